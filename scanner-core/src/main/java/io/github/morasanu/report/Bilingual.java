/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

/** HTML that says the same in English and Japanese; the page's style shows one of both. */
final class Bilingual {

  private Bilingual() {}

  /** The words of a key, with each {@code {0}}, {@code {1}} … replaced; escaped. */
  static String words(String key, String... values) {
    return of(Words.ENGLISH.of(key, values), Words.JAPANESE.of(key, values));
  }

  /** Two texts, escaped; once if they are the same. */
  static String of(String english, String japanese) {
    if (english.equals(japanese)) {
      return Markup.escape(english);
    }
    return "<span class=\"en\" lang=\"en\">" + Markup.escape(english)
        + "</span><span class=\"ja\" lang=\"ja\">" + Markup.escape(japanese) + "</span>";
  }

  /** For what can hold no elements: the English text, and both as attributes for the script. */
  static String option(String value, String english, String japanese) {
    return "<option value=\"" + Markup.escape(value) + "\" data-en=\"" + Markup.escape(english)
        + "\" data-ja=\"" + Markup.escape(japanese) + "\">" + Markup.escape(english) + "</option>";
  }
}
