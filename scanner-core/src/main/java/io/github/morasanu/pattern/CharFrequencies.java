/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * How often chars stand in the texts that are scanned: a static model of a mix of source code, logs,
 * CSV, minified JavaScript, base64 and Japanese business text. Remembers the sets it has seen; not
 * thread-safe.
 */
final class CharFrequencies {
  /*
   * The share of each ASCII char, in 1/10,000, was counted over 2.4 MB of such a mix. Of the rest we
   * only say that a tenth of all chars is not ASCII, spread over the 128 symbols that a prefilter
   * tells apart.
   *
   * Neighbours are not independent, and a model that takes them so finds words and numbers far too
   * rare. So a char depends on the one before it, by four rules: a digit is followed by a digit or,
   * less often, by a separator; Japanese is followed by Japanese; a word goes on more predictably
   * than it began, by entropy: Shannon found 4.1 bits for a single letter of English, but 2 to 3 with
   * the letters before it known (Prediction and Entropy of Printed English, 1951), thence p^0.6
   * inside words; and what could be a part of a number or a date stands everywhere, since a dump is
   * full of them whatever their digits are.
   */

  /** Symbols that a prefilter samples: a longer window tells it no more. */
  static final int WINDOW = 5;

  private static final double WORD_EXPONENT = 0.6;
  private static final double WIDE_SHARE = 0.1;
  private static final double WIDE_AFTER_WIDE = 0.8;
  private static final int WIDE_SYMBOLS = 128;
  private static final double ONE_DIGIT_AFTER_DIGIT = 0.3;
  private static final double DIGIT_AFTER_DIGIT = 0.08;
  private static final double SEPARATOR_AFTER_DIGIT = 0.1;
  private static final double NUMBER = 1e-3;
  private static final double LOOSE_EXPONENT = 0.8;

  /** A class of more Japanese chars than this is no part of a certain word. */
  private static final int MAX_WORD_CLASS = 16;

  private static final double TOTAL_SHARE = 10_000;

  private static final int[] SHARES = {
    3, 3, 3, 3, 3, 3, 3, 3, 3, 76, 216, 3, 3, 14, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    1401, 6, 63, 10, 4, 5, 7, 38, 70, 69, 14, 38, 186, 173, 185, 60,
    253, 241, 287, 147, 210, 141, 153, 114, 112, 112, 159, 21, 10, 45, 17, 6,
    5, 36, 25, 36, 30, 41, 29, 24, 24, 36, 21, 22, 32, 27, 37, 34,
    33, 22, 35, 44, 39, 28, 23, 26, 21, 22, 21, 21, 9, 20, 4, 56,
    17, 299, 99, 162, 176, 476, 116, 105, 103, 286, 35, 53, 226, 129, 282, 246,
    145, 25, 271, 278, 350, 157, 59, 50, 51, 68, 27, 14, 11, 14, 6, 3
  };

  private static final Place DIGITS = Place.of(CharSet.range('0', '9'));
  private static final Place SEPARATORS = Place.of(CharSet.of("-./: ,"));
  private static final Place NUMBERS =
      Place.of(CharSet.range('0', '9').union(CharSet.of("-./: ,")));
  private static final Place WORD = Place.of(CharSet.range('0', '9')
      .union(CharSet.range('A', 'Z'))
      .union(CharSet.range('a', 'z'))
      .union(CharSet.of('_')));

  private final IdentityHashMap<CharSet, Place> places = new IdentityHashMap<>();

  /** A window of a sequence, and the share of places of a text where it stands. */
  record Window(int start, double frequency) {}

  /**
   * The rarest window of a sequence; the first one of several. Places outside of {@code [exact, end)}
   * are those of a {@link Fringe}: their sets belong together in fewer ways than one by one, so each
   * of them makes a window less rare than it looks.
   */
  Window bestWindow(List<CharSet> sequence, int exact, int end) {
    Place[] row = new Place[sequence.size()];
    double[] shares = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = places.computeIfAbsent(sequence.get(i), Place::of);
      double share = i == 0 ? row[i].share : row[i].shareAfter(row[i - 1]);
      shares[i] = loosen(share, i, exact, end);
    }
    Window best = new Window(0, Double.MAX_VALUE);
    for (int start = 0; start == 0 || start + WINDOW <= row.length; start++) {
      double first = loosen(row[start].share, start, exact, end);
      double frequency = frequency(row, shares, start, first);
      if (frequency < best.frequency) {
        best = new Window(start, frequency);
      }
    }
    return best;
  }

  private static double loosen(double share, int place, int exact, int end) {
    return place >= exact && place < end ? share : Math.pow(share, LOOSE_EXPONENT);
  }

  private static double frequency(Place[] row, double[] shares, int start, double first) {
    double frequency = first;
    boolean number = row[start].within(NUMBERS);
    boolean digits = row[start].holdsDigit();
    for (int i = start + 1; i < Math.min(row.length, start + WINDOW); i++) {
      frequency *= shares[i];
      number &= row[i].within(NUMBERS);
      digits |= row[i].holdsDigit();
    }
    return number && digits ? Math.max(NUMBER, frequency) : frequency;
  }

  /**
   * What the model knows of a set.
   *
   * @param low its chars from U+0000 to U+003F, a bit each
   * @param high its chars from U+0040 to U+007F
   * @param wide how many of its chars are not ASCII
   * @param share of the chars of a text that are of the set
   */
  private record Place(long low, long high, int wide, double share) {

    static Place of(CharSet set) {
      long low = 0;
      long high = 0;
      int share = 0;
      for (int range = 0; range < set.ranges(); range++) {
        for (int c = set.first(range); c <= set.last(range) && c < SHARES.length; c++) {
          share += SHARES[c];
          low |= c < Long.SIZE ? 1L << c : 0;
          high |= c < Long.SIZE ? 0 : 1L << c;
        }
      }
      int wide = set.size() - Long.bitCount(low) - Long.bitCount(high);
      double total = share * (1 - WIDE_SHARE) / TOTAL_SHARE + WIDE_SHARE * symbolShare(wide);
      return new Place(low, high, wide, Math.min(1, total));
    }

    /** The share of this set's chars among those that follow a char of another set. */
    double shareAfter(Place before) {
      if (isWide() && before.isWide()) {
        double next = WIDE_AFTER_WIDE * symbolShare(wide);
        return before.wide > MAX_WORD_CLASS ? next : Math.pow(next, WORD_EXPONENT);
      }
      if (before.within(DIGITS) && within(DIGITS)) {
        return Math.max(ONE_DIGIT_AFTER_DIGIT, DIGIT_AFTER_DIGIT * Long.bitCount(low));
      }
      if (before.within(DIGITS) && within(SEPARATORS)) {
        return Math.max(SEPARATOR_AFTER_DIGIT, share);
      }
      return before.within(WORD) && within(WORD) ? Math.pow(share, WORD_EXPONENT) : share;
    }

    boolean holdsDigit() {
      return (low & DIGITS.low) != 0;
    }

    boolean within(Place kind) {
      return !isWide() && (low & ~kind.low) == 0 && (high & ~kind.high) == 0;
    }

    private boolean isWide() {
      return (low | high) == 0;
    }

    private static double symbolShare(int chars) {
      return Math.min(1, (double) chars / WIDE_SYMBOLS);
    }
  }
}
