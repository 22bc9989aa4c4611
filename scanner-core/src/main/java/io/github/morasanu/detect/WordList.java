/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;

/** Some words to find at a place of a text. Immutable; asking allocates nothing. */
final class WordList {
  private final List<String> words;

  private WordList(List<String> words) {
    this.words = words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** The words between blanks. */
  static WordList of(String words) {
    StringTokenizer tokens = new StringTokenizer(words);
    List<String> all = new ArrayList<>();
    while (tokens.hasMoreTokens()) {
      all.add(tokens.nextToken());
    }
    return new WordList(all);
  }

  /** Each of the words with each of some endings. */
  WordList with(WordList endings) {
    return new WordList(
        words.stream().flatMap(word -> endings.words.stream().map(word::concat)).toList());
  }

  WordList and(WordList others) {
    List<String> all = new ArrayList<>(words);
    all.addAll(others.words);
    return new WordList(all);
  }

  /** Behind the longest of the words that stands at an index, or -1. */
  int endAt(CharSequence text, int at) {
    for (String word : words) {
      if (Ascii.startsWith(text, at, word)) {
        return at + word.length();
      }
    }
    return -1;
  }

  boolean isAt(CharSequence text, int at) {
    return endAt(text, at) >= 0;
  }

  /** A sequence of characters for each word. */
  List<List<CharSet>> anchors() {
    return words.stream().map(HandMatcher::literal).toList();
  }
}
