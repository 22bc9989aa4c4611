/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Whether bytes are UTF-8. Most texts are, and this needs neither the costs of characters nor the charsets
 * of other countries, which take long to load.
 *
 * @param clean whether every byte means something, and no character is one that no text has
 * @param foreign characters beyond ASCII
 * @param wide of those, the ones beyond Latin, Greek and Cyrillic letters
 */
record Utf8Reading(boolean clean, int foreign, int wide) {
  private static final int BLOCK = 2048;
  private static final char FIRST_WIDE = 0x800;

  /** Characters beyond ASCII in UTF-8 that no other charset gives by chance. */
  private static final int SURE = 8;

  private static final int SURELY_WIDE = 2;

  /** Reads bytes up to the first error; a last character that is cut off is none. */
  static Utf8Reading of(ByteSample sample) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(sample.bytes(), sample.from(), sample.to() - sample.from());
    CharBuffer out = CharBuffer.allocate(Math.min(BLOCK, in.remaining() + 1));
    boolean clean = true;
    int foreign = 0;
    int wide = 0;
    CoderResult result;
    do {
      result = decoder.decode(in, out, false);
      clean &= !result.isError();
      out.flip();
      while (out.hasRemaining()) {
        char c = out.get();
        foreign += c >= 0x80 ? 1 : 0;
        wide += c >= FIRST_WIDE ? 1 : 0;
        clean &= !CharacterClass.isNone(c);
      }
      out.clear();
    } while (clean && !result.isUnderflow());
    return new Utf8Reading(clean, foreign, wide);
  }

  /** Whether no other charset is worth a look. */
  boolean isSure() {
    return isSure(clean, foreign, wide);
  }

  /** The same for a reading that was weighed. */
  static boolean isSure(boolean clean, int foreign, int wide) {
    return clean && (foreign >= SURE || wide >= SURELY_WIDE);
  }
}
