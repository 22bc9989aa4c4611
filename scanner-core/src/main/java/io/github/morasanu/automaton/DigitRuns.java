/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

/** Finds the maximal runs of ASCII digits of a text. Stateless; scanning allocates nothing. */
public final class DigitRuns {

  private DigitRuns() {}

  /**
   * Appends start (inclusive) and end (exclusive) of every run in {@code text[0, length)}.
   *
   * @param runs cleared first; then pairs in the order of the text
   */
  public static void scan(char[] text, int length, IntBuffer runs) {
    runs.clear();
    int i = 0;
    while (i < length) {
      if (isDigit(text[i])) {
        int start = i;
        do {
          i++;
        } while (i < length && isDigit(text[i]));
        runs.add(start);
        runs.add(i);
      }
      i++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
