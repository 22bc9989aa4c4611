/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * How bytes read in a charset.
 *
 * @param foreign characters beyond ASCII that came out
 * @param errors bytes that mean nothing, and characters that no text has
 */
record CharsetTrial(Charset charset, int foreign, int errors) {

  /** Reads bytes strictly; a last character that is cut off says nothing. */
  static CharsetTrial of(Charset charset, byte[] bytes, int from, int to) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(4096);
    int foreign = 0;
    int errors = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      out.flip();
      while (out.hasRemaining()) {
        char c = out.get();
        foreign += c >= 0x80 ? 1 : 0;
        errors += isImplausible(c) ? 1 : 0;
      }
      out.clear();
      if (result.isError()) {
        errors++;
        in.position(in.position() + result.length());
      } else if (result.isUnderflow()) {
        return new CharsetTrial(charset, foreign, errors);
      }
    }
  }

  /** The C1 controls and the private characters to which windows-31j maps stray bytes. */
  private static boolean isImplausible(char c) {
    return (c >= 0x80 && c < 0xA0) || (c >= 0xF8F0 && c <= 0xF8F3);
  }

  /** Errors for each character beyond ASCII; 1 and more if there are no such characters. */
  double errorShare() {
    return errors == 0 ? 0 : (double) errors / Math.max(1, foreign);
  }
}
