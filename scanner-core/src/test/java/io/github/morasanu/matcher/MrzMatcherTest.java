/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrzMatcherTest {
  private static final MrzMatcher MATCHER = new MrzMatcher();
  private static final String TD3 = "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<08";
  private static final String TD2 = "D231458907UTO7408122F1204159<<<<<<<6";
  private static final String TD1 = "I<UTOD231458907<<<<<<<<<<<<<<<";
  private static final String TD1_SECOND = "7408122F1204159UTO<<<<<<<<<<<6";

  @ParameterizedTest
  @ValueSource(
      strings = {
        TD3,
        TD2,
        TD1 + TD1_SECOND,
        TD1 + "\n" + TD1_SECOND,
        TD1 + "<br>" + TD1_SECOND,
        TD1 + "<BR />\n" + TD1_SECOND,
        TD1 + "\\n\" +\r\n        \"" + TD1_SECOND,
      })
  void match_isTheLinesWithNumbers_whereverTheyStand(String zone) {
    assertThat(found(zone, 0)).isEqualTo(zone);
    assertThat(found("mrz: " + zone + " x", 5)).isEqualTo(zone);
    assertThat(found("P<JPNKUROTA<<HANAKO<<<<<<<<<<<<<<<<<<<<<<<<<\n" + zone + "\n", 45))
        .isEqualTo(zone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TR1234567<JPN0001018M2501017<<<<<<<<<<<<<<08",
        "TR123456 2JPN0001018M2501017<<<<<<<<<<<<<<08",
        "TR123456721PN0001018M2501017<<<<<<<<<<<<<<08",
        "TR12345672JPN0001018M250101<<<<<<<<<<<<<<<08",
        "TR12345672JPN000101<M2501017<<<<<<<<<<<<<<08",
        "TR12345672JPN0001018M2501017<<<<<<",
        "I<UTOD231458907<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<",
        "I<1TOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F12041591TO<<<<<<<<<<<6",
        "7408122F1204159UTO<<<<<<<<<<<6",
      })
  void match_ofOtherText_isNone(String text) {
    assertThat(found(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {39, 40})
  void match_looksBackOverAGapOfFortyCharacters(int gap) {
    String zone = TD1 + " ".repeat(gap) + TD1_SECOND;
    assertThat(found(zone, 0)).isEqualTo(zone);
    assertThat(found(TD1 + " ".repeat(41) + TD1_SECOND, 0)).isEmpty();
  }

  /** What is found at the anchor of the zone, or nothing. */
  private static String found(String text, int zoneStart) {
    int sex = -1;
    for (int i = Math.max(1, zoneStart); i < text.length() - 1; i++) {
      boolean between =
          Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
      if (between && (text.charAt(i) == 'M' || text.charAt(i) == 'F')) {
        sex = i;
      }
    }
    if (sex < 2) {
      return "";
    }
    long range = MATCHER.match(text, sex - 2);
    return range == HandMatcher.NONE
        ? ""
        : text.substring(HandMatcher.startOf(range), HandMatcher.endOf(range));
  }
}
