/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.text.FoldedText;

/** Text in the form in which values are compared. Pure. */
final class Folded {

  private Folded() {}

  /** As many characters, folded. */
  static String of(String text) {
    FoldedText folded = FoldedText.of(text);
    return of(folded, 0, folded.length());
  }

  /** A part of a folded text, which hides what it holds from {@code toString}. */
  static String of(FoldedText text, int start, int end) {
    StringBuilder part = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      part.append(text.charAt(i));
    }
    return part.toString();
  }

  /** Letters and digits, folded and in lower case: how a value is written makes it no other one. */
  static String normalised(String text) {
    String folded = of(text);
    StringBuilder value = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        value.append(Character.toLowerCase(c));
      }
    }
    return value.toString();
  }
}
