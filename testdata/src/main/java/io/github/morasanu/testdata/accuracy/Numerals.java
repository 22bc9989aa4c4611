/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.CheckDigits;
import java.time.LocalDate;

/** Numbers that mean nothing personal: articles, times, versions, amounts. */
final class Numerals {
  private Numerals() {}

  /** Year to minute, twelve digits. */
  static String minuteStamp(Draw draw) {
    return basicDate(draw) + draw.two(0, 23) + draw.two(0, 59);
  }

  /** Year to second, fourteen digits. */
  static String secondStamp(Draw draw) {
    return minuteStamp(draw) + draw.two(0, 59);
  }

  /** Eight digits of a recent day. */
  static String basicDate(Draw draw) {
    LocalDate date = draw.recentDate();
    return date.getYear()
        + Draw.twoDigits(date.getMonthValue())
        + Draw.twoDigits(date.getDayOfMonth());
  }

  /** Twelve digits of an American article. */
  static String upc(Draw draw) {
    String body = draw.pick("0", "6", "7", "8") + draw.digits(10);
    return body + CheckDigits.jan(body);
  }

  /** A Japanese book. */
  static String isbn(Draw draw) {
    String body = "9784" + draw.digits(8);
    return body + CheckDigits.jan(body);
  }

  /** The same with its hyphens. */
  static String hyphenatedIsbn(Draw draw) {
    return IdentifierNumbers.grouped(isbn(draw), "-", 3, 1, 4, 4, 1);
  }

  /** The serial number of a phone: fifteen digits that pass the Luhn check. */
  static String imei(Draw draw) {
    String body = "35" + draw.digits(12);
    return body + CheckDigits.luhn(body);
  }

  /** A program's version. */
  static String version(Draw draw) {
    return draw.between(0, 20) + "." + draw.between(0, 99) + "." + draw.between(1, 20000) + "."
        + draw.between(0, 5000);
  }

  /** An amount with its commas. */
  static String amount(Draw draw) {
    return draw.between(1, 999) + "," + draw.digits(3) + "," + draw.digits(3);
  }
}
