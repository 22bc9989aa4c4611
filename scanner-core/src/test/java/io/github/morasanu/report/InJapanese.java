/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** Checks that a message is told to readers of Japanese in their language, all of it. */
public final class InJapanese {
  private static final Sentences WORDS =
      Sentences.in(Locale.JAPANESE, Sentences.class, "sentences_ja.tsv");

  /** So many English words in a row are a phrase that nobody has translated. */
  private static final int PHRASE = 3;

  private InJapanese() {}

  /** The message of a mistake of the user. */
  public static void isTold(Throwable mistake) {
    isWhole(WORDS.of(String.valueOf(mistake.getMessage())));
  }

  /** Whether a text has Japanese characters and, but for what it quotes, no phrase in English. */
  static void isWhole(String text) {
    assertThat(text.codePoints()).as(text).anyMatch(c -> c >= 0x3041 && c < 0xA000);
    StringBuilder said = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '「' ? 1 : 0;
      said.append(depth > 0 ? '.' : c);
      depth -= c == '」' ? 1 : 0;
    }
    int words = 0;
    for (String word : said.toString().replace('\n', ' ').split(" ", -1)) {
      boolean plain = !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
      words = plain ? words + 1 : 0;
      assertThat(words).as(text).isLessThan(PHRASE);
    }
  }
}
