/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import java.util.Arrays;

/**
 * The card numbers that payment services publish for testing: Stripe, PAY.JP, KOMOJU, Omise,
 * Authorize.Net and the brands themselves. Those of brands or lengths that {@link CardBrand} does not
 * know are not repeated here.
 */
final class TestCards {
  /** Sorted. */
  private static final long[] PUBLISHED = {
    30569309025904L,
    36021042000004L,
    36227206271667L,
    38000000000006L,
    38520000023237L,
    370000000000002L,
    371449635398431L,
    378282246310005L,
    378734493671000L,
    2223003122003222L,
    3056930009020004L,
    3528000000000106L,
    3530111333300000L,
    3566002020360505L,
    3566111111111113L,
    4000056655665556L,
    4012888888881881L,
    4100000000000100L,
    4111111111111111L,
    4123111111111000L,
    4242424242424242L,
    5100000000000107L,
    5105105105105100L,
    5200828282828210L,
    5424000000000015L,
    5454545454545454L,
    5555555555554444L,
    6011000000000012L,
    6011000990139424L,
    6011111111111117L,
    6011981111111113L,
    6200000000000005L,
    6200000000000047L,
    6250947000000006L,
    6555900000604105L,
    6205500000000000004L,
    6447032400000000001L,
  };

  private static final int ISSUER_ZEROS = 6;

  private TestCards() {}

  static boolean contains(long number, int length) {
    return Arrays.binarySearch(PUBLISHED, number) >= 0
        || (length == 16 && (isStripe(number) || isOmise(number)));
  }

  static boolean isSorted() {
    for (int i = 1; i < PUBLISHED.length; i++) {
      if (PUBLISHED[i - 1] >= PUBLISHED[i]) {
        return false;
      }
    }
    return true;
  }

  /** Stripe builds its cards for countries and errors on 400000 to 400009, with plenty of zeros. */
  private static boolean isStripe(long number) {
    if (number / 100_000_000_000L != 40_000L) {
      return false;
    }
    int zeros = 0;
    for (long rest = number; rest > 0; rest /= 10) {
      zeros += rest % 10 == 0 ? 1 : 0;
    }
    return zeros >= ISSUER_ZEROS;
  }

  /** Omise's cards for errors are {@code 41111111111x001y} and the like; y is the check digit. */
  private static boolean isOmise(long number) {
    long fixed = number / 100_000;
    return number / 10 % 1000 == 1
        && (fixed == 41111111111L || fixed == 55555511111L || fixed == 35301111111L);
  }
}
