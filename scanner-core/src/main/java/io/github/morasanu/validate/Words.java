/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import java.util.StringTokenizer;

/** A few dozen ASCII words to find in a text in any case. Immutable; asking allocates nothing. */
final class Words {
  private final String[] words;

  private Words(String[] words) {
    this.words = words;
  }

  /** The lower-case words between the spaces. */
  static Words of(String words) {
    StringTokenizer tokens = new StringTokenizer(words, " ");
    String[] array = new String[tokens.countTokens()];
    for (int i = 0; i < array.length; i++) {
      array[i] = tokens.nextToken();
    }
    return new Words(array);
  }

  /** Whether {@code [start, end)} is one of the words. */
  boolean contain(CharSequence text, int start, int end) {
    for (String word : words) {
      if (Ascii.equalsIgnoringCase(text, start, end, word)) {
        return true;
      }
    }
    return false;
  }
}
