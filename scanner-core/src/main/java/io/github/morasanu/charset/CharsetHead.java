/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import io.github.morasanu.charset.CharsetDecision.Fit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a content say of its charset.
 *
 * @param decision the charset, or null if it is still open, since these bytes look like ASCII with
 *     something
 * @param declared the charset that the content names, or null; what follows may refute it
 */
public record CharsetHead(
    @Nullable CharsetDecision decision, @Nullable Charset declared) {

  /**
   * Looks at the first bytes.
   *
   * @param whole whether they are all there are
   * @param outside the charset that the container of the content names for it, or null if it names none
   */
  public static CharsetHead of(
      byte[] bytes, int from, int to, boolean whole, @Nullable Charset outside) {
    CharsetDecision marked = ofMark(bytes, from, to);
    if (marked != null) {
      return new CharsetHead(marked, null);
    }
    Charset declared = outside == null ? DeclaredCharset.in(bytes, from, to) : outside;
    if (outside != null && !isOfAscii(outside)) {
      return new CharsetHead(CharsetDecision.good(outside), outside);
    }
    Charset wide = WideGuess.of(new ByteSample(bytes, from, to, '\n', whole));
    if (wide != null) {
      return new CharsetHead(CharsetDecision.good(wide), declared);
    }
    if (AsciiRuns.end(bytes, from, to) == to && Iso2022Jp.find(bytes, from, to) >= 0) {
      return new CharsetHead(CharsetDecision.good(CharsetLabels.iso2022Jp()), declared);
    }
    return Binary.looksSo(bytes, from, to)
        ? new CharsetHead(new CharsetDecision(StandardCharsets.ISO_8859_1, 0, Fit.NO_TEXT), null)
        : new CharsetHead(null, declared);
  }

  /**
   * The first byte from which on a charset can be decided, if it is still open: one beyond ASCII or an
   * escape to Japanese; or the range's end.
   */
  public static int telling(byte[] bytes, int from, int to) {
    int end = AsciiRuns.end(bytes, from, to);
    int escape = Iso2022Jp.find(bytes, from, end);
    return escape < 0 ? end : escape;
  }

  /** The charset of a text whose first telling byte starts the sample. */
  public CharsetDecision decide(ByteSample sample) {
    boolean escape = sample.bytes()[sample.from()] >= 0;
    return escape && sample.isAscii()
        ? CharsetDecision.good(CharsetLabels.iso2022Jp())
        : ofText(sample, declared);
  }

  /** What is surely UTF-8 needs no decider, which takes long to load. */
  private static CharsetDecision ofText(ByteSample sample, @Nullable Charset declared) {
    return Utf8Reading.of(sample.start(CharsetDecider.SHORT)).isSure()
        ? CharsetDecision.good(StandardCharsets.UTF_8)
        : CharsetDecider.ofText(sample, declared);
  }

  /** The charset of a single line, given whole. */
  public static Charset ofLine(byte[] line) {
    CharsetHead head = of(line, 0, line.length, true, null);
    if (head.decision != null) {
      return head.decision.charset();
    }
    int at = AsciiRuns.end(line, 0, line.length);
    return at == line.length
        ? StandardCharsets.UTF_8
        : ofText(ByteSample.at(line, 0, at, line.length, true), null).charset();
  }

  /** Whether bytes of ASCII mean ASCII in a charset. */
  private static boolean isOfAscii(Charset charset) {
    String ascii = "\n 09AZaz";
    return ascii.equals(new String(ascii.getBytes(StandardCharsets.US_ASCII), charset));
  }

  private static @Nullable CharsetDecision ofMark(byte[] bytes, int from, int to) {
    int head = 0;
    for (int i = 0; i < 4; i++) {
      head = head << 8 | (from + i < to ? bytes[from + i] & 0xFF : 1);
    }
    if (head == 0x0000FEFF) {
      return new CharsetDecision(WideGuess.UTF_32BE, 4, Fit.GOOD);
    }
    if (head == 0xFFFE0000) {
      return new CharsetDecision(WideGuess.UTF_32LE, 4, Fit.GOOD);
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
}
