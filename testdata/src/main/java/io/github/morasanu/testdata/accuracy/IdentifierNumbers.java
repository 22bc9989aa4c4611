/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.CheckDigits;
import java.util.List;

/**
 * Numbers of Japanese offices and insurers with the check digits of their own formulas, computed here anew instead of
 * borrowed from the scanner.
 */
final class IdentifierNumbers {
  private static final List<String> LICENCE_OFFICES = List.of(
      "10", "20", "22", "24", "30", "40", "43", "44", "45", "46", "49", "51", "54", "60", "61",
      "62", "63", "65", "70", "73", "74", "80", "83", "90", "93", "96", "97");
  private static final List<String> PENSION_OFFICES =
      List.of("2101", "2205", "3102", "3118", "4112", "4121", "5106", "0101", "9600", "1204");
  private static final List<String> LAW_CODES =
      List.of("01", "02", "06", "31", "32", "33", "34", "39", "63");

  private IdentifierNumbers() {}

  /** Thirteen digits, the check digit first: Ministry of Finance ordinance 70 of 2014, article 2. */
  static String corporateNumber(Draw draw) {
    String body = draw.pick("0", "1", "0") + draw.digits(11);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      boolean doubled = (body.length() - i) % 2 == 0;
      sum += (body.charAt(i) - '0') * (doubled ? 2 : 1);
    }
    return 9 - sum % 9 + body;
  }

  /** Eleven digits; bodies whose check is disputed (remainders 0 and 1) are left out. */
  static String residentRecordCode(Draw draw) {
    String body;
    do {
      body = draw.number(10);
    } while (remainder(body) < 2);
    return body + (11 - remainder(body));
  }

  /** Twelve digits: office, year of the first licence, serial, check, times issued again. */
  static String driversLicense(Draw draw) {
    String year = Draw.twoDigits(draw.between(65, 123) % 100);
    String body = draw.pick(LICENCE_OFFICES) + year + draw.digits(6);
    String again = draw.pick("0", "0", "0", "0", "1", "1", "2", "3");
    return body + (11 - remainder(body)) % 10 + again;
  }

  /** Ten digits: four of the office, six in sequence. */
  static String pensionNumber(Draw draw) {
    return draw.pick(PENSION_OFFICES) + draw.digits(6);
  }

  /** Eleven digits without a published check: office, serial, one more. */
  static String employmentInsuranceNumber(Draw draw) {
    return Draw.twoDigits(draw.between(1, 47)) + draw.two(1, 15) + draw.digits(7);
  }

  /** Eight digits: law code, prefecture, insurer, check (昭和49.9.20 保険発104号). */
  static String insurerNumber(Draw draw) {
    return checked(draw.pick(LAW_CODES) + draw.two(1, 47) + draw.digits(3));
  }

  /** Six digits of a municipal insurer: prefecture, insurer, check. */
  static String municipalInsurerNumber(Draw draw) {
    return checked(draw.two(1, 47) + draw.digits(3));
  }

  /** Ten digits as municipalities number those they insure, mostly with zeros in front. */
  static String careInsuranceNumber(Draw draw) {
    return draw.random().chance(60) ? "0000" + draw.number(6) : "00" + draw.number(8);
  }

  /** Digits with groups of these lengths parted; what is left over is the last group. */
  static String grouped(String digits, String separator, int... lengths) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int length : lengths) {
      out.append(from == 0 ? "" : separator).append(digits, from, from + length);
      from += length;
    }
    if (from < digits.length()) {
      out.append(separator).append(digits, from, digits.length());
    }
    return out.toString();
  }

  /** The number with another last digit. */
  static String spoiled(String number, Draw draw) {
    char last = number.charAt(number.length() - 1);
    return number.substring(0, number.length() - 1) + CheckDigits.other(last, draw.random());
  }

  private static String checked(String body) {
    return body + CheckDigits.luhn(body);
  }

  /** Weights 2 to 7 over and over from the right, modulo 11. */
  private static int remainder(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int fromRight = body.length() - 1 - i;
      sum += (body.charAt(i) - '0') * (fromRight % 6 + 2);
    }
    return sum % 11;
  }
}
