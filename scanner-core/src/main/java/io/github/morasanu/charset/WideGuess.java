/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises UTF-16 and UTF-32 without a byte order mark: hardly any of its characters is odd, and it
 * is the cheapest reading.
 */
final class WideGuess {
  static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private static final int SHORT = 2048;
  private static final double FEW_ODD = 0.03;
  private static final double AVERAGE = 105;

  /** The high byte of kana. */
  private static final byte KANA = 0x30;

  private WideGuess() {}

  /** The charset, or null if the bytes are hardly UTF-16 or UTF-32. */
  static @Nullable Charset of(ByteSample head) {
    ByteSample sample = head.start(SHORT);
    if (!isWorthATrial(sample)) {
      return null;
    }
    List<Charset> charsets =
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, UTF_32LE, UTF_32BE);
    int least = CharsetDecider.cost(sample);
    Charset best = null;
    for (Charset charset : charsets) {
      CharsetTrial trial = CharsetTrial.of(charset, sample);
      if (trial.cost() < least && fits(trial)) {
        least = trial.cost();
        best = charset;
      }
    }
    return best;
  }

  private static boolean fits(CharsetTrial trial) {
    return trial.odd() <= 1 + FEW_ODD * trial.characters()
        && trial.cost() <= AVERAGE * trial.characters();
  }

  /**
   * Whether there are NULs, which ASCII has in wide charsets and no other text has; or so many bytes
   * 0x30 in one place of two that kana may be the reason; or bytes that UTF-8 does not explain.
   */
  private static boolean isWorthATrial(ByteSample sample) {
    byte[] bytes = sample.bytes();
    int[] kana = new int[2];
    for (int i = sample.from(); i < sample.to(); i++) {
      if (bytes[i] == 0) {
        return true;
      }
      kana[i & 1] += bytes[i] == KANA ? 1 : 0;
    }
    int length = sample.to() - sample.from();
    if (8 * Math.max(kana[0], kana[1]) > length) {
      return true;
    }
    return AsciiRuns.end(bytes, sample.from(), sample.to()) < sample.to()
        && !Utf8Reading.of(sample).clean();
  }
}
