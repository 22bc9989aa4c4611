/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The card schemes we know, each with its ranges of leading six digits and its lengths.
 *
 * <p>Left out on purpose: Visa of 13 digits, which is extinct and collides with Japanese article
 * numbers; Maestro and Mir, which need context to be told from any other number.
 */
public enum CardBrand {
  /** Visa. */
  VISA(lengths(16, 18, 19)),
  /** Mastercard. */
  MASTERCARD(lengths(16)),
  /** American Express. */
  AMEX(lengths(15)),
  /** Diners Club. */
  DINERS(lengths(14, 16, 19)),
  /** Discover. */
  DISCOVER(lengths(16, 19)),
  /** JCB. */
  JCB(lengths(16, 17, 18, 19)),
  /** UnionPay. */
  UNIONPAY(lengths(14, 15, 16, 17, 18, 19)),
  /** None of the above. */
  UNKNOWN(0);

  /** Digits of the shortest number. */
  static final int SHORTEST = 14;

  /** Digits of the longest number. */
  static final int LONGEST = 19;

  /** By length: what a number is divided by to leave its first six digits. */
  private static final long[] SCALES = {
    100_000_000L,
    1_000_000_000L,
    10_000_000_000L,
    100_000_000_000L,
    1_000_000_000_000L,
    10_000_000_000_000L,
  };

  private final int lengths;

  /** Takes the lengths as a bit set. */
  CardBrand(int lengths) {
    this.lengths = lengths;
  }

  /**
   * The brand whose ranges and lengths the digits of the range fit, spaces and hyphens skipped; no
   * check digit is looked at.
   *
   * @param text the text
   * @param start where the candidate begins
   * @param end where it ends, exclusive
   * @return the brand, or {@link #UNKNOWN}
   */
  public static CardBrand of(CharSequence text, int start, int end) {
    int length = Digits.count(text, start, end);
    return length < SHORTEST || length > LONGEST
        ? UNKNOWN
        : of(Digits.value(text, start, end), length);
  }

  /**
   * The brand of a number.
   *
   * @param length its digits, {@link #SHORTEST} to {@link #LONGEST}
   */
  static CardBrand of(long number, int length) {
    CardBrand brand = issuing((int) (number / SCALES[length - SHORTEST]));
    return (brand.lengths & (1 << length)) != 0 ? brand : UNKNOWN;
  }

  /** The brand of a number that begins with these six digits. */
  private static CardBrand issuing(int issuer) {
    return switch (issuer / 100_000) {
      case 3 -> issuing3(issuer / 100);
      case 4 -> VISA;
      case 2, 5 -> isMastercard(issuer) ? MASTERCARD : UNKNOWN;
      case 6, 8 -> issuing6or8(issuer);
      default -> UNKNOWN;
    };
  }

  private static CardBrand issuing3(int firstFour) {
    if (isBetween(firstFour, 3528, 3589)) {
      return JCB;
    }
    return switch (firstFour / 100) {
      case 34, 37 -> AMEX;
      case 36, 38, 39 -> DINERS;
      default -> isBetween(firstFour, 3000, 3059) ? DINERS : UNKNOWN;
    };
  }

  private static boolean isMastercard(int issuer) {
    return isBetween(issuer, 222100, 272099) || isBetween(issuer, 510000, 559999);
  }

  private static CardBrand issuing6or8(int issuer) {
    if (isBetween(issuer, 601100, 601199) || isBetween(issuer, 644000, 659999)) {
      return DISCOVER;
    }
    return isUnionPay(issuer) ? UNIONPAY : UNKNOWN;
  }

  private static boolean isUnionPay(int issuer) {
    return isBetween(issuer, 620000, 621979)
        || isBetween(issuer, 622010, 626999)
        || isBetween(issuer, 627000, 627099)
        || isBetween(issuer, 627200, 627299)
        || (isBetween(issuer, 627600, 627799) && issuer != 627780)
        || isBetween(issuer, 628200, 628999)
        || isBetween(issuer, 629100, 629299)
        || isBetween(issuer, 810000, 817199);
  }

  private static boolean isBetween(int number, int first, int last) {
    return number >= first && number <= last;
  }

  private static int lengths(int... lengths) {
    int set = 0;
    for (int length : lengths) {
      set |= 1 << length;
    }
    return set;
  }
}
