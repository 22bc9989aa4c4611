/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * Base 64 without line breaks, in the common alphabet or that of addresses (RFC 4648, sections 4 and 5),
 * read byte by byte where it stands. Pure, free of allocation.
 */
final class Base64Text {
  private Base64Text() {}

  /** The value of a character, or -1. */
  static int value(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    if (c == '+' || c == '-') {
      return 62;
    }
    return c == '/' || c == '_' ? 63 : -1;
  }

  /** Behind the last character of the alphabet from an index on. */
  static int end(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && value(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** How many bytes the range holds, its padding left out. */
  static int length(CharSequence text, int start, int end) {
    return (int) ((end(text, start, end) - start) * 6L / 8);
  }

  /** One of the bytes, 0 to 255; its index must be below {@link #length}. */
  static int byteAt(CharSequence text, int start, int index) {
    int bit = index * 8;
    int at = start + bit / 6;
    int pair = value(text.charAt(at)) << 6 | value(text.charAt(at + 1));
    return (pair >> (4 - bit % 6)) & 0xff;
  }

  /** Where ASCII bytes stand in what the range holds, from an index on, or -1. */
  static int indexOf(CharSequence text, int start, int end, int from, String ascii) {
    int last = length(text, start, end) - ascii.length();
    for (int i = from; i <= last; i++) {
      if (isAt(text, start, i, ascii)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(CharSequence text, int start, int index, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (byteAt(text, start, index + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the range holds {@code name:password}, both printable, as the Basic scheme of HTTP does. */
  static Validity validateBasicAuth(CharSequence text, int start, int end) {
    int length = length(text, start, end);
    int colon = -1;
    for (int i = 0; i < length; i++) {
      int c = byteAt(text, start, i);
      if (c < ' ' || c == 0x7f) {
        return Validity.INVALID;
      }
      if (c == ':' && colon < 0) {
        colon = i;
      }
    }
    return colon > 0 && length - colon > 3 ? Validity.VALID : Validity.INVALID;
  }
}
