/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.text.Normalizer;

/** Half-width katakana, as banks write names. */
public final class HalfWidthKana {
  private static final char FIRST = '\uFF66';
  private static final char LAST = '\uFF9F';

  private HalfWidthKana() {}

  /** Turns katakana into its half-width form, voiced ones into two characters, and leaves the rest as it is. */
  public static String of(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder half = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      half.append(ofPart(parts.charAt(i)));
    }
    return half.toString();
  }

  private static char ofPart(char part) {
    for (char half = FIRST; half <= LAST; half++) {
      if (Normalizer.normalize(String.valueOf(half), Normalizer.Form.NFKD).charAt(0) == part) {
        return half;
      }
    }
    return part;
  }
}
