/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which programmers spell a Japanese word in Latin letters: Hepburn ({@code shi}, {@code ja}), Kunrei
 * ({@code si}, {@code zya}), what keyboards take ({@code jya}), and long vowels with and without their length, those of foreign words too.
 */
final class RomajiSpellings {
  /** What is written in more than one way, as Hepburn with long vowels has it first; longer ones before shorter. */
  private static final List<List<String>> SPELLINGS = List.of(
      List.of("tchi", "tti", "cchi"),
      List.of("sshi", "ssi"),
      List.of("shi", "si"),
      List.of("chi", "ti"),
      List.of("tsuu", "tuu", "tsu", "tu"),
      List.of("fuu", "huu", "fu", "hu"),
      List.of("tsu", "tu"),
      List.of("sh", "sy"),
      List.of("ch", "ty", "cy"),
      List.of("ji", "zi"),
      List.of("fu", "hu"),
      List.of("ou", "o"),
      List.of("uu", "u"),
      List.of("oo", "o", "ou"),
      List.of("aa", "a"),
      List.of("ii", "i"),
      List.of("ee", "e"),
      List.of("j", "jy", "zy"));

  private RomajiSpellings() {}

  /**
   * All spellings of a word.
   *
   * @param word in Hepburn, with {@code ou} and {@code uu} for long vowels
   */
  static List<String> of(String word) {
    List<String> spellings = new ArrayList<>(List.of(""));
    int i = 0;
    while (i < word.length()) {
      List<String> ways = waysAt(word, i);
      List<String> longer = new ArrayList<>();
      for (String spelling : spellings) {
        ways.forEach(way -> longer.add(spelling + way));
      }
      spellings = longer;
      i += ways.get(0).length();
    }
    return spellings;
  }

  private static List<String> waysAt(String word, int at) {
    for (List<String> ways : SPELLINGS) {
      if (word.startsWith(ways.get(0), at)) {
        return ways;
      }
    }
    return List.of(word.substring(at, at + 1));
  }
}
