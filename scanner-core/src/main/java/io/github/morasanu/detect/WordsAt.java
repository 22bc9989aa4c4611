/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.text.Ascii;

/** A few words, and which of them stands at an index of a text: most often none, which its character tells. Immutable. */
final class WordsAt {
  private final String[] words;

  /** What the words begin with. */
  private final String beginnings;

  private WordsAt(String[] words, String beginnings) {
    this.words = words;
    this.beginnings = beginnings;
  }

  /** The words; of two that begin alike the first is found. */
  static WordsAt of(String... words) {
    StringBuilder beginnings = new StringBuilder();
    for (String word : words) {
      if (beginnings.indexOf(word.substring(0, 1)) < 0) {
        beginnings.append(word.charAt(0));
      }
    }
    return new WordsAt(words.clone(), beginnings.toString());
  }

  /** Whether one of the words stands at an index, which may be the end of the text. */
  boolean standAt(CharSequence text, int at) {
    return end(text, at) > at;
  }

  /** Where the word ends that stands at an index, or the index if none does. */
  int end(CharSequence text, int at) {
    if (at < text.length() && beginnings.indexOf(text.charAt(at)) >= 0) {
      for (String word : words) {
        if (Ascii.startsWith(text, at, word)) {
          return at + word.length();
        }
      }
    }
    return at;
  }
}
