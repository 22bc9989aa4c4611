/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.extract.CharsetDecision.Fit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decides the charset of bytes without a declaration. ASCII says nothing: the decision falls at the
 * first byte beyond it, over the bytes that follow, however late that is.
 *
 * <p>Japanese first: what is not UTF-8 is tried as windows-31j, never as Java's Shift_JIS, which
 * lacks ①, ㈱, 髙 and 﨑.
 */
final class CharsetDecider {
  static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final byte ESCAPE = 0x1B;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private CharsetDecider() {}

  /** The charset that a content's head betrays, or null if it looks like ASCII with something. */
  static @Nullable CharsetDecision ofHead(byte[] bytes, int from, int to) {
    CharsetDecision marked = ofMark(bytes, from, to);
    if (marked != null) {
      return marked;
    }
    if (holdsIso2022Jp(bytes, from, to)) {
      return CharsetDecision.good(MailCharsets.ISO_2022_JP);
    }
    Charset utf16 = Utf16Guess.of(bytes, from, to);
    if (utf16 != null) {
      return CharsetDecision.good(utf16);
    }
    return looksBinary(bytes, from, to)
        ? new CharsetDecision(StandardCharsets.ISO_8859_1, 0, Fit.NO_TEXT)
        : null;
  }

  /** The charset of a text whose bytes before {@code from} were all ASCII. */
  static CharsetDecision ofText(byte[] bytes, int from, int to) {
    CharsetTrial utf8 = CharsetTrial.of(StandardCharsets.UTF_8, bytes, from, to);
    if (utf8.errorShare() <= 0.1) {
      return CharsetDecision.good(StandardCharsets.UTF_8);
    }
    CharsetTrial japanese = CharsetTrial.of(WINDOWS_31J, bytes, from, to);
    if (japanese.errorShare() <= 0.03) {
      return CharsetDecision.good(WINDOWS_31J);
    }
    if (looksBinary(bytes, from, to)) {
      return new CharsetDecision(StandardCharsets.ISO_8859_1, 0, Fit.NO_TEXT);
    }
    if (standsAlone(bytes, from, to)) {
      return CharsetDecision.good(WINDOWS_1252);
    }
    CharsetTrial better = utf8.errorShare() <= japanese.errorShare() ? utf8 : japanese;
    Charset charset = better.errorShare() <= 0.3 ? better.charset() : StandardCharsets.ISO_8859_1;
    // One name in Latin-1 amid ASCII is no reason to distrust a whole file.
    boolean few = better.errors() <= CharsetDecision.FEW;
    return new CharsetDecision(charset, 0, few ? Fit.GOOD : Fit.POOR);
  }

  /**
   * Whether most bytes beyond ASCII stand between ASCII ones: so do the accented letters of
   * European text, while the characters of a multi-byte charset never do.
   */
  private static boolean standsAlone(byte[] bytes, int from, int to) {
    int high = 0;
    int alone = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        high++;
        boolean before = i > from && bytes[i - 1] < 0;
        boolean after = i + 1 < to && bytes[i + 1] < 0;
        alone += before || after ? 0 : 1;
      }
    }
    return 10L * alone >= 6L * high;
  }

  private static @Nullable CharsetDecision ofMark(byte[] bytes, int from, int to) {
    int head = 0;
    for (int i = 0; i < 4; i++) {
      head = head << 8 | (from + i < to ? bytes[from + i] & 0xFF : 1);
    }
    if (head == 0x0000FEFF) {
      return new CharsetDecision(Charset.forName("UTF-32BE"), 4, Fit.GOOD);
    }
    if (head == 0xFFFE0000) {
      return new CharsetDecision(Charset.forName("UTF-32LE"), 4, Fit.GOOD);
    }
    if (head >>> 8 == 0xEFBBBF) {
      return new CharsetDecision(StandardCharsets.UTF_8, 3, Fit.GOOD);
    }
    return switch (head >>> 16) {
      case 0xFEFF -> new CharsetDecision(StandardCharsets.UTF_16BE, 2, Fit.GOOD);
      case 0xFFFE -> new CharsetDecision(StandardCharsets.UTF_16LE, 2, Fit.GOOD);
      default -> null;
    };
  }

  /** Whether seven bits are enough, and an escape to JIS X 0208 or its Roman or kana set occurs. */
  private static boolean holdsIso2022Jp(byte[] bytes, int from, int to) {
    boolean escape = false;
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return false;
      }
      escape |= bytes[i] == ESCAPE && i + 2 < to && isIso2022Jp(bytes[i + 1], bytes[i + 2]);
    }
    return escape;
  }

  private static boolean isIso2022Jp(byte intermediate, byte last) {
    return (intermediate == '$' && (last == 'B' || last == '@'))
        || (intermediate == '(' && (last == 'J' || last == 'I'));
  }

  /** Text may hold a stray control character; compressed bytes hold one in nine, code holds NULs. */
  private static boolean looksBinary(byte[] bytes, int from, int to) {
    int nulls = 0;
    int controls = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == 0) {
        nulls++;
      } else if ((b > 0 && b < ' ' && !isLayout(b)) || b == 0x7F) {
        controls++;
      }
    }
    int length = to - from;
    return 50L * (controls + nulls) > length || (nulls > 0 && 200L * (controls + nulls) > length);
  }

  /** Backspace to carriage return, and escape: they stand in logs and in old Japanese text. */
  private static boolean isLayout(byte b) {
    return (b >= '\b' && b <= '\r') || b == ESCAPE;
  }
}
