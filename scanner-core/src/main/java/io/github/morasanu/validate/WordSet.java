/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** A few dozen words to find in a text, ASCII letters in any case. Immutable; asking allocates nothing. */
public final class WordSet {
  /** So many values the lower bits of a first character have, by which words are told apart; they are those of either case. */
  private static final int FIRSTS = 32;

  private static final String[] NONE = {};

  /** By length and by lower bits of the first character. */
  private final String[][] words;

  private WordSet(String[][] words) {
    this.words = words;
  }

  /** The lower-case words between the spaces. */
  public static WordSet of(String words) {
    StringTokenizer tokens = new StringTokenizer(words, " ");
    List<List<String>> lists = new ArrayList<>();
    while (tokens.hasMoreTokens()) {
      String word = tokens.nextToken();
      while (lists.size() < FIRSTS * (word.length() + 1)) {
        lists.add(new ArrayList<>());
      }
      lists.get(index(word.length(), word.charAt(0))).add(word);
    }
    return new WordSet(lists.stream().map(list -> list.toArray(NONE)).toArray(String[][]::new));
  }

  private static int index(int length, char first) {
    return FIRSTS * length + first % FIRSTS;
  }

  /** Whether {@code [start, end)} is one of the words. */
  public boolean contain(CharSequence text, int start, int end) {
    int length = end - start;
    if (length <= 0 || FIRSTS * length >= words.length) {
      return false;
    }
    for (String word : words[index(length, text.charAt(start))]) {
      if (Ascii.equalsIgnoringCase(text, start, end, word)) {
        return true;
      }
    }
    return false;
  }
}
