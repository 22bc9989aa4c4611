/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/** Maps the characters of words one to one. Pure. */
final class Characters {
  private Characters() {}

  /** What stands for a character. */
  interface Mapping {
    char map(char c);
  }

  /** A word with each of its characters mapped. */
  static String map(String word, Mapping mapping) {
    StringBuilder mapped = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      mapped.append(mapping.map(word.charAt(i)));
    }
    return mapped.toString();
  }
}
