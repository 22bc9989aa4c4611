/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Where bytes can be cut so that the parts decode to what the whole does, malformed bytes included.
 * Pure.
 */
public final class CharacterBoundary {
  private static final int MOST_TAILS = 3;

  private CharacterBoundary() {}

  /**
   * The last boundary up to an index.
   *
   * @param charset UTF-8, a Japanese one, one of single bytes, or one whose longer characters are
   *     beyond ASCII throughout
   * @param from a boundary
   * @param at not less than {@code from}, and less than the bytes' end
   */
  public static int upTo(Charset charset, byte[] bytes, int from, int at) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return inUtf8(bytes, from, at);
    }
    if (charset.equals(CharsetLabels.WINDOWS_31J)) {
      return decoded(charset, bytes, afterLastSingle(bytes, from, at), at);
    }
    if (CharsetLabels.isIso2022Jp(charset)) {
      return Iso2022Jp.boundary(bytes, from, at);
    }
    if (charset.newEncoder().maxBytesPerChar() <= 1) {
      return at;
    }
    return decoded(charset, bytes, afterLastAscii(bytes, from, at), at);
  }

  /** A byte that is no tail always starts something; of it, only its own tails can be part. */
  private static int inUtf8(byte[] bytes, int from, int at) {
    if (!isTail(bytes[at])) {
      return at;
    }
    for (int i = at - 1; i >= Math.max(from, at - MOST_TAILS); i--) {
      if (!isTail(bytes[i])) {
        return i + lengthByLead(bytes[i]) > at ? i : at;
      }
    }
    return at;
  }

  private static boolean isTail(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static int lengthByLead(byte lead) {
    int value = lead & 0xFF;
    return value < 0xC0 ? 1 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
  }

  /** What cannot be a first byte of windows-31j ends a character. */
  private static int afterLastSingle(byte[] bytes, int from, int at) {
    int sure = at;
    while (sure > from && isFirstOfTwo(bytes[sure - 1])) {
      sure--;
    }
    return sure;
  }

  /** Where only bytes beyond ASCII make up a longer character, ASCII ends one. */
  private static int afterLastAscii(byte[] bytes, int from, int at) {
    int sure = at;
    while (sure > from && bytes[sure - 1] < 0) {
      sure--;
    }
    return sure;
  }

  /** From a sure boundary on, decoding tells. */
  private static int decoded(Charset charset, byte[] bytes, int sure, int at) {
    ByteBuffer in = ByteBuffer.wrap(bytes, sure, at - sure);
    charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .decode(in, CharBuffer.allocate(at - sure), false);
    return in.position();
  }

  private static boolean isFirstOfTwo(byte b) {
    int value = b & 0xFF;
    return (value >= 0x81 && value <= 0x9F) || (value >= 0xE0 && value <= 0xFC);
  }
}
