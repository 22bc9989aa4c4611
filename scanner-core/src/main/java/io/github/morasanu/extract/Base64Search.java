/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.Arrays;

/**
 * Finds runs of the characters of base64 and base64url (RFC 4648, 4 and 5), and hexadecimal digits among
 * them. Pure. Words are shorter than a run, so that the search looks at few characters of most texts: at
 * every sixteenth, and from there back to where a run could begin.
 */
final class Base64Search {
  /** Characters of the shortest run: a My Number takes so many. */
  static final int SHORTEST = 16;

  private static final byte NONE = -1;
  private static final byte[] VALUES = values();

  private Base64Search() {}

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, NONE);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (byte i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = i;
    }
    values['-'] = values['+'];
    values['_'] = values['/'];
    return values;
  }

  /** What the character at an index counts in base64, or a negative number if it is none of it. */
  static int value(byte[] symbols, int at) {
    return VALUES[symbols[FoldedText.PAD + at] & 0xFF];
  }

  private static boolean isPart(byte[] symbols, int at) {
    return value(symbols, at) >= 0;
  }

  /** Where the next run starts that lies wholly behind an index, or a number from {@code to} on. */
  static int next(FoldedText text, int from, int to) {
    byte[] symbols = text.symbols();
    int start = from;
    while (start < to && start + SHORTEST <= text.length()) {
      int at = start + SHORTEST - 1;
      while (at >= start && isPart(symbols, at)) {
        at--;
      }
      if (at < start) {
        return start;
      }
      start = at + 1;
    }
    return to;
  }

  /** Where the run starts that an index lies in, or the index. The text may begin within the run. */
  static int start(FoldedText text, int at) {
    int start = at;
    while (start > 0 && isPart(text.symbols(), start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the run ends that an index lies in, or the index. */
  static int end(FoldedText text, int at) {
    int end = at;
    while (end < text.length() && isPart(text.symbols(), end)) {
      end++;
    }
    return end;
  }
}
