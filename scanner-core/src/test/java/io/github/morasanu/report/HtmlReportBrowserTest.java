/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.morasanu.model.ScanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The HTML report in a real browser. Writes {@code target/report-screenshots} for people to look at.
 *
 * <p>Fails where there is no browser; {@code -DskipBrowserTests} leaves it out, and says so.
 */
class HtmlReportBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "report-screenshots");
  private static final String ROWS = "document.querySelectorAll('#findings-table tbody tr').length";
  private static final String SHOWN = "document.querySelector('#shown .en').textContent";

  @TempDir
  private static Path folder;

  private static HeadlessBrowser browser;

  @BeforeAll
  static void startBrowser() throws IOException {
    String skip = System.getProperty("skipBrowserTests", "false");
    assumeFalse(
        skip.isEmpty() || Boolean.parseBoolean(skip),
        "skipped by -DskipBrowserTests: nobody has looked at the HTML report in a browser");
    browser = HeadlessBrowser.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10,en,light", "10,en,dark", "10,ja,light", "10,ja,dark",
    "50000,en,light", "50000,en,dark", "50000,ja,light", "50000,ja,dark",
  })
  void page_looksRightToAPerson(int size, String language, String scheme) throws IOException {
    load(BigReport.of(size), language, scheme);
    byte[] png = browser.screenshot(1400);

    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(size + "-" + language + "-" + scheme + ".png"), png);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.value("document.documentElement.lang")).isEqualTo(language);
    assertThat(browser.value("document.querySelector('h1').innerText"))
        .isEqualTo(language.equals("ja") ? "Morasanu レポート" : "Morasanu report");
    assertThat(browser.value("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo(scheme.equals("dark") ? "rgb(18, 22, 29)" : "rgb(246, 247, 249)");
    assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo("1280");
  }

  @ParameterizedTest
  @CsvSource({"en,light", "ja,dark"})
  void grounds_lookRightToAPerson(String language, String scheme) throws IOException {
    Path file = folder.resolve("report.html");
    Files.writeString(
        file, Written.as(ReportFormat.HTML, SampleReport.withComments(), SampleReport.allowing()));
    browser.user(language, scheme);
    browser.load(file);

    Files.createDirectories(SCREENSHOTS);
    Files.write(
        SCREENSHOTS.resolve("grounds-" + language + "-" + scheme + ".png"),
        browser.screenshot(2600));
    assertThat(browser.complaints()).isEmpty();
    for (String table : List.of("law-table", "tolerated-table", "stale-table")) {
      assertThat(
              browser.value("document.getElementById('" + table + "').tBodies[0].rows.length > 0"))
          .isEqualTo("true");
    }
    assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo("1280");
  }

  @Test
  void page_asksForNothingButItself() throws IOException {
    Path file = load(BigReport.of(200), "en", "light");

    assertThat(browser.requests()).containsExactly(file.toUri().toString());
  }

  @Test
  void filter_findsAmongFiftyThousand_andIsQuick() throws IOException {
    load(BigReport.of(50_000), "en", "light");
    assertThat(browser.value(ROWS)).isEqualTo("100");
    assertThat(browser.value(SHOWN)).isEqualTo("50,000 of 50,000 findings");
    assertThat(browser.value("document.querySelector('#findings-pager .page .en').textContent"))
        .isEqualTo("Page 1 of 500");

    long start = System.nanoTime();
    choose("kind", "my-number");
    choose("severity", "critical");
    type("SHOP5.war");
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    long expected = BigReport.of(50_000).findings().stream()
        .filter(finding -> finding.kind().id().equals("my-number"))
        .filter(finding -> finding.severity().id().equals("critical"))
        .filter(finding -> finding.location().path().contains("shop5.war"))
        .count();
    assertThat(expected).isPositive();
    assertThat(browser.value(SHOWN)).isEqualTo(expected + " of 50,000 findings");
    assertThat(browser.value(ROWS)).isEqualTo(String.valueOf(Math.min(100, expected)));
    // Three filterings of all findings: generous, since the machine may be busy.
    assertThat(taken).isLessThan(Duration.ofSeconds(15));
    browser.value("document.getElementById('show-all').click()");
    assertThat(browser.value(SHOWN)).isEqualTo("50,000 of 50,000 findings");
  }

  @Test
  void pages_turn_andKeepTheirOrder() throws IOException {
    load(BigReport.of(250), "en", "light");
    String firstPath = "document.querySelector('#findings-table td.path').firstChild.textContent";
    choose("order", "place");
    assertThat(browser.value(firstPath))
        .isEqualTo(BigReport.of(250).findings().get(0).location().path());

    click("#findings-pager button:last-child");
    assertThat(browser.value(firstPath))
        .isEqualTo(BigReport.of(250).findings().get(100).location().path());
    click("#findings-pager button:last-child");
    assertThat(browser.value(ROWS)).isEqualTo("50");
    assertThat(
            browser.value("document.querySelector('#findings-pager button:last-child').disabled"))
        .isEqualTo("true");
  }

  @Test
  void tree_showsWhatIsUnderOneName() throws IOException {
    load(BigReport.of(1_000), "en", "light");
    click(".tree button[data-path='docs/2026']");

    long expected = BigReport.of(1_000).findings().stream()
        .filter(finding -> finding.location().path().startsWith("docs/2026/"))
        .count();
    assertThat(browser.value(SHOWN)).isEqualTo(expected + " of 1,000 findings");
    assertThat(browser.value("document.getElementById('under-path').textContent"))
        .isEqualTo("docs/2026");
    click(".tree button[data-path='']");
    assertThat(browser.value(SHOWN)).isEqualTo("1,000 of 1,000 findings");
  }

  @Test
  void language_changesEverywhere() throws IOException {
    load(BigReport.of(10), "en", "light");
    String law = "document.querySelector('#law').innerText";
    assertThat(browser.value(law)).contains("not legal advice").doesNotContain("番号法");
    assertThat(browser.value("document.querySelector('#findings-table').innerText"))
        .contains("label says");
    click("#lang-ja");

    assertThat(browser.value(law))
        .contains("番号法29条の4第1項")
        .doesNotContain("My Number Act", "within");
    assertThat(browser.value("document.querySelector('#findings-table').innerText"))
        .contains("見出しに「マイナンバー」とある")
        .doesNotContain("label says");

    assertThat(browser.value("document.querySelector('h1').innerText")).isEqualTo("Morasanu レポート");
    assertThat(browser.value("document.querySelector('select[name=severity]').options[1].text"))
        .isEqualTo("重大");
    assertThat(browser.value("document.querySelector('#findings-table .badge').innerText"))
        .isEqualTo("重大");
  }

  @Test
  void names_thatAreMarkupStayNames() throws IOException {
    load(HostileReport.report(), "en", "light");
    type("script");

    assertThat(browser.value("window.hacked")).isEqualTo("undefined");
    assertThat(browser.value("document.images.length")).isEqualTo("0");
    assertThat(browser.value("document.scripts.length")).isEqualTo("2");
    assertThat(browser.value("document.body.innerText")).contains(HostileReport.SCRIPT);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void policy_letsNoOtherScriptRun() throws IOException {
    Path file = folder.resolve("report.html");
    String html = Written.as(ReportFormat.HTML, BigReport.of(10));
    Files.writeString(file, html.replace("</body>", "<script>window.hacked = 1</script></body>"));
    browser.user("en", "light");
    browser.load(file);

    assertThat(browser.value("window.hacked")).isEqualTo("undefined");
    assertThat(browser.complaints()).hasSize(1);
  }

  @Test
  void page_withoutScript_isReadable() throws IOException {
    browser.scripts(false);
    try {
      load(BigReport.of(1_000), "en", "light");
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve("no-script.png"), browser.screenshot(1400));

      assertThat(browser.value(ROWS)).isEqualTo("100");
      assertThat(browser.value("document.querySelector('main').innerText"))
          .contains("FAILED", "900 more findings", "Not examined, or not wholly");
      assertThat(browser.value("getComputedStyle(document.getElementById('filter')).display"))
          .isEqualTo("none");
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void page_ofNothingSaysSo() throws IOException {
    load(SampleReport.empty(), "ja", "light");

    assertThat(browser.value("document.querySelector('main').innerText"))
        .contains("合格", "何も見つかりませんでした。");
    assertThat(browser.complaints()).isEmpty();
  }

  private static Path load(ScanReport report, String language, String scheme) throws IOException {
    Path file = folder.resolve("report.html");
    Files.writeString(file, Written.as(ReportFormat.HTML, report));
    browser.user(language, scheme);
    browser.load(file);
    return file;
  }

  private static void click(String selector) {
    browser.value("document.querySelector(\"" + selector + "\").click()");
  }

  private static void choose(String name, String value) {
    browser.value("(e => { e.value = '" + value + "';"
        + " e.dispatchEvent(new Event('input', {bubbles: true})); })(document.querySelector(\"[name="
        + name + "]\"))");
  }

  private static void type(String text) {
    choose("text", text);
  }
}
