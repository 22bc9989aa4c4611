/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * What a Japanese number serves, told from its first digits, and how each type is grouped. The ranges
 * are those in force in 2026, as libphonenumber 9.0.43 lists them.
 */
enum PhoneType {
  MOBILE(8, 0x344, 0x344),
  VOIP(8, 0x344, 0x344),
  /** 0120. */
  FREE(6, 0x433, 0x424),
  /** 0800. */
  LONG_FREE(7, 0x434, 0x434),
  /** 0570: the caller pays, one number for all of a company. */
  SHARED(6, 0x433, 0x424),
  /** 0990. */
  PREMIUM(6, 0x433, 0x424),
  /** A line in a place; the area code has from one to four digits after the 0. */
  FIXED(0, 0, 0),
  NONE(0, 0, 0);

  private final int subscriberDigits;
  private final int groups;
  private final int otherGroups;

  PhoneType(int subscriberDigits, int groups, int otherGroups) {
    this.subscriberDigits = subscriberDigits;
    this.groups = groups;
    this.otherGroups = otherGroups;
  }

  /**
   * The type of a significant number, that is, one without its trunk 0.
   *
   * @param digits how many digits it has, leading zeros included
   */
  static PhoneType of(long number, int digits) {
    if (digits == 10) {
      return ofTen((int) (number / 10_000_000));
    }
    return digits == 9 ? ofNine((int) (number / 1_000_000)) : NONE;
  }

  boolean isService() {
    return this == FREE || this == LONG_FREE || this == SHARED || this == PREMIUM;
  }

  /** Whether the {@link PhoneForm#groups} are how such a number is written; a bare one always is. */
  boolean isWritten(int written, long number) {
    if (written > 0 && written <= 0xf) {
      return true;
    }
    return this == FIXED
        ? isWrittenFixed(written, (int) (number / 100_000_000))
        : written == groups || written == otherGroups || isWrittenInTwo(written);
  }

  /** Numbers of services are printed as their prefix and one number, too: 0120-384915. */
  private boolean isWrittenInTwo(int written) {
    return isService() && written == (0x40 | subscriberDigits);
  }

  /** How many digits are the subscriber's own; for a bare fixed number the most there can be. */
  int subscriberDigits(int written, long number) {
    if (this != FIXED) {
      return subscriberDigits;
    }
    if (written > 0xf) {
      return 10 - (written >> 8);
    }
    return hasShortArea((int) (number / 100_000_000)) ? 8 : 7;
  }

  private static PhoneType ofTen(int firstThree) {
    int firstTwo = firstThree / 10;
    if (firstThree == 800) {
      return LONG_FREE;
    }
    if (firstTwo == 50 && firstThree != 500) {
      return VOIP;
    }
    boolean mobile = firstTwo >= 60 && firstTwo % 10 == 0 && firstThree % 10 != 0;
    return mobile ? MOBILE : NONE;
  }

  private static PhoneType ofNine(int firstThree) {
    return switch (firstThree) {
      case 120 -> FREE;
      case 570 -> SHARED;
      case 990 -> PREMIUM;
      default -> AreaCodes.isAssigned(firstThree) ? FIXED : NONE;
    };
  }

  private static boolean isWrittenFixed(int written, int firstDigit) {
    int area = written >> 8;
    int exchange = written >> 4 & 0xf;
    return (written & 0xf) == 4 && area + exchange == 6 && (area == 2) == hasShortArea(firstDigit);
  }

  /** Tokyo is 03 and Osaka 06; no other area code is as short. */
  private static boolean hasShortArea(int firstDigit) {
    return firstDigit == 3 || firstDigit == 6;
  }
}
