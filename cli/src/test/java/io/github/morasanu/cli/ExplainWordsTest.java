/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.EvidenceWeight.Evidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.RuleForm.Part;
import io.github.morasanu.model.Severity;
import io.github.morasanu.report.Phrases;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainWordsTest {

  @Test
  void bothLanguages_haveWordsForAllThereIs() {
    for (Locale reader : RootCommand.LANGUAGES) {
      Phrases words = Phrases.load(ExplainCommand.class, "explain", reader);
      for (Kind kind : Kind.values()) {
        assertThat(words.of("kind." + kind.id())).isNotEmpty();
      }
      for (Severity severity : Severity.values()) {
        assertThat(words.of("severity." + severity.id())).isNotEmpty();
      }
      for (Confidence confidence : Confidence.values()) {
        assertThat(words.of("confidence." + confidence.id())).isNotEmpty();
      }
      for (Part part : Part.values()) {
        assertThat(words.of("form." + part.id())).isNotEmpty();
      }
      for (Evidence evidence : Evidence.values()) {
        assertThat(words.of("evidence." + evidence.id(), "1", "2"))
            .isNotEmpty()
            .doesNotContain("{");
      }
    }
  }

  @Test
  void lines_breakAtBlanks_andBetweenJapaneseCharacters_butNotBeforeAFullStop() {
    assertThat(LineWrap.lines("one two three", 8)).containsExactly("one two", "three");
    assertThat(LineWrap.lines("一二三四五六", 8)).containsExactly("一二三四", "五六");
    assertThat(LineWrap.lines("一二三四。五六", 8)).containsExactly("一二三", "四。五六");
    assertThat(LineWrap.lines("一二三（四）", 8)).containsExactly("一二三", "（四）");
    assertThat(LineWrap.lines("番号 12345678 は", 8)).containsExactly("番号", "12345678", "は");
    assertThat(LineWrap.lines("unbreakable", 4)).containsExactly("unbreakable");
    assertThat(LineWrap.lines("", 4)).isEmpty();
  }

  @Test
  void lines_joinThoseOfOneParagraph() {
    assertThat(LineWrap.lines("one\ntwo\n\nthree\n", 80)).containsExactly("one two", "three");
    assertThat(LineWrap.lines("一\n二\nA", 80)).containsExactly("一二A");
  }

  @Test
  void items_stayWhole() {
    assertThat(LineWrap.items(List.of("法人番号", "免許", "a b"), "、", 10))
        .containsExactly("法人番号、", "免許、a b");
    assertThat(LineWrap.items(List.of(), ", ", 10)).isEmpty();
  }

  @Test
  void aTable_countsTheColumnsOfATerminal() {
    TextTable table = new TextTable("A", "B");
    table.add("漢字", "1");
    table.add("abcd", "2");
    assertThat(table).hasToString("A     B\n漢字  1\nabcd  2\n");
  }
}
