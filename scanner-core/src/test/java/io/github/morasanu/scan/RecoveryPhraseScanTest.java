/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recovery phrases are found behind a name, and on a line of their own. */
class RecoveryPhraseScanTest {
  private static final String PHRASE =
      "toilet laugh burden surge sail moral pigeon pipe sight flush crash detect";
  private static final String JAPANESE = "てんいん　ぬすむ　ていぼう　けねん　けはい　いせい　てぬぐい　むさぼる　ねんざ　となえる　うなぎ　ざいえき";
  private static final String LONGEST =
      "castle artefact junior screen machine physical polar picture sheriff hotel miracle object hire"
          + " loud assume myself faint confirm road sister bright still apart abuse";

  @TempDir
  private Path folder;

  private List<String> scan(String content) throws IOException {
    return Scans.scan(folder, "a.txt", content).findings().stream()
        .map(finding -> finding.ruleId() + " " + finding.severity() + " "
            + finding.location().line() + ":" + finding.location().column())
        .toList();
  }

  @Test
  void phraseThatIsAllOfALine_isFound() throws IOException {
    for (String phrase : List.of(PHRASE, LONGEST, JAPANESE, JAPANESE.replace('　', ' '))) {
      assertThat(scan(phrase)).containsExactly("secret-generic-recovery-phrase HIGH 1:1");
      assertThat(scan("Keep it.\r\n" + phrase + "\r\nDo not lose it.\r\n"))
          .containsExactly("secret-generic-recovery-phrase HIGH 2:1");
      assertThat(scan("  " + phrase + "  \n"))
          .containsExactly("secret-generic-recovery-phrase HIGH 1:3");
    }
    assertThat(scan(PHRASE + "\n" + LONGEST + "\n")).hasSize(2);
  }

  @Test
  void phraseWithSomethingElseOnItsLine_isSilent() throws IOException {
    for (String before : List.of("1. ", "we ", "I ", "# ")) {
      assertThat(scan(before + PHRASE + "\n")).as(before).isEmpty();
    }
    for (String after : List.of(".", " or", " detect", " // it", " うなぎ")) {
      assertThat(scan(PHRASE + after + "\n")).as(after).isEmpty();
    }
    assertThat(scan(LONGEST + " " + PHRASE)).isEmpty();
    assertThat(scan(PHRASE.replace(" sail ", "\n"))).isEmpty();
  }

  @Test
  void phraseBehindAName_isFoundOnce_byThatRule() throws IOException {
    assertThat(scan("Secret recovery phrase:\n" + PHRASE + "\n"))
        .containsExactly("secret-recovery-phrase CRITICAL 2:1");
  }

  @Test
  void wordsWithAnotherCheckSum_areSilent() throws IOException {
    assertThat(scan("laugh toilet burden surge sail moral pigeon pipe sight flush crash detect\n"))
        .isEmpty();
  }

  /** English that nobody wrote for this: our own pages, with a phrase put among their lines. */
  @Test
  void proseOfOurPages_isSilent_andHidesNothing() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of("..", "docs"))) {
      pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThan(5);
    for (Path page : pages) {
      String text = Files.readString(page);
      String wrapped = text.toLowerCase(Locale.ROOT).replace(". ", "\n");
      assertThat(phrases(text)).as(page.toString()).isZero();
      assertThat(phrases(wrapped)).as(page.toString()).isZero();
      assertThat(phrases(wrapped + "\n" + PHRASE)).as(page.toString()).isEqualTo(1);
    }
  }

  private long phrases(String content) throws IOException {
    return scan(content).stream()
        .filter(finding -> finding.contains("recovery-phrase"))
        .count();
  }
}
