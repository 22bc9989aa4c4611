/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.SeedWords;
import io.github.morasanu.model.Sha256;
import io.github.morasanu.validate.Validity;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Judges recovery phrases of wallets: 12, 15, 18, 21 or 24 words of one list, whose numbers of 11 bits are
 * random bytes and their check sum, one bit of SHA-256 for each 32 (BIP 39). One phrase of 16 words of the
 * list passes by chance where there are 12 of them, one of 256 where there are 24.
 */
final class SeedPhrase {
  private static final int LEAST_WORDS = 12;
  private static final int MOST_WORDS = 24;
  private static final int STEP = 3;
  private static final int BITS_OF_A_WORD = 11;
  private static final int WORDS_OF_A_LANGUAGE = SeedWords.SIZE;

  private SeedPhrase() {}

  /** Phrases with few different words are those of the standard's own tests and of tools for tests. */
  static Validity validate(CharSequence text, int start, int end) {
    int[] numbers = new int[MOST_WORDS];
    int count = 0;
    int i = start;
    while (i < end) {
      int wordEnd = wordEnd(text, i, end);
      if (wordEnd > i) {
        int number = number(text, i, wordEnd);
        if (number == SeedWords.NONE || count == MOST_WORDS) {
          return Validity.INVALID;
        }
        numbers[count++] = number;
      }
      i = Math.max(wordEnd, i + 1);
    }
    int[] phrase = Arrays.copyOf(numbers, count);
    if (!isOfALength(count)
        || !isOfOneLanguage(phrase)
        || isInOrder(phrase)
        || !hasChecksum(phrase)) {
      return Validity.INVALID;
    }
    return distinct(phrase) <= count / 2 ? Validity.SAMPLE : Validity.VALID;
  }

  /** The text itself keeps no strings, so its characters are put together. */
  private static int number(CharSequence text, int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      word.append(text.charAt(i));
    }
    return SeedWords.number(Normalizer.normalize(word, Normalizer.Form.NFC));
  }

  private static int wordEnd(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isOfAWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Small letters, hiragana, and the marks of sounds behind them. */
  private static boolean isOfAWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'ぁ' && c <= '\u309A');
  }

  private static boolean isOfALength(int words) {
    return words >= LEAST_WORDS && words % STEP == 0;
  }

  private static boolean isOfOneLanguage(int[] phrase) {
    int language = phrase[0] / WORDS_OF_A_LANGUAGE;
    return Arrays.stream(phrase).allMatch(word -> word / WORDS_OF_A_LANGUAGE == language);
  }

  /** A part of the list itself, and no choice of it. */
  private static boolean isInOrder(int[] phrase) {
    for (int i = 1; i < phrase.length; i++) {
      if (phrase[i] <= phrase[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static int distinct(int[] phrase) {
    Set<Integer> words = new HashSet<>();
    for (int word : phrase) {
      words.add(word);
    }
    return words.size();
  }

  private static boolean hasChecksum(int[] phrase) {
    int checkBits = phrase.length / STEP;
    byte[] bits = new byte[(phrase.length * BITS_OF_A_WORD + 7) / 8];
    for (int i = 0; i < phrase.length * BITS_OF_A_WORD; i++) {
      int word = phrase[i / BITS_OF_A_WORD] % WORDS_OF_A_LANGUAGE;
      int bit = (word >> (BITS_OF_A_WORD - 1 - i % BITS_OF_A_WORD)) & 1;
      bits[i / 8] |= (byte) (bit << (7 - i % 8));
    }
    int entropy = bits.length - 1;
    int shift = 8 - checkBits;
    return (Sha256.digest().digest(Arrays.copyOf(bits, entropy))[0] & 0xFF) >> shift
        == (bits[entropy] & 0xFF) >> shift;
  }
}
