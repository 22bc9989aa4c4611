/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Configurations and ignore files of gitleaks, over whole scans. */
class GitleaksScanTest {
  private static final String ACME = "[[rules]]\nid = 'acme'\nregex = 'acme_[0-9]{8}'\n";

  @TempDir
  private Path temp;

  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("scanned"));
  }

  @Test
  void ruleForPaths_findsTheFile_packedOrNot_whateverIsInIt() throws Exception {
    Files.writeString(folder.resolve("a.kdbx"), "x");
    Files.writeString(folder.resolve("a.txt"), "a.kdbx");
    Files.write(folder.resolve("app.jar"), zip("conf/b.kdbx", ""));
    assertThat(scan("[[rules]]\nid = 'kdbx'\npath = '[.]kdbx$'"))
        .containsExactly("a.kdbx [file name] kdbx", "app.jar!/conf/b.kdbx [file name] kdbx");
  }

  @Test
  void ruleForPaths_findsContainersToo() throws Exception {
    Files.write(folder.resolve("backup.zip"), zip("inner.zip", zip("a", "x")));
    assertThat(scan("[[rules]]\nid = 'zip'\npath = '[.]zip$'"))
        .containsExactly("backup.zip [file name] zip", "backup.zip!/inner.zip [file name] zip");
  }

  @Test
  void pathAndRegex_mustBothFit() throws Exception {
    Files.writeString(folder.resolve("a.env"), "acme_12345678");
    Files.writeString(folder.resolve("a.txt"), "acme_12345678");
    assertThat(scan(ACME + "path = '[.]env$'")).containsExactly("a.env:1:1 acme");
  }

  @Test
  void pathAllowlist_ofTheFile_holdsForAllItsRules() throws Exception {
    Files.createDirectories(folder.resolve("test"));
    Files.writeString(folder.resolve("test/a.kdbx"), "acme_12345678");
    Files.writeString(folder.resolve("b.kdbx"), "acme_12345678");
    String rules = ACME + "[[rules]]\nid = 'kdbx'\npath = 'kdbx'\n[allowlist]\npaths = ['^test/']";
    assertThat(scan(rules)).containsExactly("b.kdbx [file name] kdbx", "b.kdbx:1:1 acme");
  }

  /** Rows between the two values, columns between them. */
  @ParameterizedTest
  @CsvSource({
    "'', 9, 0, true",
    "'withinLines = 2', 2, 0, true",
    "'withinLines = 2', 3, 0, false",
    "'withinLines = 0', 0, 1, true",
    "'withinColumns = 10', 9, 10, true",
    "'withinColumns = 10', 9, 11, false",
    "'withinLines = 2\nwithinColumns = 10', 2, 11, false",
    "'withinLines = 2\nwithinColumns = 10', 2, 10, true",
  })
  void requiredRule_mustBeNear(String within, int lines, int columns, boolean found)
      throws Exception {
    String rules = ACME + "[[rules.required]]\nid = 'user'\n" + within
        + "\n[[rules]]\nid = 'user'\nregex = 'user_[0-9]{4}'\nskipReport = true";
    // The two must not touch where they share a line.
    String gap = lines == 0 ? " ".repeat(columns) : "\n".repeat(lines) + " ".repeat(columns);
    Files.writeString(folder.resolve("a.txt"), "acme_12345678" + gap + "user_1234");
    assertThat(scan(rules)).hasSize(found ? 1 : 0);
  }

  @Test
  void requiredRule_mustBeInTheSameFile() throws Exception {
    String rules = ACME + "[[rules.required]]\nid = 'user'\n[[rules]]\nid = 'user'\n"
        + "regex = 'user_[0-9]{4}'\n";
    Files.writeString(folder.resolve("a.txt"), "acme_12345678");
    Files.writeString(folder.resolve("b.txt"), "user_1234");
    assertThat(scan(rules)).containsExactly("b.txt:1:1 user");
    assertThat(scan(rules + "skipReport = true")).isEmpty();
  }

  /** Its pieces are examined apart, and the two values stand in different ones. */
  @Test
  void requiredRule_isFoundAcrossThePiecesOfALongText() throws Exception {
    String rules = ACME + "[[rules.required]]\nid = 'user'\nwithinLines = 400000\n[[rules]]\n"
        + "id = 'user'\nregex = 'user_[0-9]{4}'\nskipReport = true\n";
    String lines = "nothing to see here\n".repeat(400_000);
    Files.writeString(folder.resolve("a.txt"), "user_1234\n" + lines + "acme_12345678");
    assertThat(scan(rules)).isEmpty();
    Files.writeString(folder.resolve("a.txt"), "user_1234" + lines + "acme_12345678");
    assertThat(scan(rules)).containsExactly("a.txt:400001:1 acme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt:acme:2",
        "./a.txt:acme:2",
        "# a comment\n\n  a.txt:acme:2  ",
      })
  void ignoreFile_silencesALine(String ignore) throws Exception {
    Files.writeString(folder.resolve(".gitleaksignore"), ignore);
    Files.writeString(folder.resolve("a.txt"), "\nacme_12345678\nacme_12345678\n");
    assertThat(scan(ACME)).containsExactly("a.txt:3:1 acme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt:acme:1",
        "a.txt:other:2",
        "b.txt:acme:2",
        "0123456789abcdef0123456789abcdef01234567:a.txt:acme:2",
      })
  void ignoreFile_silencesNothingElse(String ignore) throws Exception {
    Files.writeString(folder.resolve(".gitleaksignore"), ignore);
    Files.writeString(folder.resolve("a.txt"), "\nacme_12345678");
    assertThat(scan(ACME)).containsExactly("a.txt:2:1 acme");
  }

  @Test
  void ignoreFile_namesEntriesOfContainers_andLinesOfLongTexts() throws Exception {
    Files.writeString(
        folder.resolve(".gitleaksignore"), "app.jar!/a.txt:acme:1\nlong.txt:acme:400001");
    Files.write(folder.resolve("app.jar"), zip("a.txt", "acme_12345678"));
    Files.writeString(
        folder.resolve("long.txt"), "nothing to see here\n".repeat(400_000) + "acme_12345678");
    assertThat(scan(ACME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.txt:acme", "a.txt:acme:x", ":acme:1", "a.txt::1"})
  void ignoreFile_withALineThatIsNoFingerprint_isAMistake(String ignore) throws Exception {
    Files.writeString(folder.resolve(".gitleaksignore"), "\n" + ignore);
    assertThatThrownBy(() -> scan(ACME))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(".gitleaksignore, line 2: is neither");
  }

  @Test
  void mistakeInARuleFile_isAMistakeOfTheConfiguration() {
    assertThatThrownBy(() -> scan("[[rules]]\nid = 'acme'\nregex = '('"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("rules.toml, line 1: rule 'acme' has no valid RE2 regex");
  }

  @Test
  void tags_ofARule_areThoseOfItsFindings() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "acme_12345678 and other_1234");
    assertThat(findings(
            ACME + "tags = ['key', 'acme']\n[[rules]]\nid = 'other'\nregex = 'other_[0-9]{4}'"))
        .extracting(Finding::tags)
        .containsExactlyInAnyOrder(List.of("key", "acme"), List.of());
  }

  /** Ids of gitleaks' own rules mean those of ours that stand for them. */
  @Test
  void disabledRuleOfGitleaks_isDisabledHere() throws Exception {
    Files.writeString(
        folder.resolve("a.yml"),
        "acme_api_key: \"Mor4sanuSynth3ticW0rdF\"\ngithub: 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");
    String extend = "[extend]\nuseDefault = true\n";
    assertThat(scan(extend))
        .containsExactly("a.yml:1:16 secret-generic-token", "a.yml:2:9 secret-github-token");
    assertThat(scan(extend + "disabledRules = ['generic-api-key']"))
        .containsExactly("a.yml:2:9 secret-github-token");
    assertThat(scan(extend + "disabledRules = ['github-pat', 'generic-api-key']"))
        .isEmpty();
  }

  private List<String> scan(String rules) throws Exception {
    return findings(rules).stream().map(GitleaksScanTest::place).toList();
  }

  private List<Finding> findings(String rules) throws Exception {
    Path file = Files.writeString(temp.resolve("rules.toml"), rules);
    ScanRequest request =
        ScanRequest.builder().root(new ScanRoot(folder, "")).threads(2).build();
    return Scanner.withRuleFiles(false, List.of(file))
        .scan(request, ScanProgress.NONE)
        .findings();
  }

  private static String place(Finding finding) {
    return finding.location() + " " + finding.ruleId();
  }

  private static byte[] zip(String name, String content) throws IOException {
    return zip(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
