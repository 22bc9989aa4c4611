/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/**
 * Some words, and which of them stands at an index of a text: most often none, which its character tells. Immutable; asking
 * allocates nothing.
 */
public final class WordsAt {
  /** So many values the lower bits of a first character have, by which words are told apart. */
  private static final int FIRSTS = 64;

  /** Longer ones first. */
  private final List<String> words;

  /** The same by lower bits of the first character. */
  private final String[][] byFirst = new String[FIRSTS][];

  private WordsAt(Stream<String> words) {
    this.words =
        words.sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (int bits = 0; bits < FIRSTS; bits++) {
      int first = bits;
      byFirst[bits] = this.words.stream()
          .filter(word -> word.charAt(0) % FIRSTS == first)
          .toArray(String[]::new);
    }
  }

  /** The words; of those that begin alike the longest is found. */
  public static WordsAt of(String... words) {
    return new WordsAt(Stream.of(words));
  }

  /** The words between blanks. */
  public static WordsAt ofText(String text) {
    StringTokenizer tokens = new StringTokenizer(text);
    List<String> words = new ArrayList<>();
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return new WordsAt(words.stream());
  }

  /** Each of the words with each of some endings. */
  public WordsAt with(WordsAt endings) {
    return new WordsAt(words.stream().flatMap(word -> endings.words.stream().map(word::concat)));
  }

  /** These words and others. */
  public WordsAt and(WordsAt others) {
    return new WordsAt(Stream.concat(words.stream(), others.words.stream()));
  }

  /** Whether one of the words stands at an index, which may be the end of the text. */
  public boolean standAt(CharSequence text, int at) {
    return end(text, at) > at;
  }

  /** Where the longest of the words ends that stand at an index, or the index if none does. */
  public int end(CharSequence text, int at) {
    if (at < text.length()) {
      for (String word : byFirst[text.charAt(at) % FIRSTS]) {
        if (Ascii.startsWith(text, at, word)) {
          return at + word.length();
        }
      }
    }
    return at;
  }

  /** The words, longer ones first. */
  public List<String> words() {
    return words;
  }
}
