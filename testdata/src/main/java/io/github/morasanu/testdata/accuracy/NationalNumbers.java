/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.CheckDigits;
import java.time.LocalDate;

/** Numbers that other countries give to people, written without separators, with check digits of their own formulas. */
final class NationalNumbers {
  private static final String NINO_LETTERS = "ABCEHJKLMPRSWXY";
  private static final String CONSONANTS = "BCDFGLMNPRSTVZ";
  private static final String DNI_CHECKS = "TRWAGMYFPDXBNJZSQVHLCKE";

  /** The letter at place n counts n where the place in a codice fiscale is odd. */
  private static final String FISCALE_ODD = "BAKPLCQDREVOSFTGUHMINJWZYX";

  /** Letters of Taiwan by what they count, from 10. */
  private static final String TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

  private NationalNumbers() {}

  /** United States: an area but 000, 666 and 9xx, a group, a serial; none of them zero. */
  static String usSsn(Draw draw) {
    int area = draw.between(101, 898);
    return (area == 666 ? 667 : area) + draw.two(1, 99) + draw.number(4);
  }

  /** United States: 9xx and a group in use. */
  static String usItin(Draw draw) {
    return "9" + draw.digits(2) + draw.pick(draw.two(50, 65), draw.two(70, 88), draw.two(94, 99))
        + draw.number(4);
  }

  /** United Kingdom: two letters, six digits, A to D. */
  static String ukNino(Draw draw) {
    return draw.random().text(NINO_LETTERS, 2) + draw.number(6) + draw.pick("A", "B", "C", "D");
  }

  /** United Kingdom: ten digits, modulo 11. */
  static String ukNhs(Draw draw) {
    while (true) {
      String body = draw.pick("4", "6", "7") + draw.digits(8);
      int rest = 11 - weighted(body, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
      if (rest != 10) {
        return body + rest % 11;
      }
    }
  }

  /** Germany: of the first ten digits one comes twice; ISO 7064 modulo 11, 10. */
  static String deTaxId(Draw draw) {
    StringBuilder pool = new StringBuilder("0123456789");
    StringBuilder body = new StringBuilder();
    while (pool.length() > 1) {
      int at = draw.between(body.isEmpty() ? 1 : 0, pool.length() - 1);
      body.append(pool.charAt(at));
      pool.deleteCharAt(at);
    }
    body.append(body.charAt(draw.between(0, 6)));
    int product = 10;
    for (int i = 0; i < 10; i++) {
      int sum = (body.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return body.append((11 - product) % 10).toString();
  }

  /** France: sex, year, month, place, serial, and 97 less their remainder. */
  static String frNir(Draw draw) {
    LocalDate birth = draw.birthDate();
    String body = draw.pick("1", "2")
        + Draw.twoDigits(birth.getYear() % 100)
        + Draw.twoDigits(birth.getMonthValue())
        + draw.two(21, 95)
        + draw.number(3)
        + draw.number(3);
    return body + Draw.twoDigits((int) (97 - Long.parseLong(body) % 97));
  }

  /** Spain: eight digits and the letter of their remainder by 23. */
  static String esDni(Draw draw) {
    String body = draw.number(8);
    return body + DNI_CHECKS.charAt(Integer.parseInt(body) % 23);
  }

  /** Spain, for foreigners: X, Y or Z for 0, 1 or 2. */
  static String esNie(Draw draw) {
    int kind = draw.between(0, 2);
    String body = kind + draw.digits(7);
    return "XYZ".charAt(kind) + body.substring(1) + DNI_CHECKS.charAt(Integer.parseInt(body) % 23);
  }

  /** Italy: names, year, month, day (40 more for women), place, check letter. */
  static String itFiscale(Draw draw) {
    LocalDate birth = draw.birthDate();
    int day = birth.getDayOfMonth() + (draw.random().chance(50) ? 0 : 40);
    String body = draw.random().text(CONSONANTS, 6)
        + Draw.twoDigits(birth.getYear() % 100)
        + "ABCDEHLMPRST".charAt(birth.getMonthValue() - 1)
        + Draw.twoDigits(day)
        + draw.pick("F", "H", "L", "A", "D")
        + draw.number(3);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      char letter = c <= '9' ? (char) (c - '0' + 'A') : c;
      sum += i % 2 == 0 ? FISCALE_ODD.indexOf(letter) : letter - 'A';
    }
    return body + (char) ('A' + sum % 26);
  }

  /** The Netherlands: nine digits, the last being the weighted sum of the others modulo 11. */
  static String nlBsn(Draw draw) {
    while (true) {
      String body = draw.number(8);
      int check = weighted(body, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
      if (check < 10) {
        return body + check;
      }
    }
  }

  /** Poland: day of birth, the month 20 higher from 2000 on, serial, check. */
  static String plPesel(Draw draw) {
    LocalDate birth = draw.birthDate();
    int month = birth.getMonthValue() + (birth.getYear() >= 2000 ? 20 : 0);
    String body = Draw.twoDigits(birth.getYear() % 100)
        + Draw.twoDigits(month)
        + Draw.twoDigits(birth.getDayOfMonth())
        + draw.digits(4);
    return body + (10 - weighted(body, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) % 10) % 10;
  }

  /** Sweden: day of birth with its century, three digits, Luhn without the century. */
  static String sePersonnummer(Draw draw) {
    LocalDate birth = draw.birthDate();
    String body = basic(birth).substring(2) + draw.digits(3);
    return birth.getYear() / 100 + body + CheckDigits.luhn(body);
  }

  /** China: region, day of birth, serial, ISO 7064 modulo 11, 2. */
  static String cnResidentId(Draw draw) {
    String body = draw.pick("110108", "310104", "440305", "330106", "510107", "210203")
        + basic(draw.birthDate())
        + draw.digits(3);
    int rest = 0;
    for (int i = 0; i < body.length(); i++) {
      rest = (rest + body.charAt(i) - '0') * 2 % 11;
    }
    return body + "0123456789X".charAt((12 - rest) % 11);
  }

  /** Korea: day of birth, sex and century, place, serial, check. */
  static String krRrn(Draw draw) {
    LocalDate birth = draw.birthDate();
    int sex = draw.between(1, 2) + (birth.getYear() >= 2000 ? 2 : 0);
    String body = basic(birth).substring(2) + sex + draw.digits(5);
    return body + (11 - weighted(body, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10;
  }

  /** Taiwan: a letter, sex, serial, check. */
  static String twId(Draw draw) {
    char letter = draw.random().text("ABDEFHNS", 1).charAt(0);
    int place = TAIWAN.indexOf(letter) + 10;
    String body = draw.between(1, 2) + draw.digits(7);
    int sum = place / 10 + place % 10 * 9 + weighted(body, 8, 7, 6, 5, 4, 3, 2, 1);
    return letter + body + (10 - sum % 10) % 10;
  }

  /** Hong Kong: a letter, six digits, modulo 11 in parentheses, A being 10. */
  static String hkId(Draw draw) {
    char letter = draw.random().text("ADGKPRYZ", 1).charAt(0);
    String body = draw.number(6);
    int sum = 36 * 9 + (letter - 'A' + 10) * 8 + weighted(body, 7, 6, 5, 4, 3, 2);
    return letter + body + "(" + "0123456789A".charAt((11 - sum % 11) % 11) + ")";
  }

  /** Singapore: series, seven digits, check letter. */
  static String sgNric(Draw draw) {
    char series = draw.random().text("STFG", 1).charAt(0);
    String body = draw.number(7);
    int later = series == 'T' || series == 'G' ? 4 : 0;
    String checks = series >= 'S' ? "JZIHGFEDCBA" : "XWUTRQPNMLK";
    return series + body + checks.charAt((weighted(body, 2, 7, 6, 5, 4, 3, 2) + later) % 11);
  }

  /** India: twelve digits, the first from 2 on, the last by Verhoeff. */
  static String inAadhaar(Draw draw) {
    String body = draw.between(2, 9) + draw.digits(10);
    int product = 0;
    for (int i = body.length() - 1; i >= 0; i--) {
      product = dihedral(product, permuted(body.charAt(i) - '0', body.length() - i));
    }
    return body + (product < 5 ? (5 - product) % 5 : product);
  }

  /** India: three letters, the kind of holder (a person), the first letter of the name, four digits, a letter. */
  static String inPan(Draw draw) {
    return draw.letters(3) + "P" + draw.letters(1) + draw.number(4) + draw.letters(1);
  }

  /** Brazil: nine digits and two checks. */
  static String brCpf(Draw draw) {
    String body = draw.number(9);
    body += cpfCheck(weighted(body, 10, 9, 8, 7, 6, 5, 4, 3, 2));
    return body + cpfCheck(weighted(body, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2));
  }

  /** Australia: nine digits whose weighted sum 11 divides; the last has weight 10, which is -1. */
  static String auTfn(Draw draw) {
    while (true) {
      String body = draw.number(8);
      int check = weighted(body, 1, 4, 3, 7, 5, 8, 6, 9) % 11;
      if (check < 10) {
        return body + check;
      }
    }
  }

  /** Australia: eight digits, check, issue. */
  static String auMedicare(Draw draw) {
    String body = draw.between(2, 6) + draw.digits(7);
    return body + weighted(body, 1, 3, 7, 9, 1, 3, 7, 9) % 10 + draw.between(1, 9);
  }

  /** Canada: nine digits by Luhn, the first but 0 and 8. */
  static String caSin(Draw draw) {
    String body = draw.between(1, 7) + draw.digits(7);
    return body + CheckDigits.luhn(body);
  }

  private static int cpfCheck(int sum) {
    return sum % 11 < 2 ? 0 : 11 - sum % 11;
  }

  private static String basic(LocalDate date) {
    return date.getYear()
        + Draw.twoDigits(date.getMonthValue())
        + Draw.twoDigits(date.getDayOfMonth());
  }

  private static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  /** The product of two turns or reflections of a pentagon. */
  private static int dihedral(int left, int right) {
    int turn = left < 5 ? left + right : left - right;
    return Math.floorMod(turn, 5) + (left < 5 == right < 5 ? 0 : 5);
  }

  private static int permuted(int digit, int times) {
    int place = digit;
    for (int i = 0; i < times; i++) {
      place = "1576283094".charAt(place) - '0';
    }
    return place;
  }
}
