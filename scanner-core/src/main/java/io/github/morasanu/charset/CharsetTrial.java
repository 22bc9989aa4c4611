/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * How bytes read in a charset.
 *
 * @param cost of all characters, as {@link CharacterCosts} has it
 * @param foreignCost of those beyond ASCII, not counting that they come after ASCII or beside a joint
 * @param characters that came out
 * @param foreign of those, the ones beyond ASCII
 * @param wide of those, the ones beyond Latin, Greek and Cyrillic letters
 * @param errors bytes that mean nothing, and characters that no text has
 * @param odd characters that hardly any text has, errors included
 */
record CharsetTrial(
    Charset charset,
    int cost,
    int foreignCost,
    int characters,
    int foreign,
    int wide,
    int errors,
    int odd) {
  private static final int BLOCK = 2048;
  private static final char FIRST_WIDE = 0x800;

  /** Reads bytes strictly; a last character that is cut off counts only at the end of a text. */
  static CharsetTrial of(Charset charset, ByteSample sample) {
    return new Pass(charset, sample).run();
  }

  /** Errors for each character beyond ASCII; 1 and more if there are no such characters. */
  double errorShare() {
    return errors == 0 ? 0 : (double) errors / Math.max(1, foreign);
  }

  /** The cost of a character beyond ASCII. */
  double average() {
    return (double) foreignCost / Math.max(1, foreign);
  }

  /** One way through the bytes. */
  private static final class Pass {
    private final Charset charset;
    private final ByteSample sample;
    private char last;
    private int type;
    private int cost;
    private int foreignCost;
    private int characters;
    private int foreign;
    private int wide;
    private int errors;
    private int odd;

    Pass(Charset charset, ByteSample sample) {
      this.charset = charset;
      this.sample = sample;
      this.last = sample.before();
      this.type = CharacterCosts.classOf(last);
    }

    CharsetTrial run() {
      CharsetDecoder decoder = charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(sample.bytes(), sample.from(), sample.to() - sample.from());
      CharBuffer out = CharBuffer.allocate(BLOCK);
      CoderResult result;
      do {
        result = decoder.decode(in, out, false);
        count(out.flip());
        out.clear();
        if (result.isError()) {
          in.position(in.position() + result.length());
          errors++;
          odd++;
          miss(CharacterCosts.NONE);
        }
      } while (!result.isUnderflow());
      if (in.hasRemaining() && sample.last()) {
        miss(CharacterCosts.CUT);
      }
      return new CharsetTrial(charset, cost, foreignCost, characters, foreign, wide, errors, odd);
    }

    private void count(CharBuffer text) {
      while (text.hasRemaining()) {
        char c = text.get();
        int next = CharacterCosts.of(type, last, c);
        cost += next;
        characters++;
        if (c >= 0x80) {
          foreign++;
          wide += c >= FIRST_WIDE ? 1 : 0;
          boolean follows =
              last >= 0x80 && !CharacterCosts.isJoint(last) && !CharacterCosts.isJoint(c);
          foreignCost += follows ? next : CharacterCosts.ownOf(c);
        }
        errors += CharacterClass.isNone(c) ? 1 : 0;
        odd += CharacterCosts.isOdd(c) ? 1 : 0;
        type = CharacterCosts.classOf(c);
        last = c;
      }
    }

    private void miss(int penalty) {
      cost += penalty;
      foreignCost += penalty;
    }
  }
}
