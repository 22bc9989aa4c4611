/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Selection;
import io.github.morasanu.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a report is taken from the cache, and when it must not be. */
class ScanCacheTest {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();
  private static final String HIT = "nothing has changed";

  @TempDir
  private Path folder;

  private Path cache;
  private Path contents;
  private final List<String> notes = new ArrayList<>();

  @BeforeEach
  void makeContents() throws IOException {
    cache = folder.resolve("cache");
    contents = Files.createDirectory(folder.resolve("contents"));
    Files.writeString(
        contents.resolve("a.txt"),
        "個人番号 123456789018\nmorasanu:allow email-address ours\nx@morasanu.jp\n");
    Files.writeString(contents.resolve("b.csv"), "氏名,電話\n佐藤花子,090-1234-5678\n");
    Files.write(contents.resolve("c.zip"), new byte[] {'P', 'K', 3, 4, 9, 9});
  }

  @Test
  void theSecondScan_takesTheSameReportFromTheCache() throws Exception {
    ScanReport first = scan();
    assertThat(first.findings()).isNotEmpty();
    assertThat(first.incidents()).isNotEmpty();
    assertThat(first.comments()).isNotEmpty();
    assertThat(notes).isEmpty();

    assertThat(scan()).isEqualTo(first);
    assertThat(notes).singleElement().asString().contains(HIT);
    assertThat(scan(request -> request.threads(3))).isEqualTo(first);
    assertThat(notes).hasSize(2);
  }

  @Test
  void anyChange_ofContentNameOrNumberOfFiles_isScanned() throws Exception {
    scan();
    Files.writeString(contents.resolve("b.csv"), "氏名,電話\n佐藤花子,090-1234-5679\n");
    scan();
    Files.move(contents.resolve("b.csv"), contents.resolve("d.csv"));
    scan();
    Files.writeString(contents.resolve("e.txt"), "");
    scan();
    Files.writeString(contents.resolve(".gitleaksignore"), "a.txt:my-number:1\n");
    assertThat(scan().findings()).noneMatch(finding -> finding.kind() == Kind.MY_NUMBER);
    assertThat(notes).isEmpty();
  }

  @Test
  void anyOtherSettingRuleOrKey_isScanned() throws Exception {
    scan();
    scan(request -> request.minConfidence(Confidence.LOW));
    scan(request -> request.honoursComments(false));
    scan(request -> request.selection(Selection.builder().excludeKind(Kind.VIN).build()));
    scan(request -> request.selection(Selection.builder().exclude("b.csv").build()));
    scan(request -> request.fingerprintKey(FingerprintKey.of("another key for tests")));
    String rule = "[[rules]]\nid = 'own'\nregex = 'own-[0-9]{4}'\n";
    Scanner own = Scanner.of(
        RuleSet.read("own.toml", new ByteArrayInputStream(rule.getBytes(StandardCharsets.UTF_8))));
    own.scan(request().build(), new Notes());
    assertThat(notes).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, -1, -40})
  void aChangedFile_isIgnored_andTold(int place) throws Exception {
    ScanReport first = scan();
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    bytes[place < 0 ? bytes.length + place : place] ^= 1;
    Files.write(file, bytes);

    assertThat(scan()).isEqualTo(first);
    assertThat(notes).singleElement().asString().contains("broken file").doesNotContain(HIT);
    scan();
    assertThat(notes).last().asString().contains(HIT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 31, 32, 100})
  void aCutFile_isIgnored_andTold(int length) throws Exception {
    ScanReport first = scan();
    Path file = files().get(0);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));

    assertThat(scan()).isEqualTo(first);
    assertThat(notes).singleElement().asString().contains("broken file");
  }

  /** A report of clean contents under the name of others would open the gate. */
  @Test
  void aReportOfOtherContents_isIgnored() throws Exception {
    scan();
    Path dirty = files().get(0);
    Files.writeString(contents.resolve("a.txt"), "nothing\n");
    scan();
    Path clean =
        files().stream().filter(file -> !file.equals(dirty)).findFirst().orElseThrow();
    Files.copy(clean, dirty, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(
        contents.resolve("a.txt"),
        "個人番号 123456789018\nmorasanu:allow email-address ours\nx@morasanu.jp\n");

    assertThat(scan().findings()).anyMatch(finding -> finding.kind() == Kind.MY_NUMBER);
    assertThat(notes).singleElement().asString().contains("broken file");
  }

  @ParameterizedTest
  @EnumSource(
      value = IncidentCause.class,
      names = {"OVER_BUDGET", "TIMEOUT", "PARSER_FAILURE", "UNREADABLE"})
  void whatMayBeOtherwiseTheNextTime_isNotKept(IncidentCause cause) {
    ScanIncident incident = new ScanIncident("a", cause, "was not read");
    ScanReport report = new ScanReport(List.of(), List.of(incident), Scans.summary(0));

    new ScanCache(cache, Scans.KEY).keep(new ScanDigest("00"), report, new Notes());

    assertThat(cache).doesNotExist();
  }

  @Test
  void withoutAKey_thereIsNoCache() throws Exception {
    ScanRequest request =
        ScanRequest.builder().root(new ScanRoot(contents, "")).cache(cache).build();
    SCANNER.scan(request, new Notes());
    assertThat(cache).doesNotExist();
  }

  @Test
  void theFolder_doesNotGrowWithoutEnd() throws Exception {
    Files.createDirectories(cache);
    for (int i = 0; i < 300; i++) {
      Path old = Files.writeString(cache.resolve(i + ".scan"), "old");
      Files.setLastModifiedTime(old, FileTime.fromMillis(1000L * i));
    }
    scan();
    assertThat(files()).hasSize(200).noneMatch(file -> file.endsWith("0.scan"));
    scan();
    assertThat(notes).singleElement().asString().contains(HIT);
  }

  private ScanReport scan() throws ConfigurationException {
    return scan(UnaryOperator.identity());
  }

  private ScanReport scan(UnaryOperator<ScanRequest.Builder> more) throws ConfigurationException {
    return SCANNER.scan(more.apply(request()).build(), new Notes());
  }

  private ScanRequest.Builder request() {
    return ScanRequest.builder()
        .root(new ScanRoot(contents, ""))
        .fingerprintKey(Scans.KEY)
        .threads(1)
        .cache(cache);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  /** Listens. */
  private final class Notes implements ScanProgress {
    @Override
    public void scanned(long files, long bytes, long findings) {}

    @Override
    public void note(String text) {
      notes.add(text);
    }
  }
}
