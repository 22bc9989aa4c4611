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
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of one charset into text; UTF-8 without decoding it. What is malformed becomes
 * U+FFFD and is counted. Not thread-safe.
 */
final class TextDecoder {
  private static final int BLOCK = 1 << 13;
  private static final char REPLACEMENT = '\uFFFD';

  /** Null for UTF-8. */
  private final @Nullable CharsetDecoder decoder;

  private final CharBuffer block;
  private long errors;

  TextDecoder(Charset charset) {
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    this.block = CharBuffer.allocate(utf8 ? 0 : BLOCK);
    this.decoder = utf8
        ? null
        : charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Malformed sequences so far. */
  long errors() {
    return errors;
  }

  /**
   * Appends the text of some bytes.
   *
   * @param last whether the last character ends here, even if it is unfinished; otherwise such a one is
   *     left
   * @return the bytes taken
   */
  int decode(byte[] bytes, int from, int to, boolean last, SegmentBuffer out) {
    if (decoder == null) {
      long before = out.malformed();
      int taken = out.appendUtf8(bytes, from, to, last);
      errors += out.malformed() - before;
      return taken;
    }
    return decode(decoder, ByteBuffer.wrap(bytes, from, to - from), last, out) - from;
  }

  /** Returns the index up to which bytes were taken. */
  private int decode(CharsetDecoder decoder, ByteBuffer in, boolean last, SegmentBuffer out) {
    CoderResult result;
    do {
      result = decoder.decode(in, block, last);
      if (result.isError()) {
        errors++;
        in.position(in.position() + result.length());
        push(out);
        block.put(REPLACEMENT);
      } else {
        push(out);
      }
    } while (!result.isUnderflow());
    if (last) {
      decoder.flush(block);
      decoder.reset();
      push(out);
    }
    return in.position();
  }

  private void push(SegmentBuffer out) {
    out.append(block.array(), block.position());
    block.clear();
  }
}
