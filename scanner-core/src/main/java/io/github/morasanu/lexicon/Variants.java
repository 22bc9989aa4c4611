/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/** One form for characters that are written in several ways in the names of municipalities. */
final class Variants {
  private Variants() {}

  /**
   * The form that the names are kept in. Small ヶ and ヵ stand for a spoken が, and every spelling of it
   * is in use; the kanji are old forms, official in some names and replaced by the new form in daily use.
   */
  static char fold(char c) {
    return switch (c) {
      case 'ケ', 'ヵ', 'が', 'ガ' -> 'ヶ';
      case '龍' -> '竜';
      case '條' -> '条';
      case '檜' -> '桧';
      case '鰺' -> '鯵';
      case '籠' -> '篭';
      case '竈' -> '釜';
      case '曾' -> '曽';
      case '檮' -> '梼';
      case '惠' -> '恵';
      default -> c;
    };
  }

  static String fold(String name) {
    return Characters.map(name, Variants::fold);
  }
}
