/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

/** Voiced katakana as half width writes them: ガ is カ and a mark of its own, which folding leaves two characters. */
final class KanaMarks {
  private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
  private static final String VOICELESS = "カキクケコサシスセソタチツテトハヒフヘホウ";
  private static final String HALF_VOICED = "パピプペポ";
  private static final String HALF_VOICELESS = "ハヒフヘホ";

  private KanaMarks() {}

  /** The word with each mark behind its kana. */
  static String apart(String word) {
    StringBuilder apart = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int voiced = VOICED.indexOf(c);
      int half = HALF_VOICED.indexOf(c);
      if (voiced >= 0) {
        apart.append(VOICELESS.charAt(voiced)).append('゛');
      } else if (half >= 0) {
        apart.append(HALF_VOICELESS.charAt(half)).append('゜');
      } else {
        apart.append(c);
      }
    }
    return apart.toString();
  }
}
