/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.Arrays;

/**
 * The bytes that a block of base64 or hexadecimal digits stands for, and where in the text each of them
 * comes from. Reused; not thread-safe.
 */
final class EncodedBytes {
  /** Hexadecimal digits of the shortest text: twelve bytes, as many as the shortest base64 has. */
  private static final int SHORTEST_HEX = 24;

  private byte[] bytes = new byte[1 << 8];
  private int[] sources = new int[1 << 8];
  private int size;

  byte[] bytes() {
    return bytes;
  }

  int[] sources() {
    return sources;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Decodes a run of base64 and appends it. */
  void base64(FoldedText text, int from, int to) {
    ensureRoom(to - from);
    byte[] symbols = text.symbols();
    int at = from;
    for (; at + 4 <= to; at += 4) {
      int quad = Base64Search.value(symbols, at) << 18
          | Base64Search.value(symbols, at + 1) << 12
          | Base64Search.value(symbols, at + 2) << 6
          | Base64Search.value(symbols, at + 3);
      put((byte) (quad >> 16), at);
      put((byte) (quad >> 8), at + 1);
      put((byte) quad, at + 2);
    }
    if (to - at >= 2) {
      int pair = Base64Search.value(symbols, at) << 6 | Base64Search.value(symbols, at + 1);
      put((byte) (pair >> 4), at);
      if (to - at == 3) {
        put((byte) ((pair & 0xF) << 4 | Base64Search.value(symbols, at + 2) >> 2), at + 1);
      }
    }
  }

  /** Decodes a run of hexadecimal digits, perhaps after 0x; false if it is something else. */
  boolean hex(FoldedText text, int from, int to) {
    boolean prefixed =
        to - from > 2 && text.charAt(from) == '0' && (text.charAt(from + 1) | ' ') == 'x';
    int start = prefixed ? from + 2 : from;
    if (to - start < SHORTEST_HEX) {
      return false;
    }
    for (int i = start; i < to; i++) {
      if (digit(text, i) < 0) {
        return false;
      }
    }
    clear();
    ensureRoom(to - start);
    for (int at = start; at + 2 <= to; at += 2) {
      put((byte) (digit(text, at) << 4 | digit(text, at + 1)), at);
    }
    return true;
  }

  private static int digit(FoldedText text, int at) {
    return Character.digit(text.symbol(at), 16);
  }

  private void put(byte b, int source) {
    bytes[size] = b;
    sources[size++] = source;
  }

  private void ensureRoom(int count) {
    if (size + count > bytes.length) {
      int room = Math.max(size + count, 2 * bytes.length);
      bytes = Arrays.copyOf(bytes, room);
      sources = Arrays.copyOf(sources, room);
    }
  }

  /** Where the next stretch of text starts that is long enough, or the size. */
  int textStart(int from, int shortest) {
    int start = from;
    int count = 0;
    int at = from;
    while (at < size) {
      int length = character(at);
      if (length > 0) {
        at += length;
        count += length;
        if (count >= shortest) {
          return start;
        }
      } else {
        at++;
        start = at;
        count = 0;
      }
    }
    return size;
  }

  /** Where the stretch of text ends that starts at an index. */
  int textEnd(int start) {
    int at = start;
    int length = 1;
    while (at < size && length > 0) {
      length = character(at);
      at += length;
    }
    return at;
  }

  /** Bytes in stretches of text. */
  int textSize(int shortest) {
    int sum = 0;
    int start = textStart(0, shortest);
    while (start < size) {
      int end = textEnd(start);
      sum += end - start;
      start = textStart(end, shortest);
    }
    return sum;
  }

  /** Bytes of the character of text at an index, or 0 if there is none. */
  private int character(int at) {
    byte b = bytes[at];
    if (b >= 0) {
      return (b >= ' ' && b < 0x7F) || b == '\t' || b == '\n' || b == '\r' ? 1 : 0;
    }
    return Utf8.length(bytes, at, size);
  }
}
