/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/**
 * One form for characters that are written in several ways in the names of people: old forms of kanji,
 * the small ケ, and hiragana for katakana.
 */
final class NameVariants {
  private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

  private NameVariants() {}

  /** By character: its form, for names are looked up often. */
  private static final char[] FORMS = forms();

  private static char[] forms() {
    char[] forms = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < forms.length; c++) {
      forms[c] = form((char) c);
    }
    return forms;
  }

  /** The form that the names of people are kept in. */
  static char fold(char c) {
    return FORMS[c];
  }

  private static char form(char c) {
    if (c >= 'ぁ' && c <= 'ゖ') {
      return (char) (c + HIRAGANA_TO_KATAKANA);
    }
    return switch (c) {
      case 'ヶ' -> 'ケ';
      case '髙' -> '高';
      case '﨑', '嵜' -> '崎';
      case '邊', '邉' -> '辺';
      case '齋' -> '斎';
      case '齊' -> '斉';
      case '澤' -> '沢';
      case '濱', '濵' -> '浜';
      case '櫻' -> '桜';
      case '嶋', '嶌' -> '島';
      case '廣' -> '広';
      case '眞' -> '真';
      case '國' -> '国';
      case '德' -> '徳';
      case '惠' -> '恵';
      case '龍' -> '竜';
      case '條' -> '条';
      case '曾' -> '曽';
      case '瀨' -> '瀬';
      case '淺' -> '浅';
      case '黑' -> '黒';
      case '壽' -> '寿';
      case '榮' -> '栄';
      case '學' -> '学';
      case '實' -> '実';
      case '與' -> '与';
      case '佛' -> '仏';
      case '來' -> '来';
      case '瀧' -> '滝';
      case '關' -> '関';
      case '舘' -> '館';
      case '禮' -> '礼';
      case '凜' -> '凛';
      case '遙' -> '遥';
      case '彌' -> '弥';
      case '萬' -> '万';
      case '塚' -> '塚';
      default -> c;
    };
  }

  static String fold(String name) {
    return Characters.map(name, NameVariants::fold);
  }
}
