/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * A vehicle identification number (ISO 3779): 17 letters and digits without I, O and Q. The ninth is a
 * check digit in North America and China (49 CFR 565.15): weights over the values of all, modulo 11, X
 * for 10. Makers elsewhere may put anything there, so a failed check refuses only what no label calls a
 * vehicle.
 */
final class VehicleNumber {
  private static final int LENGTH = 17;
  private static final int CHECK = 8;

  /** Years, plants and serials hold some. */
  private static final int MIN_DIGITS = 3;

  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

  /** By letter from A: its value; 0 for those that are not used. */
  private static final String VALUES = "12345678012345070923456789";

  /** Makers, by the first three characters, or by two where all that follow are of one. */
  private static final String MAKER_CODES =
      "jt jh jn jm jf ja js jk jy 1g 1f 1h 1n 1c 1j 1m 2g 2h 2t 2c"
          + " 2f 3v 3n 3f 3g 3h 4t 4s 4j 5n 5t 5y 5f 5j wba wbs wby wbx wdb wdd wdc w1k w1n wme wvw wv1 wv2 wvg wau"
          + " wa1 wua wp0 wp1 wf0 w0l w0v vf1 vf3 vf6 vf7 vf8 vss vsk tmb tma tru zfa zff zar zhw zam yv1 yv4 ys3"
          + " sal saj scc scf sca scb shh sjn smt kmh kna knd knm kl1 kpt mhf mr0 mmb mmt mnt lrw lsv lfv lvs lhg"
          + " lgb ldc le4 lbv lsg lgw lvv mal mat nlh nmt 9bw 93h 6t1 1gn 1zv 7sa xta";

  private static final WordSet MAKERS = WordSet.of(MAKER_CODES);

  private VehicleNumber() {}

  /** The first two or three characters of the numbers of known makers, in capitals. */
  static List<String> makers() {
    StringTokenizer codes = new StringTokenizer(MAKER_CODES.toUpperCase(Locale.ROOT), " ");
    List<String> makers = new ArrayList<>();
    while (codes.hasMoreTokens()) {
      makers.add(codes.nextToken());
    }
    return makers;
  }

  /** By its check digit; in doubt where no maker is known by its first characters, and where it may be hexadecimal. */
  static Validity validate(CharSequence text, int start, int end) {
    Validity form = validateForm(text, start, end);
    if (form == Validity.INVALID || !passes(text, start)) {
      return Validity.INVALID;
    }
    boolean known =
        MAKERS.contain(text, start, start + 3) || MAKERS.contain(text, start, start + 2);
    boolean doubtful = !known || isHexadecimal(text, start, end);
    return form == Validity.VALID && doubtful ? Validity.DOUBTFUL : form;
  }

  private static boolean isHexadecimal(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) > 'F') {
        return false;
      }
    }
    return true;
  }

  /**
   * By its form alone, for what a label calls a vehicle: also a Japanese frame number (車台番号), a model
   * and a serial joined by a hyphen.
   */
  static Validity validateLabelled(CharSequence text, int start, int end) {
    return Ascii.indexOf(text, start, end, '-') < 0
        ? validateForm(text, start, end)
        : validateFrame(text, start, end);
  }

  private static Validity validateFrame(CharSequence text, int start, int end) {
    int serial = Ascii.indexOf(text, start, end, '-') + 1;
    boolean running = Digits.isRun(Digits.step(Digits.value(text, serial, end), end - serial));
    return running ? Validity.SAMPLE : Validity.VALID;
  }

  private static Validity validateForm(CharSequence text, int start, int end) {
    if (end - start != LENGTH) {
      return Validity.INVALID;
    }
    int digits = 0;
    int equal = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (value(c) < 0) {
        return Validity.INVALID;
      }
      digits += Ascii.isDigit(c) ? 1 : 0;
      equal += c == text.charAt(start) ? 1 : 0;
    }
    if (digits < MIN_DIGITS || digits == LENGTH || equal > LENGTH / 2) {
      return Validity.INVALID;
    }
    return isPublished(text, start, end) ? Validity.SAMPLE : Validity.VALID;
  }

  private static boolean isPublished(CharSequence text, int start, int end) {
    return Ascii.startsWith(text, start, end, "1M8GDM9AXKP042788")
        || Ascii.startsWith(text, start, end, "5GZCZ43D13S812715")
        || Ascii.startsWith(text, start, end, "1HGCM82633A004352");
  }

  private static boolean passes(CharSequence text, int start) {
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += WEIGHTS[i] * value(text.charAt(start + i));
    }
    int remainder = sum % 11;
    char check = text.charAt(start + CHECK);
    return check == (remainder == 10 ? 'X' : '0' + remainder);
  }

  /** The value of a character, or -1 if it is not used. */
  private static int value(char c) {
    if (Ascii.isDigit(c)) {
      return c - '0';
    }
    int value = c >= 'A' && c <= 'Z' ? VALUES.charAt(c - 'A') - '0' : 0;
    return value == 0 ? -1 : value;
  }
}
