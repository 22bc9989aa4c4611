/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.WordsAt;

/** The titles that stand behind the names of people. */
final class PersonTitles {
  static final WordsAt ALL = WordsAt.ofText("様 さん さま 氏 殿 君 くん ちゃん 先生");

  /** Of whom illnesses are told: behind the name of a 先生 it is mostly what he treats or teaches. */
  static final WordsAt OF_PATIENTS = WordsAt.ofText("様 さん さま 氏 殿 君 くん ちゃん");

  private static final int LONGEST = 3;

  private PersonTitles() {}

  /** Where the title begins that ends a range, or the end of the range if none does. */
  static int startOfLast(CharSequence text, int start, int end) {
    for (int at = end - 1; at >= Math.max(start, end - LONGEST); at--) {
      if (ALL.end(text, at) == end) {
        return at;
      }
    }
    return end;
  }
}
