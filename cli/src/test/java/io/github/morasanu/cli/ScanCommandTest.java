/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.cli.CliRun.Result;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.report.JsonReporter;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.report.Reporter;
import io.github.morasanu.report.TextReporter;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.source.ScanLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanCommandTest {

  @TempDir
  private Path home;

  private Path data;

  @BeforeEach
  void createData() throws IOException {
    data = Files.createDirectory(home.resolve("data"));
  }

  @ParameterizedTest
  @CsvSource({
    "CRITICAL, '',                   1",
    "MEDIUM,   '',                   1",
    "LOW,      '',                   0",
    "INFO,     '',                   0",
    "LOW,      --fail-on=low,        1",
    "INFO,     --fail-on=low,        0",
    "HIGH,     --fail-on=critical,   0",
  })
  void exitCode_followsSeverityAndThreshold(Severity found, String option, int exitCode) {
    CliRun run = with(Reports.found(found));
    Result result = option.isEmpty() ? run.run("scan", data) : run.run("scan", option, data);

    assertThat(result.exitCode()).isEqualTo(exitCode);
  }

  @ParameterizedTest
  @CsvSource({
    "--explain,                 3",
    "--fail-on-incomplete,      3",
    "--no-fail-on-incomplete,   0",
  })
  void exitCode_followsIncompleteness(String option, int exitCode) {
    assertThat(with(Reports.incomplete()).run("scan", option, data).exitCode()).isEqualTo(exitCode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void exitCode_isTheSameWithOutputFile(String format) {
    Object[] args = {"scan", data, "--format", format, "-o", home.resolve("report")};

    assertThat(with(Reports.clean()).run(args).exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(with(Reports.found(Severity.HIGH)).run(args).exitCode())
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(with(Reports.incomplete()).run(args).exitCode()).isEqualTo(ExitCodes.INCOMPLETE);
    assertThat(new CliRun(home).scanner(ScanCommandTest::fail).run(args).exitCode())
        .isEqualTo(ExitCodes.INTERNAL_ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "--fail-on,          severe, 'must be one of critical, high, medium, low'",
    "--fail-on,          info,   'must be one of critical, high, medium, low'",
    "--min-confidence,   100,    'must be one of low, medium, high'",
    "--format,           xml,    'must be one of text, json, sarif, junit, gitlab-code-quality'",
    "--format,           xml=a,  'must be one of text, json'",
    "--format,           csv=,   'must name a file'",
    "--color,            yes,    'must be one of auto, always, never'",
    "--max-depth,        deep,   'deep'",
    "--max-depth,        0,      'must be a whole number from 1 on'",
    "--document-timeout, -1,     'must be a whole number from 1 on'",
    "--max-entry-bytes,  0,      'must be a whole number from 1 on'",
    "--max-ratio,        0,      'must be a whole number from 1 on'",
    "--max-document-bytes, -5,   'must be a whole number from 1 on'",
    "--scan-timeout,     0,      'must be a whole number from 1 on'",
    "--scan-timeout,     soon,   'soon'",
    "--threads,          0,      'must be a number from 1 to 256'",
    "--threads,          257,    'must be a number from 1 to 256'",
    "--threads,          many,   'many'",
  })
  void option_withAWrongValueIsAUsageError(String option, String value, String words) {
    Result result = new CliRun(home).run("scan", option + "=" + value, data);

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(option, words);
  }

  /** With the second option picocli reads the arguments, with the first we do. */
  @ParameterizedTest
  @ValueSource(strings = {"--quiet", "--color=never"})
  void path_behindTheEndOfOptions_mayLookLikeOne(String option) {
    Result result = new CliRun(home).run("scan", option, "--", "-no-such-file");

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("-no-such-file").doesNotContain("option");
  }

  @Test
  void rules_ofAGitleaksFile_findWhatTheyDescribe_andSayWhatHasNoEffect() throws IOException {
    Path folder = Files.createDirectory(home.resolve("scanned"));
    Files.writeString(folder.resolve("a.txt"), "acme_12345678 284756103944");
    Path file = Files.writeString(home.resolve(".gitleaks.toml"), """
        [extend]
        useDefault = true
        disabledRules = ["of-gitleaks"]
        [[rules]]
        id = "acme"
        regex = 'acme_[0-9]{8}'
        """);
    Result result = new CliRun(home).run("scan", "--rules", file, folder);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(result.out()).contains("acme").doesNotContain("12345678");
    assertThat(result.err()).contains("note: ", ".gitleaks.toml, line 3", "'of-gitleaks'");
    assertThat(new CliRun(home).run("scan", "-q", "--rules", file, folder).err())
        .isEmpty();
  }

  @Test
  void rules_withAMistake_areAUsageError() throws IOException {
    Path file = Files.writeString(home.resolve("rules.toml"), "[[rules]]\nid = 'a'\nfile = 'x'\n");
    Result result = new CliRun(home).run("scan", "--rules", file, home);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("rules.toml, line 3", "'file'", "write path");
  }

  @Test
  void path_thatIsMissingIsAUsageErrorBeforeAnythingElse() {
    Result result = new CliRun(home).run("scan", data, home.resolve("gone"));

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("there is no file or folder", "gone");
    assertThat(home.resolve(".morasanu")).doesNotExist();
  }

  @Test
  void path_isNeeded() {
    Result result = new CliRun(home).run("scan");

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("PATH");
  }

  @Test
  void request_holdsWhatTheOptionsSay() {
    List<ScanRequest> requests = new ArrayList<>();
    CliRun run = new CliRun(home).scanner((request, progress) -> {
      requests.add(request);
      return Reports.clean();
    });

    run.run("scan", data);
    run.run(
        "scan",
        data,
        "--min-confidence=low",
        "--max-depth=2",
        "--max-bytes=3000000000",
        "--max-entries=4",
        "--max-entry-bytes=7",
        "--max-ratio=9999999999",
        "--max-document-bytes=8",
        "--scan-timeout=9223372036854775807",
        "--document-timeout=5",
        "--threads=3");

    ScanRequest plain = requests.get(0);
    assertThat(plain.roots()).containsExactly(new ScanRoot(data, ""));
    assertThat(plain.limits()).isEqualTo(ScanLimits.defaults());
    assertThat(plain.minConfidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(plain.fingerprintKey()).isPresent();
    assertThat(plain.threads()).isEqualTo(ScanRequest.builder().build().threads());
    ScanRequest changed = requests.get(1);
    assertThat(changed.minConfidence()).isEqualTo(Confidence.LOW);
    assertThat(changed.limits().maxDepth()).isEqualTo(2);
    assertThat(changed.limits().maxBytes()).isEqualTo(3_000_000_000L);
    assertThat(changed.limits().maxEntries()).isEqualTo(4);
    assertThat(changed.limits().maxEntryBytes()).isEqualTo(7);
    assertThat(changed.limits().maxRatio()).isEqualTo(Integer.MAX_VALUE);
    assertThat(changed.limits().maxDocumentBytes()).isEqualTo(8);
    assertThat(changed.limits().scanTimeout()).isEqualTo(Duration.ofSeconds(1_000_000_000));
    assertThat(changed.limits().documentTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(changed.threads()).isEqualTo(3);
  }

  @Test
  void report_onStandardOutputIsNothingButTheReport() throws IOException {
    ScanReport report = Reports.found(Severity.HIGH);

    assertThat(with(report).run("scan", data))
        .isEqualTo(new Result(1, written(report, TextReporter.plain()), ""));
    assertThat(with(report).run("scan", data, "--explain").out())
        .isEqualTo(written(report, TextReporter.plain().withReasons(true)));
    assertThat(with(report).run("scan", data, "--format", "json"))
        .isEqualTo(new Result(1, written(report, JsonReporter.create()), ""));
  }

  @Test
  void report_inAFileLeavesOneLineOnStandardOutput() throws IOException {
    ScanReport report = Reports.found(Severity.HIGH);
    Path file = home.resolve("new").resolve("report.json");
    Result result = with(report).run("scan", data, "--format=json", "-o", file);

    assertThat(Files.readString(file)).isEqualTo(written(report, JsonReporter.create()));
    assertThat(result.out())
        .isEqualTo("FAILED: 1 value at or over the threshold, the worst of high severity"
            + " (report: " + file + ")\n");
    assertThat(with(report).run("scan", data, "-q", "-o", file).out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LANG,ja_JP.UTF-8,true",
    "LANG,ja,true",
    "LC_ALL,ja_JP.eucJP@x,true",
    "LC_MESSAGES,ja_JP,true",
    "LANG,en_US.UTF-8,false",
    "LANG,C,false",
    "LC_ALL,POSIX,false",
  })
  void language_isThatOfTheEnvironment(String variable, String value, boolean japanese) {
    ScanReport report = Reports.found(Severity.HIGH);
    String out = with(report).variable(variable, value).run("scan", data).out();

    assertThat(out.contains("不合格：")).isEqualTo(japanese);
    assertThat(out.contains("FAILED:")).isEqualTo(!japanese);
  }

  @Test
  void language_thatIsGiven_goesBeforeTheEnvironment() {
    CliRun run = with(Reports.found(Severity.HIGH)).variable("LANG", "ja_JP.UTF-8");

    assertThat(run.run("scan", data, "--lang", "en").out()).contains("FAILED:");
    run.variable("LANG", "C");
    Path file = home.resolve("report.json");
    Result result = run.run("scan", data, "--lang", "ja", "--format", "json", "--output", file);
    assertThat(result.out()).startsWith("不合格：").endsWith("（レポート：" + file + "）\n");
    assertThat(run.run("scan", data, "--lang", "de"))
        .satisfies(wrong -> assertThat(wrong.exitCode()).isEqualTo(2))
        .satisfies(wrong -> assertThat(wrong.err()).contains("must be one of en, ja"));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void report_isWrittenInEveryFormat(ReportFormat format) throws IOException {
    ScanReport report = Reports.found(Severity.HIGH);
    String out = with(report).run("scan", data, "--format", format.id()).out();

    assertThat(out).isEqualTo(written(report, format.reporter(Policy.defaults())));
  }

  @Test
  void reports_ofSeveralFormatsGoToAFolder() throws IOException {
    Path folder = home.resolve("reports");
    Result result = with(Reports.found(Severity.HIGH))
        .run("scan", data, "--format=sarif", "--format", "html", "-o", folder);

    assertThat(result.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(folder.resolve("report.sarif")).content().contains("\"2.1.0\"");
    assertThat(folder.resolve("report.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(result.out())
        .isEqualTo("FAILED: 1 value at or over the threshold, the worst of high severity (reports: "
            + folder.resolve("report.sarif") + ", " + folder.resolve("report.html") + ")\n");
  }

  @Test
  void reports_ofAListOfFormats_areAsThoseGivenOneByOne() throws IOException {
    ScanReport report = Reports.found(Severity.HIGH);
    Path file = home.resolve("report.json");
    Result result = with(report).run("scan", data, "--format", "csv,json=" + file);

    assertThat(result.out())
        .isEqualTo(written(report, ReportFormat.CSV.reporter(Policy.defaults())));
    assertThat(file).content().isEqualTo(written(report, JsonReporter.create()));
    assertUsageError(with(report).run("scan", data, "--format=csv,json"), "share standard output");
  }

  @ParameterizedTest
  @CsvSource({
    "--kinds,--include-kinds,phone-number",
    "--include,--includes,**/*.csv",
    "--exclude,--excludes,**/*.csv",
  })
  void option_hasAShorterName(String shorter, String name, String value) {
    List<ScanRequest> requests = new ArrayList<>();
    CliRun run = new CliRun(home).scanner((request, progress) -> {
      requests.add(request);
      return Reports.clean();
    });

    run.run("scan", data, shorter, value);
    run.run("scan", data, name, value);

    assertThat(requests).hasSize(2);
    assertThat(requests.get(0)).usingRecursiveComparison().isEqualTo(requests.get(1));
  }

  @Test
  void report_withAFileOfItsOwnLeavesStandardOutputToTheOther() throws IOException {
    ScanReport report = Reports.found(Severity.HIGH);
    Path file = home.resolve("new").resolve("a=b.json");
    Result result = with(report).run("scan", data, "--format=text", "--format=json=" + file);

    assertThat(result.out()).isEqualTo(written(report, TextReporter.plain()));
    assertThat(Files.readString(file)).isEqualTo(written(report, JsonReporter.create()));
    assertThat(with(report).run("scan", data, "--format=json=" + file).out())
        .startsWith("FAILED: ")
        .endsWith("(report: " + file + ")\n");
  }

  @Test
  void reports_withoutAPlaceAreAUsageErrorBeforeTheScan() {
    CliRun run = new CliRun(home).scanner(ScanCommandTest::fail);
    Path file = home.resolve("report");

    assertUsageError(
        run.run("scan", data, "--format=json", "--format=csv"), "cannot share standard output");
    assertUsageError(
        run.run("scan", data, "--format=csv=" + file, "-o", file), "nothing would be written");
    assertUsageError(
        run.run("scan", data, "--format=csv=" + file, "--format=json", "-o", file), "two reports");
    assertUsageError(
        run.run("scan", data, "--format=csv", "--format=csv", "-o", file), "two reports");
    assertUsageError(run.run("scan", data, "--format=csv=" + data), "it is a folder");
  }

  private static void assertUsageError(Result result, String words) {
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains(words);
  }

  @Test
  void help_namesEveryFormat() {
    String help = new CliRun(home).run("scan", "--help").out();

    for (ReportFormat format : ReportFormat.values()) {
      assertThat(help).contains(format.id());
    }
  }

  @Test
  void output_thatCannotBeIsAUsageErrorBeforeTheScan() throws IOException {
    CliRun run = new CliRun(home).scanner(ScanCommandTest::fail);
    Path plain = Files.writeString(home.resolve("plain"), "");
    Result underAFile = run.run("scan", data, "-o", plain.resolve("report"));
    Result folder = run.run("scan", data, "-o", data);

    assertThat(underAFile.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(underAFile.err()).contains("cannot write the report to", "--output");
    assertThat(folder.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(folder.err()).contains("it is a folder");
  }

  @Test
  void report_thatStandardOutputRefusesIsNoSuccess() {
    Writer full = new Writer() {
      @Override
      public void write(char[] buffer, int offset, int length) throws IOException {
        throw new IOException("No space left on device");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    StringWriter err = new StringWriter();
    CliEnvironment environment = new CliEnvironment(
        Map.of(), false, home, () -> 0, home, InputStream.nullInputStream(), new Interruption());
    int exitCode = new Morasanu((request, progress) -> Reports.clean(), environment)
        .run(new String[] {"scan", data.toString()}, new PrintWriter(full), new PrintWriter(err));

    assertThat(exitCode).isEqualTo(ExitCodes.USAGE);
    assertThat(err.toString()).contains("could not be wholly written");
  }

  @Test
  void color_isForTerminalsThatWantIt() {
    CliRun terminal = with(Reports.found(Severity.HIGH)).onTerminal();

    assertThat(terminal.run("scan", data).out()).contains("\u001b[");
    assertThat(terminal.run("scan", data, "--color=never").out()).doesNotContain("\u001b");
    assertThat(terminal.variable("NO_COLOR", "1").run("scan", data).out()).doesNotContain("\u001b");
    assertThat(terminal.run("scan", data, "--color=always").out()).contains("\u001b[");
    assertThat(with(Reports.found(Severity.HIGH)).run("scan", data).out()).doesNotContain("\u001b");
  }

  @Test
  void color_goesIntoAFileOnlyOnDemand() throws IOException {
    CliRun terminal = with(Reports.found(Severity.HIGH)).onTerminal();
    Path file = home.resolve("report");

    terminal.run("scan", data, "-o", file);
    assertThat(Files.readString(file)).doesNotContain("\u001b");
    terminal.run("scan", data, "-o", file, "--color=always");
    assertThat(Files.readString(file)).contains("\u001b");
  }

  private CliRun with(ScanReport report) {
    return new CliRun(home).scanner((request, progress) -> report);
  }

  private static ScanReport fail(Object request, Object progress) {
    throw new IllegalStateException("a scan that must not, or cannot, be");
  }

  private static String written(ScanReport report, Reporter reporter) throws IOException {
    StringWriter out = new StringWriter();
    reporter.write(report, Policy.defaults().judge(report), out);
    return out.toString();
  }
}
