/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Made-up phone numbers within the ranges of the Japanese numbering plan. */
final class PhoneNumbers {
  /** Area codes with the length of the local exchange that follows. */
  private record Area(String code, int exchangeLength) {}

  private static final List<Area> AREAS = List.of(
      new Area("03", 4),
      new Area("06", 4),
      new Area("011", 3),
      new Area("022", 3),
      new Area("045", 3),
      new Area("052", 3),
      new Area("075", 3),
      new Area("078", 3),
      new Area("082", 3),
      new Area("092", 3),
      new Area("0466", 2),
      new Area("04992", 1));
  private static final List<String> MOBILE_CODES = List.of("070", "080", "090");

  /** The three parts of a number as it is dialled within the country. */
  private record Parts(String code, String exchange, String subscriber) {}

  private PhoneNumbers() {}

  static String write(PhoneType type, PhoneForm form, SeededRandom random) {
    Parts parts = parts(type, random);
    return switch (form) {
      case HYPHENATED -> hyphenated(parts);
      case BARE -> parts.code + parts.exchange + parts.subscriber;
      case PARENTHESISED -> parenthesised(parts, type == PhoneType.FIXED && random.chance(50));
      case INTERNATIONAL ->
        "+81-" + parts.code.substring(1) + "-" + parts.exchange + "-" + parts.subscriber;
      case FULL_WIDTH -> FullWidth.of(hyphenated(parts));
    };
  }

  private static String hyphenated(Parts parts) {
    return parts.code + "-" + parts.exchange + "-" + parts.subscriber;
  }

  private static String parenthesised(Parts parts, boolean aroundAreaCode) {
    return aroundAreaCode
        ? "(" + parts.code + ")" + parts.exchange + "-" + parts.subscriber
        : parts.code + "(" + parts.exchange + ")" + parts.subscriber;
  }

  private static Parts parts(PhoneType type, SeededRandom random) {
    return switch (type) {
      case MOBILE ->
        new Parts(
            random.pick(MOBILE_CODES),
            block("123456789", 4, random),
            block("0123456789", 4, random));
      case FIXED -> fixed(random.pick(AREAS), random);
      case VOIP -> new Parts("050", block("123456789", 4, random), block("0123456789", 4, random));
      case TOLL_FREE ->
        new Parts("0120", block("0123456789", 3, random), block("0123456789", 3, random));
    };
  }

  // Exchanges in use begin with 2, 3 or 5 to 8 under every area code of the list.
  private static Parts fixed(Area area, SeededRandom random) {
    String exchange = area.exchangeLength == 1
        ? random.text("235678", 1)
        : block("235678", area.exchangeLength, random);
    return new Parts(area.code, exchange, block("0123456789", 4, random));
  }

  /** Digits that are no dummy: not all the same, not counting up or down. */
  private static String block(String firstDigits, int length, SeededRandom random) {
    String block;
    do {
      block = random.text(firstDigits, 1) + random.digits(length - 1);
    } while (isEvenlyStepped(block));
    return block;
  }

  private static boolean isEvenlyStepped(String digits) {
    int step = digits.charAt(1) - digits.charAt(0);
    if (step < -1 || step > 1) {
      return false;
    }
    for (int i = 2; i < digits.length(); i++) {
      if (digits.charAt(i) - digits.charAt(i - 1) != step) {
        return false;
      }
    }
    return true;
  }
}
