/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;

/** Whether a text is an illness or a word of {@link CareWords}, with or without a grade, and nothing else: 慢性腎不全, 療育手帳B1. Pure. */
final class CareRemark {
  private static final CareWords WORDS = new CareWords();
  private static final IllnessMatcher ILLNESS = new IllnessMatcher();
  private static final Validator NAME_OF_ILLNESS = Validators.ILLNESS;

  private CareRemark() {}

  static Validity validate(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      long word = WORDS.match(text, i);
      if (word != HandMatcher.NONE && isGrade(text, HandMatcher.endOf(word), end)) {
        return Validity.VALID;
      }
      long illness = ILLNESS.match(text, i);
      if (illness != HandMatcher.NONE && isGrade(text, HandMatcher.endOf(illness), end)) {
        return NAME_OF_ILLNESS.validate(text, start, HandMatcher.endOf(illness));
      }
      if (Japanese.isHiragana(text.charAt(i))) {
        return Validity.INVALID;
      }
    }
    return Validity.INVALID;
  }

  /** Whether nothing stands in a range but a grade: 2級, B1. */
  private static boolean isGrade(CharSequence text, int from, int to) {
    boolean grade = from <= to;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      grade &= c == ' ' || c == '級' || Ascii.isDigit(c) || (c >= 'A' && c <= 'C');
    }
    return grade;
  }
}
