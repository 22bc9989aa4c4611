/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiteralAutomatonTest {

  @Test
  void scan_reportsEveryOccurrence_alsoInsideAndAcrossOthers() {
    assertThat(hits(List.of("he", "she", "his", "hers"), "ushers"))
        .containsExactly("she@4", "he@4", "hers@6");
  }

  @Test
  void scan_foldsAsciiCaseOnly() {
    assertThat(hits(List.of("tel", "電話"), "TEL Tel 電話")).containsExactly("tel@3", "tel@7", "電話@10");
  }

  @Test
  void scan_keepsNoStateBetweenTexts() {
    LiteralAutomaton automaton = LiteralAutomaton.compile(List.of("abc"));
    IntBuffer hits = new IntBuffer();
    automaton.scan("ab", 0, 2, LiteralAutomaton.START, hits);
    automaton.scan("c", 0, 1, LiteralAutomaton.START, hits);
    assertThat(hits.size()).isZero();
  }

  @Test
  void scan_goesOn_whereTheStateSays() {
    LiteralAutomaton automaton = LiteralAutomaton.compile(List.of("abc"));
    IntBuffer hits = new IntBuffer();
    int state = automaton.scan("xxab", 0, 4, LiteralAutomaton.START, hits);
    automaton.scan("xxabcx", 4, 6, state, hits);
    assertThat(hits.size()).isEqualTo(2);
    assertThat(hits.get(1)).isEqualTo(5);
  }

  @Test
  void scan_readsNoFurtherThanTheLength() {
    LiteralAutomaton automaton = LiteralAutomaton.compile(List.of("abc"));
    IntBuffer hits = new IntBuffer();
    automaton.scan("abc", 0, 2, LiteralAutomaton.START, hits);
    assertThat(hits.size()).isZero();
  }

  @Test
  void scan_equalsNaiveSearch_onRandomTexts() {
    Random random = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      List<String> literals = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        String literal = randomText(random, 1 + random.nextInt(4)).toLowerCase(Locale.ROOT);
        if (!literals.contains(literal)) {
          literals.add(literal);
        }
      }
      String text = randomText(random, random.nextInt(200));
      assertThat(hits(literals, text)).containsExactlyInAnyOrderElementsOf(naive(literals, text));
    }
  }

  @Test
  void compile_refusesAnEmptyLiteral() {
    assertThatThrownBy(() -> LiteralAutomaton.compile(List.of("a", "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> hits(List<String> literals, String text) {
    IntBuffer hits = new IntBuffer();
    LiteralAutomaton.compile(literals).scan(text, 0, text.length(), LiteralAutomaton.START, hits);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i += 2) {
      found.add(literals.get(hits.get(i)) + "@" + hits.get(i + 1));
    }
    return found;
  }

  private static List<String> naive(List<String> literals, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (String literal : literals) {
      for (int at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1)) {
        found.add(literal + "@" + (at + literal.length()));
      }
    }
    return found;
  }

  private static String randomText(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("aAbB電話1".charAt(random.nextInt(7)));
    }
    return text.toString();
  }
}
