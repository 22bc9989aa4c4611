/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.source.ScanLimits;
import io.github.morasanu.testdata.SyntheticNumbers;
import io.github.morasanu.testdata.document.ZipFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
  private static final SyntheticNumbers NUMBERS = SyntheticNumbers.seeded(1);

  @TempDir
  private Path folder;

  @Test
  void scan_ofAJarInAWar_saysEntryLineAndColumn() throws IOException {
    String line = "id,番号\n1,\"個人番号 " + NUMBERS.myNumber() + "\"\n";
    byte[] inner =
        ZipFiles.jar(Map.of("data/a.csv", line.getBytes(Charset.forName("windows-31j"))));
    byte[] outer = ZipFiles.jar(Map.of("WEB-INF/lib/x.jar", inner));

    List<Finding> findings = Scans.scan(folder, "app.war", outer).findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).location())
        .isEqualTo(Location.builder("app.war!/WEB-INF/lib/x.jar!/data/a.csv")
            .line(2)
            .column(9)
            .build());
    assertThat(findings.get(0).severity()).isEqualTo(Severity.CRITICAL);
    assertThat(findings.get(0).fingerprint())
        .hasValueSatisfying(f -> assertThat(f).hasSize(5));
  }

  @Test
  void scan_twice_givesEqualReports() throws IOException {
    String text = "個人番号 " + NUMBERS.myNumber() + "\ncard " + "4111-1111-1111-1111\n";
    assertThat(Scans.scan(folder, "a.txt", text)).isEqualTo(Scans.scan(folder, "a.txt", text));
  }

  @Test
  void fingerprint_staysWhenTheValueMoves_andDiffersForAnother() throws IOException {
    String number = NUMBERS.myNumber();
    String first = fingerprint("個人番号 " + number);
    assertThat(fingerprint("\n\n  マイナンバー：" + number.substring(0, 4) + "-" + number.substring(4, 8)
            + "-" + number.substring(8)))
        .isEqualTo(first);
    assertThat(fingerprint("個人番号 " + NUMBERS.myNumber())).isNotEqualTo(first);
  }

  private String fingerprint(String text) throws IOException {
    return Scans.scan(folder, "a.txt", text).findings().get(0).fingerprint().orElseThrow();
  }

  @Test
  void scan_ofSampleData_isInfo() throws IOException {
    List<Finding> findings =
        Scans.scan(folder, "a.txt", "card 4111 1111 1111 1111").findings();
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.INFO);
    assertThat(findings.get(0).preview()).isEqualTo("4111 11** **** 1111");
  }

  @Test
  void scan_leavesOutWhatIsUnderTheConfidence() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x " + NUMBERS.myNumber() + " y");
    assertThat(Scans.scan(file, Confidence.MEDIUM).findings()).isEmpty();
    assertThat(Scans.scan(file, Confidence.LOW).findings()).hasSize(1);
  }

  @Test
  void scan_findsValuesInNames_andMasksThem() throws IOException {
    ScanReport report =
        Scans.scan(folder, "名簿_taro@kasou-kaisha.co.jp.csv", "a,b\n090-3847-2915,x\n");
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "名簿_t***@***.jp.csv [file name] email-address low/high t***@***.jp",
            "名簿_t***@***.jp.csv:2:1 phone-number-mobile high/medium 090-****-**15");
  }

  @Test
  void scan_masksInNamesWhateverItReports() throws IOException {
    String number = NUMBERS.myNumber();
    Path file = Files.writeString(folder.resolve("x " + number + ".txt"), "nothing");
    ScanReport report = Scans.scan(file, Confidence.LOW);
    assertThat(report.findings()).hasSize(1);
    assertThat(report.toString()).doesNotContain(number);
  }

  @Test
  void scan_masksTheWholeOfValuesThatOverlapInNames() throws IOException {
    ScanReport report = Scans.scan(folder, "090-3847-2915@kasou-kaisha.jp", "nothing");
    assertThat(report.findings()).isNotEmpty();
    assertThat(report.toString()).doesNotContain("3847").doesNotContain("kasou");
  }

  @Test
  void scan_ofWhatItCannotOpen_isAnIncident_andGoesOn() throws IOException {
    Files.write(folder.resolve("a.rar"), new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0});
    Files.writeString(folder.resolve("b.txt"), "tel 090-3847-2915");
    ScanReport report = Scans.scan(folder);
    assertThat(report.incidents())
        .extracting(ScanIncident::path, ScanIncident::cause)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a.rar", IncidentCause.UNSUPPORTED));
    assertThat(report.findings()).extracting(Finding::kind).containsExactly(Kind.PHONE_NUMBER);
  }

  @Test
  void scan_overTheBudget_keepsWhatWasFound() throws Exception {
    byte[] zip = ZipFiles.stored(Map.of(
        "a.txt", "tel 090-3847-2915".getBytes(StandardCharsets.UTF_8), "b.txt", new byte[4000]));
    Files.write(folder.resolve("x.zip"), zip);
    ScanLimits limits = new ScanLimits(2000, 2000, 10, 3, 100, 1000, Duration.ofSeconds(10));
    ScanReport report = Scanner.withBuiltInRules()
        .scan(
            ScanRequest.builder().root(new ScanRoot(folder, "")).limits(limits).build(),
            ScanProgress.NONE);
    assertThat(report.findings()).hasSize(1);
    assertThat(report.incidents())
        .extracting(ScanIncident::cause)
        .contains(IncidentCause.OVER_BUDGET);
  }

  @Test
  void scan_countsFilesBytesAndPeople() throws IOException {
    String text = "携帯 090-3847-2915\n携帯 090-3847-2916\nTEL:09038472915\n";
    ScanReport report = Scans.scan(folder, "a.txt", text);
    assertThat(report.summary().filesScanned()).isEqualTo(1);
    assertThat(report.summary().bytesScanned())
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    assertThat(report.summary().byKind()).containsExactly(Map.entry(Kind.PHONE_NUMBER, 3L));
    assertThat(report.summary().peopleEstimate()).isEqualTo(2);
  }

  @Test
  void scan_saysTheCharsetsOfTexts() throws IOException {
    String text = "氏名,携帯\n山田,090-3847-2915\n";
    byte[] zip = ZipFiles.jar(Map.of(
        "a.csv", text.getBytes(Charset.forName("EUC-JP")),
        "b.csv", text.getBytes(Charset.forName("windows-31j")),
        "c.properties", text.getBytes(Charset.forName("windows-31j")),
        "d.txt", "ASCII".getBytes(StandardCharsets.US_ASCII)));
    ScanReport report = Scans.scan(folder, "a.zip", zip);
    assertThat(report.summary().byCharset())
        .containsEntry("EUC-JP", 1L)
        .containsEntry("windows-31j", 2L)
        .containsKey("US-ASCII");
  }

  @Test
  void scan_ofNothing_isTheUsersMistake() {
    assertThatThrownBy(
            () -> Scanner.withBuiltInRules().scan(ScanRequest.builder().build(), ScanProgress.NONE))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("nothing to scan");
    assertThatThrownBy(() -> Scanner.withBuiltInRules()
            .scan(
                ScanRequest.builder()
                    .root(new ScanRoot(folder.resolve("absent"), "absent"))
                    .build(),
                ScanProgress.NONE))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("does not exist");
  }
}
