/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.CheckDigits;
import java.math.BigInteger;
import java.util.Locale;

/** Passports, accounts, cards and vehicles, with check digits of their own formulas. */
final class DocumentNumbers {
  private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String VIN_LETTERS = "ABCDEFGH.JKLMN.P.R..STUVWXYZ";
  private static final String VIN_CHARS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private DocumentNumbers() {}

  /** Two letters and seven digits. */
  static String passport(Draw draw) {
    return draw.pick("T", "M", "T", "N") + draw.letters(1) + draw.digits(7);
  }

  /** Two letters, eight digits, two letters. */
  static String residenceCard(Draw draw) {
    return draw.letters(2) + draw.digits(8) + draw.letters(2);
  }

  /** First line of the machine-readable zone of a passport. */
  static String mrzNames(String family, String given) {
    String names = "P<JPN" + (family + "<<" + given).toUpperCase(Locale.ROOT) + "<".repeat(44);
    return names.substring(0, 44);
  }

  /** Second line: number, country, birth, sex, expiry with their checks (ICAO 9303-4). */
  static String mrz(Draw draw) {
    String number = passport(draw);
    number += mrzCheck(number);
    String birth = draw.two(40, 99) + draw.two(1, 12) + draw.two(1, 28);
    birth += mrzCheck(birth);
    String expiry = draw.two(27, 36) + draw.two(1, 12) + draw.two(1, 28);
    expiry += mrzCheck(expiry);
    String optional = "<".repeat(14) + draw.pick("0", "<");
    String composite = "" + mrzCheck(number + birth + expiry + optional);
    return number
        + draw.pick("JPN", "JPN", "CHN", "KOR", "VNM")
        + birth
        + draw.pick("M", "F")
        + expiry
        + optional
        + composite;
  }

  /** Symbol and number of a postal account, the fourth digit of the symbol being the check of all. */
  static String[] yucho(Draw draw) {
    String branch = draw.two(0, 99);
    String number = draw.between(1, 3) + draw.digits(6) + "1";
    int sum = 1 + 3 * (branch.charAt(0) - '0') + doubled(branch.charAt(1));
    for (int i = 0; i < 8; i++) {
      char c = number.charAt(i);
      sum += i % 3 == 0 ? doubled(c) : (c - '0') * (i % 3 == 2 ? 3 : 1);
    }
    return new String[] {"1" + branch + sum % 10 + "0", number};
  }

  /** The number of an account abroad (ISO 13616). */
  static String iban(Draw draw) {
    String country = draw.pick("DE", "GB", "FR", "NL", "IT", "ES");
    String body = switch (country) {
      case "DE" -> draw.digits(18);
      case "GB" -> draw.pick("NWBK", "BARC", "LOYD") + draw.digits(14);
      case "NL" -> draw.pick("ABNA", "INGB", "RABO") + draw.digits(10);
      case "IT" -> draw.letters(1) + draw.digits(22);
      case "ES" -> draw.digits(20);
      default -> draw.digits(10) + draw.letters(1) + draw.digits(12);
    };
    int check = 98 - alphabetic(body + country + "00").mod(NINETY_SEVEN).intValue();
    return country + Draw.twoDigits(check) + body;
  }

  /** Seventeen characters whose ninth is the check (49 CFR 565). */
  static String vin(Draw draw) {
    String start = draw.pick("1HG", "4T1", "5YJ", "2T1", "1FA", "JHM", "5NP")
        + draw.random().text(VIN_CHARS, 5);
    String end =
        draw.random().text("ABCDEFGHJKLMNPRSTVWXY123456789", 1) + draw.letters(1) + draw.digits(6);
    end = end.replace('O', 'P').replace('Q', 'R');
    String body = start + "0" + end;
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += VIN_WEIGHTS[i] * vinValue(body.charAt(i));
    }
    int check = sum % 11;
    return start + (check == 10 ? "X" : Integer.toString(check)) + end;
  }

  /** Type and serial of a car sold in Japan. */
  static String chassis(Draw draw) {
    return draw.pick("ZVW30", "NHP10", "GP5", "JF3", "MK53S", "DA17V", "GE6", "S321V") + "-"
        + draw.number(7);
  }

  /** A card number with the right check digit of the usual length, of a brand in use in Japan. */
  static String card(Draw draw) {
    String prefix = draw.pick(
        "4" + draw.between(3, 9),
        "53" + draw.digits(1),
        "35" + draw.between(70, 88),
        "54" + draw.digits(1),
        "36" + draw.between(4, 9),
        "37" + draw.pick("2", "3", "5", "6"));
    int length = prefix.startsWith("36") ? 14 : prefix.startsWith("37") ? 15 : 16;
    String body = prefix + draw.digits(length - 1 - prefix.length());
    return body + CheckDigits.luhn(body);
  }

  /** Weights 7, 3, 1 over and over; letters count from 10, fillers nothing. */
  static int mrzCheck(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c == '<' ? 0 : Character.digit(c, 36);
      sum += value * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
    }
    return sum % 10;
  }

  private static int doubled(char digit) {
    int product = 2 * (digit - '0');
    return product > 9 ? product - 9 : product;
  }

  private static BigInteger alphabetic(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits.append(Character.digit(c, 36));
    }
    return new BigInteger(digits.toString());
  }

  /** A1 to H8, J1 to R9 without some, S2 to Z9. */
  private static int vinValue(char c) {
    if (c <= '9') {
      return c - '0';
    }
    int place = VIN_LETTERS.indexOf(c);
    return place < 9 ? place + 1 : place < 18 ? place - 8 : place - 18;
  }
}
