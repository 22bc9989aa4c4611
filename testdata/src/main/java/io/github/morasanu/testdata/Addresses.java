/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Made-up addresses: a real town, with numbers and buildings that need not exist in it. */
final class Addresses {
  private static final List<String> BUILDINGS =
      List.of("グリーンハイツ", "サンコーポ", "メゾン青葉", "第二あおば荘", "パークタワー", "コーポ欅");
  private static final String KANJI_DIGITS = "一二三四五";

  private Addresses() {}

  /** The town and a house number in one of the usual forms; now and then a building and a room. */
  static String write(Town town, SeededRandom random) {
    StringBuilder address = new StringBuilder(48);
    address.append(town.prefecture()).append(town.municipality()).append(town.name());
    appendNumbers(address, random);
    if (random.chance(30)) {
      address.append(' ').append(random.pick(BUILDINGS));
      address
          .append(random.between(1, 9))
          .append('0')
          .append(random.between(1, 9))
          .append("号室");
    }
    return address.toString();
  }

  private static void appendNumbers(StringBuilder out, SeededRandom random) {
    int district = random.between(1, KANJI_DIGITS.length());
    int block = random.between(1, 28);
    int house = random.between(1, 20);
    switch (random.below(4)) {
      case 0 ->
        out.append(district)
            .append("丁目")
            .append(block)
            .append('番')
            .append(house)
            .append('号');
      case 1 -> out.append(district).append('-').append(block).append('-').append(house);
      case 2 -> out.append(FullWidth.of(district + "丁目" + block + "-" + house));
      default ->
        out.append(KANJI_DIGITS.charAt(district - 1))
            .append("丁目")
            .append(block)
            .append('番')
            .append(house)
            .append('号');
    }
  }
}
