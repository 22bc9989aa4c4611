/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.scan.Leaks;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.Scanner;
import io.github.morasanu.testdata.SyntheticCorpus;
import io.github.morasanu.testdata.document.ArchiveFiles;
import io.github.morasanu.testdata.document.CompressedFiles;
import io.github.morasanu.testdata.document.DocxFile;
import io.github.morasanu.testdata.document.XlsxFile;
import io.github.morasanu.testdata.document.ZipFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies keep all but the values, and a scan of them finds nothing. */
class MaskerTest {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();
  private static final SyntheticCorpus CORPUS = SyntheticCorpus.seeded(4711);

  @TempDir
  private Path temp;

  private Path in;
  private Path out;

  @BeforeEach
  void createFolders() throws IOException {
    in = Files.createDirectory(temp.resolve("in"));
    out = temp.resolve("out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
  void aMaskedCorpus_passes_andHoldsNoValue_inItsCharset(String charset) throws Exception {
    CORPUS.writeTo(in, Charset.forName(charset));
    MaskResult result = mask();
    assertThat(result.incidents()).isEmpty();
    assertThat(result.files()).isEqualTo(10);
    assertThat(result.values()).containsKeys(Kind.MY_NUMBER, Kind.PERSON_NAME, Kind.SECRET);
    assertPasses(out);
    StringBuilder copies = new StringBuilder();
    for (String path : CORPUS.encode(StandardCharsets.UTF_8).keySet()) {
      Charset own = SyntheticCorpus.charsetOf(path, Charset.forName(charset));
      String original = Files.readString(in.resolve(path), own);
      String copy = Files.readString(out.resolve(path), own);
      assertThat(copy.lines().count()).as(path).isEqualTo(original.lines().count());
      copies.append(copy);
    }
    assertHoldsNoValue(copies.toString());
  }

  @Test
  void whatHoldsNoValue_isCopiedByteForByte() throws Exception {
    CORPUS.writeTo(in, Charset.forName("windows-31j"));
    Files.write(in.resolve("data.bin"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 0, 7});
    mask();
    for (String same : List.of("orders.csv", "README.md", "data.bin")) {
      assertThat(out.resolve(same)).hasSameBinaryContentAs(in.resolve(same));
    }
  }

  @Test
  void theSameValue_getsTheSameReplacement_inAllFilesAndForms() throws Exception {
    Files.writeString(in.resolve("a.csv"), "氏名,携帯電話\n岡本 香織,080-9839-2164\n加藤 正雄,090-3511-0156\n");
    Files.writeString(in.resolve("b.json"), "{\"name\": \"岡本 香織\", \"phone\": \"08098392164\"}\n");
    Files.writeString(in.resolve("c.txt"), "電話 ０８０－９８３９－２１６４\n");
    mask();
    String[] row = Files.readAllLines(out.resolve("a.csv")).get(1).split(",", -1);
    String digits = row[1].replace("-", "");
    String json = Files.readString(out.resolve("b.json"));
    assertThat(json).isEqualTo("{\"name\": \"" + row[0] + "\", \"phone\": \"" + digits + "\"}\n");
    assertThat(Files.readString(out.resolve("c.txt")))
        .isEqualTo("電話 " + wide(row[1]) + "\n")
        .doesNotContain(wide("080-9839-2164"));
    assertThat(Files.readString(out.resolve("a.csv"))).doesNotContain("岡本", "加藤");
  }

  @Test
  void anotherRun_hasAnotherKey() throws Exception {
    Files.writeString(in.resolve("a.txt"), "個人番号 284756103944\n");
    mask();
    Path second = temp.resolve("second");
    Masker.of(SCANNER).copy(request(), second);
    assertThat(Files.readString(second.resolve("a.txt")))
        .isNotEqualTo(Files.readString(out.resolve("a.txt")));
  }

  @Test
  void lineEnds_marks_andWhatStandsBeside_stay() throws Exception {
    String text = "\uFEFF# 顧客\r\n電話 090-3847-2915 # 携帯\r\n\r\n備考 なし\rend";
    Files.writeString(in.resolve("a.txt"), text);
    mask();
    String copy = Files.readString(out.resolve("a.txt"));
    assertThat(copy).hasSameSizeAs(text).startsWith("\uFEFF# 顧客\r\n電話 090-");
    assertThat(copy).endsWith(" # 携帯\r\n\r\n備考 なし\rend").isNotEqualTo(text);
  }

  @Test
  void textInIso2022Jp_staysInIt() throws Exception {
    Charset charset = Charset.forName("ISO-2022-JP");
    String text = "担当者の連絡先を下記に示します。\n氏名：岡本香織\n電話：090-3847-2915\n以上です。\n";
    Files.writeString(in.resolve("a.txt"), text, charset);
    mask();
    String copy = Files.readString(out.resolve("a.txt"), charset);
    assertThat(copy).hasSameSizeAs(text).startsWith("担当者の連絡先を下記に示します。\n氏名：").endsWith("\n以上です。\n");
    assertThat(copy).doesNotContain("岡本", "2915");
    assertPasses(out);
  }

  @Test
  void escapes_stayEscapes() throws Exception {
    String text = "{\"name\": \"\\u5ca1\\u672c \\u9999\\u7e54\", \"x\": \"\\u5ca1\"}\n";
    Files.writeString(in.resolve("a.json"), text);
    mask();
    assertThat(Files.readString(out.resolve("a.json")))
        .startsWith("{\"name\": \"\\u")
        .endsWith("\", \"x\": \"\\u5ca1\"}\n")
        .doesNotContain("\\u5ca1\\u672c")
        .hasSameSizeAs(text);
    assertPasses(out);
  }

  @Test
  void numbersOfJson_stayNumbers_andDaysStayDays() throws Exception {
    Files.writeString(
        in.resolve("a.json"),
        "{\"myNumber\": 284756103944, \"lat\": 35.681236, \"lng\": 139.767125, \"birthDate\": \"1985-04-12\"}\n");
    mask();
    String copy = Files.readString(out.resolve("a.json"));
    assertThat(copy)
        .doesNotContain("284756103944", "35.68", "139.7", "1985")
        .doesNotContain(": 0")
        .contains("\"birthDate\": \"18");
    assertPasses(out);
  }

  @Test
  void numbersInParts_areMaskedInAllOfThem_andKeepTheNamesBetween() throws Exception {
    Files.writeString(
        in.resolve("a.csv"), "id,tel1,tel2,tel3,zip1,zip2\n1,080,9839,2164,160,0023\n");
    Files.writeString(
        in.resolve("b.json"),
        "{\"tel1\":\"080\",\"tel2\":\"9839\",\"tel3\":\"2164\",\"birth_year\":1977,\"birth_month\":12,\"birth_day\":28}\n");
    Files.writeString(in.resolve("c.log"), "INFO bank=0001 branch=100 type=1 account=4839217 ok\n");
    mask();
    assertThat(Files.readString(out.resolve("a.csv")))
        .matches("id,tel1,tel2,tel3,zip1,zip2\n1,\\d{3},\\d{4},\\d{4},\\d{3},\\d{4}\n")
        .doesNotContain(",9839,", ",2164,", ",160,", ",0023");
    assertThat(Files.readString(out.resolve("b.json")))
        .matches(
            "\\{\"tel1\":\"\\d{3}\",\"tel2\":\"\\d{4}\",\"tel3\":\"\\d{4}\",\"birth_year\":1\\d{3},\"birth_month\":1\\d,\"birth_day\":1\\d}\n")
        .doesNotContain("\"9839\"", "\"2164\"", ":1977,", ":28}");
    assertThat(Files.readString(out.resolve("c.log")))
        .matches("INFO bank=\\d{4} branch=\\d{3} type=\\d account=\\d{7} ok\n")
        .doesNotContain("4839217");
    assertPasses(out);
  }

  @Test
  void archives_areMaskedEntryByEntry_withTheirNames() throws Exception {
    byte[] csv = customers();
    byte[] inner = ZipFiles.jar(Map.of("data/customers.csv", csv));
    Map<String, byte[]> entries = new TreeMap<>(Map.of(
        "inner.jar", inner,
        "plain.txt", "nothing here\n".getBytes(StandardCharsets.UTF_8),
        "tel 090-3847-2915.txt", "x\n".getBytes(StandardCharsets.UTF_8)));
    Files.write(in.resolve("app.war"), ZipFiles.stored(entries));
    Files.write(in.resolve("dump.csv.gz"), CompressedFiles.gzip(csv));
    MaskResult result = mask();
    assertThat(result.incidents()).isEmpty();
    assertPasses(out);
    try (ZipFile zip = new ZipFile(out.resolve("app.war").toFile())) {
      assertThat(zip.size()).isEqualTo(3);
      assertThat(zip.getEntry("plain.txt").getSize()).isEqualTo(13);
      assertThat(zip.getEntry("inner.jar")).isNotNull();
      assertThat(zip.getEntry("tel 090-3847-2915.txt")).isNull();
    }
    assertThat(out.resolve("dump.csv.gz")).isNotEmptyFile();
  }

  @Test
  void aSignedJarWithAValue_isNotCopied() throws Exception {
    Files.write(
        in.resolve("signed.jar"),
        ZipFiles.jar(Map.of(
            "META-INF/KEY.SF", "Signature-Version: 1.0\n".getBytes(StandardCharsets.UTF_8),
            "a.txt", "電話 090-3847-2915\n".getBytes(StandardCharsets.UTF_8))));
    MaskResult result = mask();
    assertThat(out.resolve("signed.jar")).doesNotExist();
    assertThat(result.incidents()).singleElement().satisfies(incident -> {
      assertThat(incident.path()).isEqualTo("signed.jar");
      assertThat(incident.message()).contains("signed");
    });
  }

  @Test
  void whatCannotBeMasked_isNotCopied_andTold() throws Exception {
    byte[] csv = customers();
    Files.write(in.resolve("a.tar"), ArchiveFiles.tar(Map.of("customers.csv", csv)));
    Files.write(
        in.resolve("b.zip"),
        ZipFiles.deflated(Map.of(
            "a.tar", ArchiveFiles.tar(Map.of("customers.csv", csv)), "c.txt", new byte[] {'c'})));
    MaskResult result = mask();
    assertThat(out.resolve("a.tar")).doesNotExist();
    try (ZipFile zip = new ZipFile(out.resolve("b.zip").toFile())) {
      assertThat(zip.size()).isEqualTo(1);
    }
    assertThat(result.incidents())
        .extracting(incident -> incident.path())
        .containsExactly("a.tar", "b.zip!/a.tar");
    assertHoldsNoValue(result.toString());
  }

  @Test
  void officeDocuments_areMaskedInTheirCellsAndRuns() throws Exception {
    List<List<String>> rows = rows();
    Files.write(in.resolve("a.xlsx"), XlsxFile.sharedStrings("顧客", rows));
    Files.write(in.resolve("b.xlsx"), XlsxFile.inlineStrings("顧客", rows));
    Files.write(in.resolve("c.docx"), DocxFile.of(List.of("ご登録の電話番号は090-3847-2915です。"), rows));
    MaskResult result = mask();
    assertThat(result.incidents()).isEmpty();
    assertPasses(out);
    assertThat(out).isDirectoryContaining("glob:**a.xlsx").isDirectoryContaining("glob:**c.docx");
  }

  @Test
  void inPlace_keepsTheOriginalsOfWhatChanges() throws Exception {
    String text = "電話 090-3847-2915\n";
    Files.writeString(Files.createDirectory(in.resolve("sub")).resolve("a.txt"), text);
    Files.writeString(in.resolve("b.txt"), "nothing\n");
    Path backup = temp.resolve("backup");
    MaskResult result = Masker.of(SCANNER).inPlace(request(), backup);
    assertThat(result.masked()).isEqualTo(1);
    assertThat(in.resolve("sub/a.txt")).isRegularFile().content().isNotEqualTo(text);
    assertThat(backup.resolve("sub/a.txt")).hasContent(text);
    assertThat(backup.resolve("b.txt")).doesNotExist();
    assertPasses(in);
  }

  @Test
  void aTargetThatIsNotEmpty_orInsideOfTheSource_isRefused() throws Exception {
    Files.createDirectory(out);
    Files.writeString(out.resolve("x"), "x");
    assertThatThrownBy(this::mask)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("not empty");
    assertThatThrownBy(() -> Masker.of(SCANNER).copy(request(), in.resolve("masked")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("apart");
  }

  @Test
  void commentsThatAllowAValue_doNotAllowItInTheCopy() throws Exception {
    Files.writeString(in.resolve("a.txt"), "電話 090-3847-2915 # morasanu:allow phone-number ours\n");
    mask();
    assertThat(Files.readString(out.resolve("a.txt"))).doesNotContain("2915");
  }

  private MaskResult mask() throws IOException, ConfigurationException {
    return Masker.of(SCANNER).copy(request(), out);
  }

  private ScanRequest request() {
    return ScanRequest.builder().root(new ScanRoot(in, "")).build();
  }

  private static byte[] customers() throws IOException {
    return Objects.requireNonNull(
        CORPUS.encode(StandardCharsets.UTF_8).get("customers.csv"), "customers.csv");
  }

  private static List<List<String>> rows() throws IOException {
    String csv = new String(customers(), StandardCharsets.UTF_8);
    return csv.lines().limit(20).map(line -> Arrays.asList(line.split(",", -1))).toList();
  }

  private static void assertPasses(Path folder) throws ConfigurationException {
    ScanReport report = SCANNER.scan(
        ScanRequest.builder().root(new ScanRoot(folder, "")).build(), ScanProgress.NONE);
    assertThat(report.incidents()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::severity)
        .allMatch(severity -> severity == Severity.INFO);
  }

  private static void assertHoldsNoValue(String output) {
    // Among thousands of random digits any seven may stand by chance: ten do not.
    assertThat(Leaks.in(output, CORPUS, 10)).isEmpty();
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append(c == '-' ? '－' : (char) (c - '0' + '０')));
    return wide.toString();
  }
}
