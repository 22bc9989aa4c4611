/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.Policy;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What can be told of the page without a browser; {@link HtmlReportBrowserTest} looks at the rest. */
class HtmlReporterTest {
  private static final String DATA = "<script type=\"application/json\" id=\"data\">";

  @Test
  void names_thatAreMarkupStayNames() throws IOException {
    String html = html(HostileReport.report());

    assertThat(html).doesNotContain("<img", "<script>window", "<!--");
    assertThat(occurrences(html, "<script")).isEqualTo(2);
    assertThat(occurrences(html, "</script>")).isEqualTo(2);
  }

  @Test
  void data_holdsNothingThatCouldEndItsElement() throws IOException {
    String data = data(html(HostileReport.report()));

    assertThat(data).doesNotContain("<", ">", "&", "\u2028");
    assertThat(new ObjectMapper().readTree(data).get("paths").findValuesAsText("x"))
        .isEmpty();
  }

  @Test
  void data_holdsEveryFindingAndIncident_andEachPathOnce() throws IOException {
    ScanReport report = BigReport.of(50_000);
    String html = html(report);
    JsonNode data = new ObjectMapper().readTree(data(html));

    assertThat(data.get("findings")).hasSize(50_000);
    assertThat(data.get("incidents")).hasSize(502);
    assertThat(data.get("paths").size()).isEqualTo((int) report.findings().stream()
        .map(finding -> finding.location().path())
        .distinct()
        .count());
    assertThat(html).hasSizeLessThan(8_000_000);
  }

  @Test
  void page_withoutScript_showsTheWorstAndHowManyMoreThereAre() throws IOException {
    String html = html(BigReport.of(1_000));
    int start = html.indexOf("<tbody>", html.indexOf("id=\"findings-table\""));
    String table = html.substring(start, html.indexOf("</tbody>", start));

    assertThat(occurrences(table, "<tr>")).isEqualTo(100);
    assertThat(occurrences(table, "badge-critical")).isEqualTo(100);
    assertThat(html).contains("900 more findings", "このほかに 900 件の検出結果");
  }

  @Test
  void page_saysTheLawInBothLanguages_andNamesItsValuesOnce() throws IOException {
    String html = html(SampleReport.full());
    assertThat(html).contains("<a href=\"#law\">");
    int start = html.indexOf("id=\"law\"");
    assertThat(start).isGreaterThan(html.indexOf("</table>"));
    String law = html.substring(start, html.indexOf("</section>", start));

    assertThat(law)
        .contains("not legal advice", "法的助言ではありません", "番号法29条の4第1項", "first report within 3-5 days")
        .contains("速報は 3-5 日以内");
    assertThat(occurrences(law, "class=\"group\"")).isEqualTo(4);
    assertThat(html(SampleReport.empty())).doesNotContain("id=\"law\"");
  }

  @Test
  void page_showsWhatWasAllowed_andHowManyMore() throws IOException {
    ScanReport report = BigReport.of(1_000);
    Policy policy =
        Policy.builder().baseline(Baseline.of(report.findings(), "12345")).build();
    String html = Written.as(ReportFormat.HTML, report, policy);
    int start = html.indexOf("id=\"tolerated-table\"");
    String table = html.substring(start, html.indexOf("</tbody>", start));

    assertThat(occurrences(table, "<tr><td")).isEqualTo(100);
    assertThat(html).contains("more are in the JSON report");
  }

  @Test
  void page_referencesNothingElse() throws IOException {
    String html = html(BigReport.of(200));

    assertThat(html.replace("href=\"#law\"", ""))
        .doesNotContain("http:", "https:", "src=", "href=", "url(", "@import", "style=");
    assertThat(html).contains("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void tree_ofVeryMuchSaysHowMuchItLeavesOut() throws IOException {
    String html = html(BigReport.of(20_000));
    String tree =
        html.substring(html.indexOf("<div class=\"tree\">"), html.indexOf("id=\"filter\""));

    assertThat(occurrences(tree, "<button")).isLessThan(2_100);
    assertThat(tree).contains("more with less in them");
  }

  private static String html(ScanReport report) throws IOException {
    return Written.as(ReportFormat.HTML, report);
  }

  private static String data(String html) {
    int start = html.indexOf(DATA) + DATA.length();
    return html.substring(start, html.indexOf("</script>", start));
  }

  private static int occurrences(String text, String part) {
    int count = 0;
    for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) {
      count++;
    }
    return count;
  }
}
