/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.NumberForm;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;

/**
 * The upper-case letters before and behind the digits of a number such as {@code AB1234567}. Digits are
 * found at no cost beyond that of all numbers, where a regex would have to look at every pair of
 * letters. Whether the number stands for itself is for its validator to say. Pure.
 */
final class LetterFrame {
  /** Characters of a frame on one side, with a separator. */
  static final int MAX = 5;

  private LetterFrame() {}

  static boolean isPartOf(NumberForm form) {
    return form.lettersBefore() > 0 || form.lettersAfter() > 0;
  }

  /** Whether letters may stand right before or behind digits, or one separator apart: most have none. */
  static boolean mayStandAround(FoldedText text, int start, int end) {
    byte[] symbols = text.symbols();
    int first = FoldedText.PAD + start;
    int behind = FoldedText.PAD + end;
    return Ascii.isUpper((char) symbols[first - 1])
        || Ascii.isUpper((char) symbols[first - 2])
        || Ascii.isUpper((char) symbols[behind])
        || Ascii.isUpper((char) symbols[behind + 1]);
  }

  /** Where the letters before the digits start; -1 if there are none. */
  static int start(NumberForm form, CharSequence text, int digits) {
    if (form.lettersBefore() == 0) {
      return digits;
    }
    boolean apart = digits > 0 && isSeparator(form, text.charAt(digits - 1));
    int end = apart ? digits - 1 : digits;
    int start = end - form.lettersBefore();
    return areLetters(text, start, end) ? start : -1;
  }

  /** Behind the letters that follow the digits; -1 if there are none. */
  static int end(NumberForm form, CharSequence text, int digits) {
    if (form.lettersAfter() == 0) {
      return digits;
    }
    boolean apart = digits < text.length() && isSeparator(form, text.charAt(digits));
    int start = apart ? digits + 1 : digits;
    int end = start + form.lettersAfter();
    return areLetters(text, start, end) ? end : -1;
  }

  private static boolean isSeparator(NumberForm form, char c) {
    return form.separators().indexOf(c) >= 0;
  }

  private static boolean areLetters(CharSequence text, int start, int end) {
    if (start < 0 || end > text.length()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Ascii.isUpper(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
