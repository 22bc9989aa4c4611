/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * The base 64 between the lines of a PEM key, as it stands in files of its own and in what embeds them:
 * the escapes and quotes of JSON, Java or a shell, comment signs, a plus that joins literals.
 *
 * <p>Words of code are made of base 64 characters too. So the body is read piece by piece, and only
 * pieces as long as a line of a key are read on after.
 */
final class PemBody {
  /** The smallest key there is, Ed25519, fills 64 characters. */
  private static final int MIN_LENGTH = 64;

  private static final int MIN_PIECE = 16;

  /** Random base 64 of the least length has about 40 different characters; a row of x has one. */
  private static final int MIN_DISTINCT = 10;

  private static final int MAX_HEADER_NAME = 24;

  private PemBody() {}

  /**
   * Reads a plausible body that begins at {@code start}.
   *
   * @param head filled with its first bytes
   * @return how many bytes it has, or -1 if there is none
   */
  static int read(CharSequence text, int start, int end, byte[] head) {
    int length = 0;
    int padding = 0;
    long distinct = 0;
    int i = skipHeaders(text, start, end);
    while (i < end) {
      int pieceEnd = pieceEnd(text, i, end);
      if (pieceEnd == i) {
        break;
      }
      if (!isJoint(text, i, pieceEnd)) {
        for (int at = i; at < pieceEnd; at++) {
          char c = text.charAt(at);
          if (c == '=') {
            padding++;
          } else if (c != '\\') {
            put(head, length++, Base64Text.value(c));
          }
        }
        distinct |= characters(text, i, pieceEnd);
        if (pieceEnd - i < MIN_PIECE) {
          break;
        }
      }
      i = skipSeparators(text, pieceEnd, end);
    }
    boolean plausible = length + padding >= MIN_LENGTH && Long.bitCount(distinct) >= MIN_DISTINCT;
    return plausible ? (int) (length * 6L / 8) : -1;
  }

  /** Puts the six bits of a character where they belong. */
  private static void put(byte[] head, int index, int value) {
    int bit = index * 6;
    int at = bit / 8;
    int shift = 10 - bit % 8;
    if (at < head.length) {
      head[at] |= (byte) (value << shift >>> 8);
    }
    if (at + 1 < head.length) {
      head[at + 1] |= (byte) (value << shift);
    }
  }

  /** Skips {@code Proc-Type}, {@code DEK-Info}, {@code Version} and their like, each to its line's end. */
  private static int skipHeaders(CharSequence text, int start, int end) {
    int i = skipSeparators(text, start, end);
    int colon = headerColon(text, i, end);
    while (colon >= 0) {
      i = skipSeparators(text, lineEnd(text, colon, end), end);
      colon = headerColon(text, i, end);
    }
    return i;
  }

  private static int headerColon(CharSequence text, int start, int end) {
    int last = Math.min(end, start + MAX_HEADER_NAME);
    int i = start;
    while (i < last && (Ascii.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i > start && i < last && text.charAt(i) == ':' ? i : -1;
  }

  private static int lineEnd(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && !Ascii.isLineBreak(text.charAt(i)) && !isEscapedBreak(text, i, end)) {
      i++;
    }
    return i;
  }

  private static int skipSeparators(CharSequence text, int start, int end) {
    int i = start;
    while (i < end) {
      if (isEscapedBreak(text, i, end)) {
        i += 2;
      } else if (isSeparator(text.charAt(i))) {
        i++;
      } else if (text.charAt(i) == '\\' && !isEscapedSlash(text, i, end)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** The end of the characters of base 64 that follow each other, a slash perhaps escaped. */
  private static int pieceEnd(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && (isBase64(text.charAt(i)) || isEscapedSlash(text, i, end))) {
      i++;
    }
    return i;
  }

  /** Pluses and slashes alone join literals or begin a comment. */
  private static boolean isJoint(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Ascii.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '=') {
        return false;
      }
    }
    return true;
  }

  private static long characters(CharSequence text, int start, int end) {
    long set = 0;
    for (int i = start; i < end; i++) {
      set |= 1L << (text.charAt(i) & 63);
    }
    return set;
  }

  private static boolean isBase64(char c) {
    return Ascii.isLetterOrDigit(c) || c == '+' || c == '/' || c == '=';
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '\t' || Ascii.isLineBreak(c) || "\"',#*>|".indexOf(c) >= 0;
  }

  private static boolean isEscapedBreak(CharSequence text, int i, int end) {
    return text.charAt(i) == '\\' && i + 1 < end && "nrt".indexOf(text.charAt(i + 1)) >= 0;
  }

  private static boolean isEscapedSlash(CharSequence text, int i, int end) {
    return text.charAt(i) == '\\' && i + 1 < end && text.charAt(i + 1) == '/';
  }
}
