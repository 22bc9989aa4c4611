/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** A few dozen ASCII words to find in a text in any case. Immutable; asking allocates nothing. */
final class WordSet {
  private static final String[] NONE = {};

  /** By length. */
  private final String[][] words;

  private WordSet(String[][] words) {
    this.words = words;
  }

  /** The lower-case words between the spaces. */
  static WordSet of(String words) {
    StringTokenizer tokens = new StringTokenizer(words, " ");
    List<List<String>> byLength = new ArrayList<>();
    while (tokens.hasMoreTokens()) {
      String word = tokens.nextToken();
      while (byLength.size() <= word.length()) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(word.length()).add(word);
    }
    return new WordSet(byLength.stream().map(list -> list.toArray(NONE)).toArray(String[][]::new));
  }

  /** Whether {@code [start, end)} is one of the words. */
  boolean contain(CharSequence text, int start, int end) {
    int length = end - start;
    if (length >= words.length || words[length].length == 0) {
      return false;
    }
    int first = text.charAt(start) | 0x20;
    for (String word : words[length]) {
      if ((word.charAt(0) | 0x20) == first && Ascii.equalsIgnoringCase(text, start, end, word)) {
        return true;
      }
    }
    return false;
  }
}
