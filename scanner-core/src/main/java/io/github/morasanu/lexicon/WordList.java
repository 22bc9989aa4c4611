/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Words in their order, some of them marked as weak, and the search for one by its hash. Immutable;
 * searching allocates nothing.
 */
final class WordList {
  /** What no word is found under. */
  static final int NONE = -1;

  /** Ends the line of a weak word. */
  static final char WEAK = '*';

  private static final int SLOTS_OF_A_WORD = 4;

  /** Odd, with bits all over: 2^32 divided by the golden ratio. */
  private static final int MULTIPLIER = 0x9E3779B1;

  private final char[] characters;

  /** Where each word begins in {@link #characters}, and where the last one ends. */
  private final int[] starts;

  private final boolean[] weak;

  /** Whether the words are kana in their plain form. */
  private final boolean kana;

  /** Word numbers and one more, by hash; 0 where there is none. Its length is a power of two. */
  private final int[] table;

  private WordList(char[] characters, int[] starts, boolean[] weak, boolean kana) {
    this.characters = characters;
    this.starts = starts;
    this.weak = weak;
    this.kana = kana;
    this.table = new int[Integer.highestOneBit(Math.max(1, weak.length)) * SLOTS_OF_A_WORD];
    for (int word = 0; word < weak.length; word++) {
      enter(word);
    }
  }

  private void enter(int word) {
    int hash = 0;
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      hash = hash(hash, characters[i]);
    }
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = word + 1;
  }

  private static int hash(int hash, char c) {
    return (hash + c) * MULTIPLIER;
  }

  /** The upper bits are those that all characters have gone into. */
  private int slot(int hash) {
    return (hash ^ hash >>> 15) >>> 3 & table.length - 1;
  }

  /**
   * Compiles lines of a word each, sorted by UTF-16 code unit; each ends with a line feed.
   *
   * @throws IllegalStateException if the lines are not in order
   */
  static WordList compile(String lines) {
    return compile(lines, false);
  }

  /** Compiles readings in katakana, to be found however their sounds are marked. */
  static WordList compileKana(String readings) {
    String lines = KanaForm.plain(readings)
        .lines()
        .sorted()
        .distinct()
        .collect(Collectors.joining("\n", "", "\n"));
    return compile(lines, true);
  }

  private static WordList compile(String lines, boolean kana) {
    char[] characters = lines.toCharArray();
    int words = 0;
    for (char c : characters) {
      words += c == '\n' ? 1 : 0;
    }
    int[] starts = new int[words + 1];
    boolean[] weak = new boolean[words];
    int length = 0;
    int word = 0;
    for (char c : characters) {
      if (c == WEAK) {
        weak[word] = true;
      } else if (c == '\n') {
        starts[++word] = length;
        if (word > 1 && !isBefore(characters, starts, word - 2)) {
          throw new IllegalStateException("the words are not in order at line " + word);
        }
      } else {
        characters[length++] = c;
      }
    }
    return new WordList(Arrays.copyOf(characters, length), starts, weak, kana);
  }

  private static boolean isBefore(char[] characters, int[] starts, int word) {
    return Arrays.compare(
            characters,
            starts[word],
            starts[word + 1],
            characters,
            starts[word + 1],
            starts[word + 2])
        < 0;
  }

  /** The number of the word that {@code [start, end)} is, variants of its characters folded; or -1. */
  int find(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = NameVariants.fold(text.charAt(i));
      if (!kana) {
        hash = hash(hash, c);
      } else if (!KanaForm.isMark(c)) {
        hash = hash(hash, KanaForm.plain(c));
      }
    }
    for (int slot = slot(hash); table[slot] != 0; slot = slot + 1 & table.length - 1) {
      if (is(table[slot] - 1, text, start, end)) {
        return table[slot] - 1;
      }
    }
    return NONE;
  }

  boolean isWeak(int word) {
    return weak[word];
  }

  int size() {
    return weak.length;
  }

  private boolean is(int word, CharSequence text, int start, int end) {
    int at = starts[word];
    int last = starts[word + 1];
    for (int i = start; i < end; i++) {
      char c = NameVariants.fold(text.charAt(i));
      if (kana && KanaForm.isMark(c)) {
        continue;
      }
      if (at == last || characters[at++] != (kana ? KanaForm.plain(c) : c)) {
        return false;
      }
    }
    return at == last;
  }
}
