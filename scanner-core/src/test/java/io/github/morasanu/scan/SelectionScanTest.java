/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Selection;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Suppression;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scan reports, and where it looks, if the user says so. */
class SelectionScanTest {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();
  private static final String MY_NUMBER = "個人番号 123456789018\n";
  private static final String MAIL = "mail: hanako@morasanu.jp\n";

  @TempDir
  private Path folder;

  @BeforeEach
  void makeContents() throws IOException {
    Files.createDirectories(folder.resolve("docs/old"));
    Files.writeString(folder.resolve("docs/a.txt"), MY_NUMBER);
    Files.writeString(folder.resolve("docs/old/b.txt"), MY_NUMBER + MAIL);
    zip(folder.resolve("app.zip"), "in/c.txt", MAIL, "in/d.csv", MY_NUMBER);
  }

  @Test
  void withoutSelection_nothingIsLeftOut() throws Exception {
    ScanReport report = scan(Selection.ALL);

    assertThat(paths(report))
        .containsExactly("app.zip!/in/c.txt", "app.zip!/in/d.csv", "docs/a.txt", "docs/old/b.txt");
    assertThat(report.summary().leftOut()).isZero();
  }

  @Test
  void kinds_areLeftOut_orAloneReported_andLeavingOutGoesBeforeAskingFor() throws Exception {
    assertThat(kinds(scan(Selection.builder().excludeKind(Kind.MY_NUMBER).build())))
        .containsOnly(Kind.EMAIL_ADDRESS);
    assertThat(kinds(scan(Selection.builder().includeKind(Kind.MY_NUMBER).build())))
        .containsOnly(Kind.MY_NUMBER);
    assertThat(kinds(scan(Selection.builder()
            .includeKind(Kind.MY_NUMBER)
            .includeRule("email*")
            .excludeRule("my-number")
            .build())))
        .containsOnly(Kind.EMAIL_ADDRESS);
  }

  /** The number looks like others; with the rule that knows it gone they must not step in. */
  @Test
  void leavingOutAKind_makesNoValueAnother() throws Exception {
    Selection all = Selection.ALL;
    Selection without = Selection.builder().excludeKind(Kind.MY_NUMBER).build();

    List<Finding> left = new ArrayList<>(scan(all).findings());
    left.removeIf(finding -> finding.kind() == Kind.MY_NUMBER);

    assertThat(scan(without).findings()).isEqualTo(left);
  }

  @Test
  void leavingOutAKind_leavesItsPeopleOut() throws Exception {
    assertThat(scan(Selection.ALL).summary().peopleEstimate()).isPositive();
    assertThat(scan(Selection.builder().includeKind(Kind.VIN).build()).summary().peopleEstimate())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "docs;app.zip!/in/c.txt,app.zip!/in/d.csv",
        "docs/**;app.zip!/in/c.txt,app.zip!/in/d.csv",
        "**/*.zip;docs/a.txt,docs/old/b.txt",
        "**/*.csv;app.zip!/in/c.txt,docs/a.txt,docs/old/b.txt",
        "app.zip!/in;docs/a.txt,docs/old/b.txt",
        "doc;app.zip!/in/c.txt,app.zip!/in/d.csv,docs/a.txt,docs/old/b.txt",
      })
  void excludes_leaveOutPathsAndWhatIsInThem(String glob, String left) throws Exception {
    ScanReport report = scan(Selection.builder().exclude(glob).build());

    assertThat(paths(report)).containsExactly(left.split(","));
    assertThat(report.summary().leftOut() > 0).isEqualTo(!glob.equals("doc"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "docs/old;docs/old/b.txt",
        "app.zip;app.zip!/in/c.txt,app.zip!/in/d.csv",
        "**/*.txt;app.zip!/in/c.txt,docs/a.txt,docs/old/b.txt",
      })
  void includes_areAllThatIsExamined(String glob, String left) throws Exception {
    assertThat(paths(scan(Selection.builder().include(glob).build())))
        .containsExactly(left.split(","));
  }

  @Test
  void whatIsLeftOut_isNoIncident_andWhatIsNotStaysOne() throws Exception {
    byte[] damaged = Files.readAllBytes(folder.resolve("app.zip"));
    Files.write(folder.resolve("cut.zip"), Arrays.copyOf(damaged, 60));

    assertThat(scan(Selection.ALL).incidents())
        .extracting(ScanIncident::path, ScanIncident::cause)
        .contains(tuple("cut.zip", IncidentCause.DAMAGED));
    assertThat(scan(Selection.builder().exclude("cut.zip").build()).incidents()).isEmpty();
  }

  @Test
  void threads_makeNoDifference() throws Exception {
    Selection selection =
        Selection.builder().exclude("**/*.csv").include("**/*.txt").build();

    assertThat(scan(selection, 1)).isEqualTo(scan(selection, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"**", "*", "docs,app.zip"})
  void leavingOutEverything_isAMistake_andNoPass(String globs) {
    Selection.Builder selection = Selection.builder();
    List.of(globs.split(",")).forEach(selection::exclude);

    assertThatThrownBy(() -> scan(selection.build()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("leave nothing to examine");
  }

  @Test
  void rulesThatThereAreNot_areMistakes() {
    assertThatThrownBy(() -> scan(Selection.builder().excludeRule("my-nomber").build()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("'my-nomber'");
    assertThatThrownBy(() -> scan(Selection.builder().excludeRule("*").build()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("every rule");
  }

  @Test
  void aSuppressionOfWhatIsLeftOut_isNotUnused_butMayExpire() throws Exception {
    Selection selection = Selection.builder().excludeKind(Kind.EMAIL_ADDRESS).build();
    Policy.Builder policy = Policy.builder()
        .today(LocalDate.of(2026, 4, 1))
        .suppressions(List.of(
            new Suppression("**", "email-address", "public", null, "one"),
            new Suppression("**", "my-number", "synthetic", LocalDate.of(2026, 3, 1), "two")));

    assertThat(
            policy.selection(selection).build().judge(scan(selection)).grounds().stale())
        .extracting(StaleSuppression::place)
        .containsExactly("two");
  }

  private static List<String> paths(ScanReport report) {
    return report.findings().stream()
        .map(finding -> finding.location().path())
        .distinct()
        .toList();
  }

  private static List<Kind> kinds(ScanReport report) {
    return report.findings().stream().map(Finding::kind).toList();
  }

  private ScanReport scan(Selection selection) throws ConfigurationException {
    return scan(selection, 1);
  }

  private ScanReport scan(Selection selection, int threads) throws ConfigurationException {
    ScanRequest request = ScanRequest.builder()
        .root(new ScanRoot(folder, ""))
        .fingerprintKey(Scans.KEY)
        .selection(selection)
        .threads(threads)
        .build();
    return SCANNER.scan(request, ScanProgress.NONE);
  }

  private static void zip(Path file, String... namesAndTexts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }
}
