/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.ByteSample;
import io.github.morasanu.charset.CharsetDecision;
import io.github.morasanu.charset.CharsetDecision.Fit;
import io.github.morasanu.charset.CharsetHead;
import io.github.morasanu.charset.Iso2022Jp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text, one after the other, for what reads them so. The charset is decided at
 * the first byte beyond ASCII. What does not decode becomes U+FFFD and is counted.
 */
final class DecodingInput implements CharInput {
  private static final char REPLACEMENT = '\uFFFD';

  private final ByteWindow window;
  private final CharsetHead head;
  private @Nullable CharsetDecision decision;
  private @Nullable CharsetDecoder decoder;
  private long errors;
  private boolean ended;
  private char last = '\n';

  /** Whether the next character takes two units, and there is room for one only. */
  private boolean noRoom;

  /** An input over a filled window. */
  DecodingInput(ByteWindow window, CharsetHead head) {
    this.window = window;
    this.head = head;
    if (head.decision() != null) {
      follow(head.decision());
    }
  }

  private void follow(CharsetDecision newDecision) {
    window.consume(newDecision.mark());
    decision = newDecision;
    decoder = newDecision
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The charset, once all is read. */
  Charset charset() {
    return decision == null ? StandardCharsets.US_ASCII : decision.charset();
  }

  /** How well the charset fitted, once all is read. */
  Fit fit() {
    return decision == null ? Fit.GOOD : decision.fitAfter(errors);
  }

  /** Reads; 0 if there is room for one unit only, and the next character takes two. */
  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (!ended) {
      if (window.available() == 0 && !window.fill()) {
        ended = true;
      }
      int count =
          decoder == null ? ascii(into, offset, length) : decode(decoder, into, offset, length);
      if (count > 0 || noRoom) {
        return count;
      }
    }
    return -1;
  }

  private int ascii(char[] into, int offset, int length) throws IOException {
    byte[] bytes = window.bytes();
    int start = window.start();
    int count = Math.min(length, window.available());
    // What starts in the last two bytes of the range may be an escape sequence of three.
    int seen = Math.min(window.available(), count + Iso2022Jp.LENGTH - 1);
    count = Math.min(count, CharsetHead.telling(bytes, start, start + seen) - start);
    for (int i = 0; i < count; i++) {
      into[offset + i] = (char) bytes[start + i];
    }
    window.consume(count);
    if (count > 0) {
      last = into[offset + count - 1];
    } else if (!ended) {
      window.fill();
      follow(head.decide(
          new ByteSample(window.bytes(), window.start(), window.end(), last, window.holdsEnd())));
    }
    return count;
  }

  private int decode(CharsetDecoder decoder, char[] into, int offset, int length)
      throws IOException {
    ByteBuffer in = ByteBuffer.wrap(window.bytes(), window.start(), window.available());
    CharBuffer out = CharBuffer.wrap(into, offset, length);
    CoderResult result = decoder.decode(in, out, window.holdsEnd());
    while (result.isError() && out.hasRemaining()) {
      errors++;
      out.put(REPLACEMENT);
      in.position(in.position() + result.length());
      result = decoder.decode(in, out, window.holdsEnd());
    }
    noRoom = result.isOverflow() && out.position() == offset;
    window.consume(in.position() - window.start());
    if (result.isUnderflow()) {
      if (window.holdsEnd()) {
        decoder.flush(out);
        ended = true;
      } else {
        window.fill();
      }
    }
    return out.position() - offset;
  }
}
