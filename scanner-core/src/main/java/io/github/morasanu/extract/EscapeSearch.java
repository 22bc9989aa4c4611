/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the characters with which escapes begin, eight symbols at a time. Pure. */
final class EscapeSearch {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long ONES = 0x0101010101010101L;
  private static final long BACKSLASHES = ONES * '\\';
  private static final long PERCENTS = ONES * '%';
  private static final long AMPERSANDS = ONES * '&';
  private static final long EQUALS = ONES * '=';

  private EscapeSearch() {}

  /** Where the next backslash, percent sign, ampersand or equals sign stands, or the text's length. */
  static int next(FoldedText text, int from) {
    byte[] symbols = text.symbols();
    int end = text.length();
    int at = from;
    // The symbols behind the text may be read: all of them are line feeds.
    for (; at < end; at += Long.BYTES) {
      long word = (long) LONGS.get(symbols, FoldedText.PAD + at);
      long found = equal(word, BACKSLASHES)
          | equal(word, PERCENTS)
          | equal(word, AMPERSANDS)
          | equal(word, EQUALS);
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    return end;
  }

  /** The high bit of each byte that equals that of the pattern (as in {@link LineBreaks}). */
  private static long equal(long word, long pattern) {
    long difference = word ^ pattern;
    return ~(((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS);
  }
}
