/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/**
 * Check digits, computed here anew instead of borrowed from the scanner: a generator that shares the scanner's code
 * would share its mistakes.
 */
public final class CheckDigits {
  private CheckDigits() {}

  /**
   * The check digit of a My Number.
   *
   * <p>Formula: ministerial ordinance of 2014 (平成26年総務省令第85号), article 5: weights 2 to 7 over and over from
   * the right, sum modulo 11; a remainder of 0 or 1 gives 0, any other is taken from 11.
   *
   * @param body the 11 digits before it
   */
  public static char myNumber(CharSequence body) {
    int sum = 0;
    int weight = 2;
    for (int i = body.length() - 1; i >= 0; i--) {
      sum += weight * (body.charAt(i) - '0');
      weight = weight == 7 ? 2 : weight + 1;
    }
    int remainder = sum % 11;
    return digit(remainder <= 1 ? 0 : 11 - remainder);
  }

  /** The check digit of a payment card: ISO/IEC 7812-1 (Luhn), over all digits before it. */
  public static char luhn(CharSequence body) {
    int sum = 0;
    boolean doubled = true;
    for (int i = body.length() - 1; i >= 0; i--) {
      int product = (body.charAt(i) - '0') * (doubled ? 2 : 1);
      sum += product > 9 ? product - 9 : product;
      doubled = !doubled;
    }
    return digit((10 - sum % 10) % 10);
  }

  /** The check digit of a JAN or EAN article number: weights 3 and 1 by turns from the right. */
  public static char jan(CharSequence body) {
    int sum = 0;
    int weight = 3;
    for (int i = body.length() - 1; i >= 0; i--) {
      sum += weight * (body.charAt(i) - '0');
      weight = 4 - weight;
    }
    return digit((10 - sum % 10) % 10);
  }

  /** The check digit of Japanese parcel carriers: the digits before it, read as one number, modulo 7. */
  public static char parcel(CharSequence body) {
    int remainder = 0;
    for (int i = 0; i < body.length(); i++) {
      remainder = (remainder * 10 + body.charAt(i) - '0') % 7;
    }
    return digit(remainder);
  }

  /** One of the nine digits that are not the given one. */
  public static char other(char right, SeededRandom random) {
    return digit((right - '0' + random.between(1, 9)) % 10);
  }

  private static char digit(int value) {
    return (char) ('0' + value);
  }
}
