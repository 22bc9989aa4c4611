/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of which recovery phrases of wallets are made (BIP 39), in English and Japanese, each with its
 * number. Immutable, thread-safe.
 */
public final class SeedWords {
  /** Words in one language. */
  public static final int SIZE = 2048;

  /** What {@link #number} gives for any other word. */
  public static final int NONE = -1;

  private SeedWords() {}

  /**
   * The number of a word, or {@link #NONE}. English words have numbers from 0, Japanese words from {@link
   * #SIZE} on.
   *
   * @param word in small letters, or in hiragana in composed form (NFC)
   */
  public static int number(String word) {
    return Holder.NUMBERS.getOrDefault(word, NONE);
  }

  /** Read when the first phrase is looked at. */
  private static final class Holder {
    static final Map<String, Integer> NUMBERS = numbers();

    private static Map<String, Integer> numbers() {
      List<String> words =
          LexiconResources.text(LexiconResources.SEED_WORDS).lines().toList();
      return IntStream.range(0, words.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(words::get, number -> number));
    }
  }
}
