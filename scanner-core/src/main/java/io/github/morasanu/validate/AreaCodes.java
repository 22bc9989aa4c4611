/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * Which numbers of nine digits after the trunk 0 are fixed lines, by their first three. From the JP
 * metadata of libphonenumber 9.0.43; it knows the beginnings in use, not where each area code ends.
 */
final class AreaCodes {
  private static final int ALL = from(0, 9);

  private AreaCodes() {}

  static boolean isAssigned(int firstThree) {
    return (thirdDigits(firstThree / 10) & 1 << (firstThree % 10)) != 0;
  }

  /** The third digits that may follow the first two, as a bit set. */
  private static int thirdDigits(int firstTwo) {
    return switch (firstTwo / 10) {
      case 1 -> after1(firstTwo % 10);
      case 2 -> firstTwo >= 22 ? ALL : 0;
      case 3, 6 -> firstTwo % 10 == 0 ? 0 : ALL;
      case 4 -> after4(firstTwo % 10);
      case 5 -> after5(firstTwo % 10);
      case 7 -> after7(firstTwo % 10);
      case 8 -> after8(firstTwo % 10);
      case 9 -> after9(firstTwo % 10);
      default -> 0;
    };
  }

  private static int after1(int second) {
    return switch (second) {
      case 1 -> from(2, 3) | from(5, 8);
      case 2 -> from(3, 6);
      case 3 -> from(3, 9);
      case 4 -> from(2, 6);
      case 5, 8 -> from(2, 8);
      case 6 -> from(2, 7);
      case 7 -> from(2, 9);
      case 9 -> from(1, 9);
      default -> 0;
    };
  }

  private static int after4(int second) {
    return switch (second) {
      case 2, 3, 4, 5, 7, 8 -> ALL;
      case 6 -> from(0, 0) | from(2, 8);
      case 9 -> from(2, 5) | from(9, 9);
      default -> 0;
    };
  }

  private static int after5(int second) {
    return switch (second) {
      case 2, 3, 4, 5, 8, 9 -> ALL;
      case 6 -> from(1, 9);
      case 7 -> from(2, 8);
      default -> 0;
    };
  }

  private static int after7(int second) {
    return switch (second) {
      case 2, 5, 6, 7, 8, 9 -> ALL;
      case 3 -> from(4, 9);
      case 4 -> from(0, 0) | from(2, 9);
      default -> 0;
    };
  }

  private static int after8(int second) {
    return switch (second) {
      case 2, 6, 7, 9 -> ALL;
      case 3 -> from(2, 9);
      case 4 -> from(5, 9);
      case 5 -> from(1, 9);
      case 8 -> from(0, 0) | from(3, 9);
      default -> 0;
    };
  }

  private static int after9(int second) {
    return switch (second) {
      case 2, 3, 4, 5, 8 -> ALL;
      case 6, 7, 9 -> from(1, 9);
      default -> 0;
    };
  }

  private static int from(int first, int last) {
    return (1 << (last + 1)) - (1 << first);
  }
}
