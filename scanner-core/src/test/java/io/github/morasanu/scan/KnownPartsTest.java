/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.source.ScanLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which archives inside a changed one are not scanned again, and that no report shows it. */
class KnownPartsTest {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();
  private static final String KNOWN = "not changed since an earlier scan";

  /** A token as a service gives them out: it speaks of no person. */
  private static final String SECRET =
      "slack = xoxb-731940285617-" + "7319402856174-aBcDeFgHiJkLmNoPqRsTuVwX\n";

  @TempDir
  private Path folder;

  private Path war;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  @BeforeEach
  void makeWar() throws IOException {
    war = folder.resolve("app.war");
    entries.put("WEB-INF/lib/clean.jar", zip(Map.of("a.txt", text("nothing\n"))));
    entries.put("WEB-INF/lib/secret.jar", zip(Map.of("conf.txt", text(SECRET))));
    entries.put(
        "WEB-INF/lib/people.jar", zip(Map.of("c.csv", text("氏名,電話\n佐藤花子,090-3883-8910\n"))));
    entries.put("WEB-INF/lib/broken.jar", new byte[] {'P', 'K', 3, 4, 9, 9});
    entries.put("index.txt", text("first\n"));
    write();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aChangedWar_hasTheReportOfAScanWithoutCache_andUnchangedJarsAreKnown(int threads)
      throws Exception {
    ScanReport first = scan(request -> request.threads(threads));
    assertThat(first).isEqualTo(scanWithoutCache());
    assertThat(notes).isEmpty();

    entries.put("index.txt", text("second\n"));
    write();

    assertThat(scan(request -> request.threads(threads))).isEqualTo(scanWithoutCache());
    // clean.jar, secret.jar and broken.jar, but not people.jar
    assertThat(notes).singleElement().asString().startsWith("3 archives").contains(KNOWN);
    assertThat(first.findings())
        .extracting(finding -> finding.kind())
        .contains(Kind.SECRET, Kind.PHONE_NUMBER);
    assertThat(first.summary().peopleEstimate()).isPositive();
    assertThat(first.incidents()).isNotEmpty();
  }

  @Test
  void aChangedJar_isScanned() throws Exception {
    scan();
    entries.put("WEB-INF/lib/clean.jar", zip(Map.of("a.txt", text(SECRET))));
    write();

    ScanReport report = scan();

    assertThat(report).isEqualTo(scanWithoutCache());
    assertThat(report.findings())
        .anyMatch(finding -> finding.location().path().contains("clean.jar"));
    assertThat(notes).singleElement().asString().startsWith("2 archives");
  }

  @Test
  void aJarUnderAnotherName_isScanned() throws Exception {
    entries.keySet().retainAll(List.of("WEB-INF/lib/secret.jar"));
    write();
    scan();
    entries.put("WEB-INF/lib/moved.jar", entries.remove("WEB-INF/lib/secret.jar"));
    write();

    assertThat(scan()).isEqualTo(scanWithoutCache());
    assertThat(notes).isEmpty();
  }

  @Test
  void anotherSettingOrIgnoreFile_scansAll() throws Exception {
    scan();
    entries.put("index.txt", text("second\n"));
    write();
    scan(request -> request.minConfidence(Confidence.LOW));
    Files.writeString(folder.resolve(".gitleaksignore"), "app.war!/x:some-rule:1\n");
    scan();
    scan(request -> request.fingerprintKey(FingerprintKey.of("another key for tests")));
    assertThat(notes).isEmpty();
  }

  @Test
  void jarsInAnUnchangedWarInAChangedEar_areKnown() throws Exception {
    byte[] inner = Files.readAllBytes(war);
    entries.clear();
    entries.put("web.war", inner);
    write();
    ScanReport first = scan();
    entries.put("META-INF/application.txt", text("more\n"));
    write();

    ScanReport second = scan();

    assertThat(second).isEqualTo(scanWithoutCache());
    // The war itself speaks of people, its jars but one do not.
    assertThat(notes).singleElement().asString().startsWith("3 archives");
    assertThat(second.summary().peopleEstimate())
        .isEqualTo(first.summary().peopleEstimate())
        .isPositive();
  }

  @Test
  void aLimitOfTheScan_isReachedAtTheSamePlace_withKnownJars() throws Exception {
    scan(request -> request.limits(limits(1000)));
    for (int i = 0; i < 5; i++) {
      entries.put("more-" + i, text("more\n"));
    }
    write();

    for (int most = 3; most < 16; most++) {
      ScanLimits limits = limits(most);
      scan(request -> request.limits(limits));
      entries.put("index.txt", text("changed for " + most));
      write();
      ScanReport expected = SCANNER.scan(request().limits(limits).build(), new Notes());
      assertThat(scan(request -> request.limits(limits))).isEqualTo(expected);
    }
    assertThat(notes).anyMatch(note -> note.contains(KNOWN));
  }

  @Test
  void aJarThatWasNotReadToItsEnd_isNotKept() throws Exception {
    ScanLimits limits =
        new ScanLimits(1 << 20, 2000, 1000, 8, 1000, 1 << 20, Duration.ofMinutes(1));
    entries.clear();
    entries.put("large.jar", zip(Map.of("a.txt", text("nothing here\n".repeat(1000)))));
    write();
    assertThat(scan(request -> request.limits(limits)).incidents())
        .extracting(incident -> incident.cause())
        .contains(IncidentCause.OVER_BUDGET);
    entries.put("b.txt", text("more\n"));
    write();

    assertThat(scan(request -> request.limits(limits)).incidents()).isNotEmpty();
    assertThat(notes).isEmpty();
  }

  @Test
  void aBrokenFileOfParts_isIgnored_andTold() throws Exception {
    scan();
    entries.put("index.txt", text("second\n"));
    write();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[10] ^= 1;
      Files.write(file, bytes);
    }

    assertThat(scan()).isEqualTo(scanWithoutCache());
    assertThat(notes).singleElement().asString().contains("broken file").doesNotContain(KNOWN);
  }

  @Test
  void theFiles_holdNoValue() throws Exception {
    scan();

    assertThat(files()).hasSize(2);
    for (Path file : files()) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
          .doesNotContain("731940285617")
          .doesNotContain("38838910")
          .doesNotContain("3883-8910");
    }
  }

  @Test
  void bytesOfAnotherVersion_areRefused() {
    KnownParts parts = new KnownParts(Scans.KEY);

    assertThatThrownBy(() -> parts.learn(new byte[] {0, 0, 0, 9, 0, 0, 0, 0}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another version");
  }

  private static ScanLimits limits(int entries) {
    return new ScanLimits(1 << 20, 1 << 20, entries, 8, 1000, 1 << 20, Duration.ofMinutes(1));
  }

  private ScanReport scan() throws ConfigurationException {
    return scan(UnaryOperator.identity());
  }

  private ScanReport scan(UnaryOperator<ScanRequest.Builder> more) throws ConfigurationException {
    return SCANNER.scan(more.apply(request().cache(folder.resolve("cache"))).build(), new Notes());
  }

  private ScanReport scanWithoutCache() throws ConfigurationException {
    return SCANNER.scan(request().build(), new Notes());
  }

  private ScanRequest.Builder request() {
    return ScanRequest.builder()
        .root(new ScanRoot(war, "app.war"))
        .fingerprintKey(Scans.KEY)
        .threads(1);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.toList();
    }
  }

  private void write() throws IOException {
    Files.write(war, zip(entries));
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
