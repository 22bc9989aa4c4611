/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds and counts CR, LF and CRLF, eight bytes at a time. Pure. */
public final class LineBreaks {
  /*
   * A byte of a word equals c where y = word ^ cccccccc has a zero byte; adding 0x7F to its low seven
   * bits carries into the high bit of every byte but the zero ones, and never further (Warren, Hacker's
   * Delight, 6-1). A line feed counts unless the mask of carriage returns, moved by one byte, covers it.
   * Most texts hold no CR at all: a shorter test, right for a word though not for each byte, tells.
   */
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long FEEDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long RETURNS = 0x0D0D0D0D0D0D0D0DL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
  private static final long SUM = 0x0001000100010001L;

  /** Bytes of as many words as the bytes of a word can count. */
  private static final int BLOCK = 255 * Long.BYTES;

  private LineBreaks() {}

  /**
   * Line breaks in a range: each counts where its first byte is.
   *
   * @param afterReturn whether a CR stands before the range
   */
  public static int count(byte[] bytes, int from, int to, boolean afterReturn) {
    int count = 0;
    boolean follows = afterReturn;
    int at = from;
    while (to - at >= Long.BYTES) {
      int end = at + (Math.min(to - at, BLOCK) & -Long.BYTES);
      int feeds = follows ? -1 : countFeeds(bytes, at, end);
      count += feeds < 0 ? countWords(bytes, at, end, follows) : feeds;
      follows = bytes[end - 1] == '\r';
      at = end;
    }
    return count + countSingly(bytes, at, to, follows);
  }

  /** Line feeds in a block of words, or a negative number if it holds a CR. */
  private static int countFeeds(byte[] bytes, int from, int to) {
    long sums = 0;
    long returns = 0;
    for (int at = from; at < to; at += Long.BYTES) {
      long word = (long) LONGS.get(bytes, at);
      sums += equal(word, FEEDS) >>> 7;
      long difference = word ^ RETURNS;
      returns |= (difference - ONES) & ~difference;
    }
    return (returns & HIGH_BITS) == 0 ? sum(sums) : -1;
  }

  private static int countWords(byte[] bytes, int from, int to, boolean afterReturn) {
    long carry = afterReturn ? 0x80 : 0;
    long sums = 0;
    for (int at = from; at < to; at += Long.BYTES) {
      long word = (long) LONGS.get(bytes, at);
      long returns = equal(word, RETURNS);
      long feeds = equal(word, FEEDS) & ~((returns << 8) | carry);
      carry = returns >>> 56;
      sums += (feeds | returns) >>> 7;
    }
    return sum(sums);
  }

  private static int sum(long bytes) {
    long pairs = (bytes & EVEN_BYTES) + ((bytes >>> 8) & EVEN_BYTES);
    return (int) ((pairs * SUM) >>> 48);
  }

  private static int countSingly(byte[] bytes, int from, int to, boolean afterReturn) {
    int count = 0;
    boolean follows = afterReturn;
    for (int i = from; i < to; i++) {
      boolean isReturn = bytes[i] == '\r';
      count += isReturn || (bytes[i] == '\n' && !follows) ? 1 : 0;
      follows = isReturn;
    }
    return count;
  }

  /** Index of the last CR or LF in a range, or -1. */
  public static int last(byte[] bytes, int from, int to) {
    int at = to;
    for (; at - from >= Long.BYTES; at -= Long.BYTES) {
      long word = (long) LONGS.get(bytes, at - Long.BYTES);
      long found = equal(word, FEEDS) | equal(word, RETURNS);
      if (found != 0) {
        return at - 1 - (Long.numberOfLeadingZeros(found) >>> 3);
      }
    }
    do {
      at--;
    } while (at >= from && bytes[at] != '\n' && bytes[at] != '\r');
    return at < from ? -1 : at;
  }

  /** Index of the first CR or LF in a range, or -1. */
  static int first(byte[] bytes, int from, int to) {
    int at = from;
    for (; to - at >= Long.BYTES; at += Long.BYTES) {
      long word = (long) LONGS.get(bytes, at);
      long found = equal(word, FEEDS) | equal(word, RETURNS);
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at < to ? at : -1;
  }

  /** The high bit of each byte that equals that of the pattern. */
  private static long equal(long word, long pattern) {
    long difference = word ^ pattern;
    return ~(((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS);
  }
}
