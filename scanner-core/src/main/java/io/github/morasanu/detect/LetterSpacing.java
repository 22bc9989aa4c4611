/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.text.Japanese;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Japanese labels with a blank between their characters, as forms write them to make all labels equally wide: 氏　名, 電 話 番 号.
 * Pure.
 */
final class LetterSpacing {
  /** Characters of the longest label that is written so. */
  private static final int MAX_LETTERS = 8;

  /** Kana of the shortest: two that stand apart may be anything. */
  private static final int MIN_KANA = 3;

  /** Letters from which a word may end another that is written so: 運 転 免 許 証 番 号. */
  private static final int MIN_END = 4;

  private static final int MAX_BLANKS = 2;

  private LetterSpacing() {}

  /**
   * Adds the writings of a word with blanks: with one, and a word of two letters also with two.
   *
   * @param label whether it is sure to be a label; other words of less than four letters are many
   */
  static void addWritings(String word, boolean label, List<String> writings) {
    if (isWrittenSo(word) && (label || word.length() >= MIN_END)) {
      writings.add(spaced(word, " "));
      if (word.length() == 2) {
        writings.add(spaced(word, "  "));
      }
    }
  }

  /** A folded label without the blanks between its letters, or null if it is not written so. */
  static @Nullable String joined(CharSequence label) {
    StringBuilder joined = new StringBuilder();
    int gap = blanks(label, 1, 1);
    int at = 0;
    while (gap > 0 && isLetter(label, at) && blanks(label, at + 1, 1) == gap) {
      joined.append(label.charAt(at));
      at += 1 + gap;
    }
    boolean all = at > 0 && at == label.length() - 1 && isLetter(label, at) && gap <= MAX_BLANKS;
    return all && joined.length() < MAX_LETTERS
        ? joined.append(label.charAt(at)).toString()
        : null;
  }

  private static boolean isWrittenSo(String word) {
    int length = word.length();
    boolean kanji = length > 1;
    boolean kana = length >= MIN_KANA;
    for (int i = 0; i < length; i++) {
      kanji &= Japanese.isKanji(word.charAt(i));
      kana &= Japanese.isKana(word.charAt(i));
    }
    return length <= MAX_LETTERS && (kanji || kana);
  }

  private static String spaced(String word, String blanks) {
    StringBuilder spaced = new StringBuilder(word.length() * 2);
    for (int i = 0; i < word.length(); i++) {
      spaced.append(i == 0 ? "" : blanks).append(word.charAt(i));
    }
    return spaced.toString();
  }

  /** Whether a word of Japanese letters is written so. */
  static boolean isSpaced(CharSequence text, int start, int end) {
    return end - start > 2 && isLetter(text, start) && text.charAt(start + 1) == ' ';
  }

  /**
   * Whether such a word is none of a sentence that is written so, nor made of the ends of others: 先生 年齢 holds no 生 年.
   * What stands apart by more blanks than its letters is another word.
   */
  static boolean standsAlone(CharSequence text, int start, int end) {
    int gap = blanks(text, start + 1, 1);
    int before = blanks(text, start - 1, -1);
    int behind = blanks(text, end, 1);
    int last = start - 1 - before;
    boolean ends = before <= gap
        && isLetter(text, last)
        && (before == 0 || (isAlone(text, last) && (end - start) / (gap + 1) + 1 < MIN_END));
    int next = end + behind;
    boolean goesOn = behind <= gap && isLetter(text, next) && (behind == 0 || isAlone(text, next));
    return !ends && !goesOn;
  }

  /** Whether no letter stands right beside one. */
  private static boolean isAlone(CharSequence text, int at) {
    return !isLetter(text, at - 1) && !isLetter(text, at + 1);
  }

  private static int blanks(CharSequence text, int from, int step) {
    int i = from;
    while (i >= 0
        && i < text.length()
        && text.charAt(i) == ' '
        && (i - from) * step <= MAX_BLANKS) {
      i += step;
    }
    return (i - from) * step;
  }

  private static boolean isLetter(CharSequence text, int at) {
    return at >= 0
        && at < text.length()
        && (Japanese.isKanji(text.charAt(at)) || Japanese.isKana(text.charAt(at)));
  }
}
