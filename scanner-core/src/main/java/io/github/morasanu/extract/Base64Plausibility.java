/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;

/**
 * Refuses most runs of the characters of base64 that hold no text, such as names and paths, at a glance.
 * Pure; may let through what is none, never refuses what is text or compressed.
 */
final class Base64Plausibility {
  /** Three groups of four characters lie wholly in any text of twelve bytes; one in three is tried. */
  private static final int STEP = 3 * 4;

  private static final int FIRST_TRIED = 2 * 4;
  private static final int CONTINUATION = 0x80;
  private static final int FIRST_LEAD = 0xC2;
  private static final int AFTER_LEADS = 0xF5;

  private Base64Plausibility() {}

  /** Whether a run that begins where its base64 does may hold a stretch of text. */
  static boolean mayHoldText(FoldedText text, int start, int end) {
    byte[] symbols = text.symbols();
    for (int at = start + FIRST_TRIED; at + 4 <= end; at += STEP) {
      int group = Base64Search.value(symbols, at) << 18
          | Base64Search.value(symbols, at + 1) << 12
          | Base64Search.value(symbols, at + 2) << 6
          | Base64Search.value(symbols, at + 3);
      if (mayBeText(group >> 16)
          && mayBeText(group >> 8 & 0xFF)
          && mayBeText(group & 0xFF)
          && mayFollow(group >> 16, group >> 8 & 0xFF)
          && mayFollow(group >> 8 & 0xFF, group & 0xFF)) {
        return true;
      }
    }
    return mayBeCompressed(symbols, start);
  }

  /** The first bytes of gzip (RFC 1952) are 1F 8B 08, those of zlib (RFC 1950) 78 and some more. */
  private static boolean mayBeCompressed(byte[] symbols, int start) {
    int first =
        Base64Search.value(symbols, start) << 2 | Base64Search.value(symbols, start + 1) >> 4;
    return first == 0x1F || first == 0x78;
  }

  private static boolean mayBeText(int b) {
    return (b >= ' ' && b < 0x7F)
        || b == '\t'
        || b == '\n'
        || b == '\r'
        || (b >= CONTINUATION && b < AFTER_LEADS && b != 0xC0 && b != 0xC1);
  }

  /** Bytes of UTF-8: a lead is followed by a continuation, and only those follow what is beyond ASCII. */
  private static boolean mayFollow(int b, int next) {
    boolean continues = next >= CONTINUATION && next < FIRST_LEAD;
    return b >= FIRST_LEAD ? continues : b >= CONTINUATION || !continues;
  }
}
