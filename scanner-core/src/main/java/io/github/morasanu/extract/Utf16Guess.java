/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Recognises UTF-16 without a byte order mark: nearly all its units are characters that text has, in
 * one byte order only.
 */
final class Utf16Guess {
  private static final double NEARLY_ALL = 0.97;
  private static final double APART = 0.1;
  private static final double KANA_OF_JAPANESE = 0.2;

  private int units;
  private int plausible;
  private int latin;
  private int kana;

  private Utf16Guess() {}

  /** The byte order, or null if the bytes are hardly UTF-16. */
  static @Nullable Charset of(byte[] bytes, int from, int to) {
    Utf16Guess little = new Utf16Guess();
    Utf16Guess big = new Utf16Guess();
    for (int i = from; i + 1 < to; i += 2) {
      int first = bytes[i] & 0xFF;
      int second = bytes[i + 1] & 0xFF;
      little.count(second << 8 | first);
      big.count(first << 8 | second);
    }
    if (little.fits() && little.share() > big.share() + APART) {
      return StandardCharsets.UTF_16LE;
    }
    return big.fits() && big.share() > little.share() + APART ? StandardCharsets.UTF_16BE : null;
  }

  private void count(int unit) {
    units++;
    if ((unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t') {
      latin++;
    } else if (unit >= 0x3000 && unit < 0x3100) {
      kana++;
    } else if (isOfOtherText(unit)) {
      plausible++;
    }
  }

  /** Latin-1, punctuation, symbols, CJK ideographs, half and full width forms. */
  private static boolean isOfOtherText(int unit) {
    return (unit >= 0xA0 && unit < 0x100)
        || (unit >= 0x2010 && unit < 0x2313)
        || (unit >= 0x2460 && unit < 0x2700)
        || (unit >= 0x3220 && unit < 0x3400)
        || (unit >= 0x4E00 && unit < 0xA000)
        || (unit >= 0xF900 && unit < 0xFB00)
        || (unit >= 0xFF01 && unit < 0xFFF0);
  }

  private double share() {
    return units == 0 ? 0 : (double) (latin + kana + plausible) / units;
  }

  /** ASCII as units holds NULs, which no other text does; without any, kana must speak for it. */
  private boolean fits() {
    return share() >= NEARLY_ALL && (latin > 0 || kana >= KANA_OF_JAPANESE * units);
  }
}
