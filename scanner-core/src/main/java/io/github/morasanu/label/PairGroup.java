/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import java.util.Arrays;

/**
 * Pairs of a key and a value that stand together: the members of an object, lines of one indentation, the
 * attributes of a tag, or elements side by side; and the key that all of them stand under, if there is one.
 * Holds places only. Reused; not thread-safe.
 */
final class PairGroup {
  private static final int NUMBERS_OF_A_PAIR = 4;

  /** More are no description of one value. */
  private static final int MOST_PAIRS = 32;

  private int[] pairs = new int[8 * NUMBERS_OF_A_PAIR];
  private int size;
  private int outerStart;
  private int outerEnd;
  private boolean inList;

  void clear() {
    size = 0;
    outerStart = -1;
    outerEnd = -1;
    inList = false;
  }

  void add(int keyStart, int keyEnd, int valueStart, int valueEnd) {
    if (size < MOST_PAIRS) {
      int at = size++ * NUMBERS_OF_A_PAIR;
      if (at == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
      }
      pairs[at] = keyStart;
      pairs[at + 1] = keyEnd;
      pairs[at + 2] = valueStart;
      pairs[at + 3] = valueEnd;
    }
  }

  /** Sets the key that the pairs stand under: of the group itself, or of the list that it is an element of. */
  void under(int start, int end, boolean list) {
    outerStart = start;
    outerEnd = end;
    inList = list;
  }

  int size() {
    return size;
  }

  int keyStart(int pair) {
    return pairs[pair * NUMBERS_OF_A_PAIR];
  }

  int keyEnd(int pair) {
    return pairs[pair * NUMBERS_OF_A_PAIR + 1];
  }

  int valueStart(int pair) {
    return pairs[pair * NUMBERS_OF_A_PAIR + 2];
  }

  int valueEnd(int pair) {
    return pairs[pair * NUMBERS_OF_A_PAIR + 3];
  }

  boolean hasOuter() {
    return outerStart >= 0;
  }

  int outerStart() {
    return outerStart;
  }

  int outerEnd() {
    return outerEnd;
  }

  /** Whether the outer key is that of a list of such groups. */
  boolean isInList() {
    return inList;
  }
}
