/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineReadableZoneTest {
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] WEIGHTS = {7, 3, 1};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<08",
        "AB12345671JPN9001011M3001019<<<<<<<<<<<<<<04",
        "MZ00000010JPN8512316M3512311<<<<<<<<<<<<<<08",
        "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<<8"
      })
  void validate_secondLineOfAPassport(String line) {
    assertThat(judge(line)).isEqualTo(Validity.VALID);
  }

  /** The specimens of ICAO Doc 9303, parts 4, 6 and 5. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "D231458907UTO7408122F1204159<<<<<<<6",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6",
        "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6"
      })
  void validate_specimen_isSample(String zone) {
    assertThat(judge(zone)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<0",
        "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<088",
        "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<0<",
        "TR1234567<JPN0001018M2501017<<<<<<<<<<<<<<08",
        "I<UTOD231458907<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6",
        ""
      })
  void validate_otherForm_isInvalid(String line) {
    assertThat(judge(line)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_agreesWithTheDefinition() {
    Random random = new Random(51);
    for (int i = 0; i < 2_000; i++) {
      for (String zone : new String[] {passport(random), betweenSize(random), card(random)}) {
        assertThat(judge(zone)).isEqualTo(Validity.VALID);
        assertEveryWrongCheckedCharacterIsSeen(zone, random);
      }
    }
  }

  /** A weight has no factor in common with 10, so every wrong digit of a checked field is seen. */
  private static void assertEveryWrongCheckedCharacterIsSeen(String zone, Random random) {
    int place = random.nextInt(zone.length());
    char right = zone.charAt(place);
    if (right < '0' || right > '9') {
      return;
    }
    char wrong = (char) ('0' + (right - '0' + 1 + random.nextInt(9)) % 10);
    String changed = zone.substring(0, place) + wrong + zone.substring(place + 1);
    assertThat(judge(changed))
        .as("place " + place + " of " + zone.length())
        .isEqualTo(Validity.INVALID);
  }

  private static String passport(Random random) {
    String number = checked(some(random, 9));
    String birth = checked(NumberText.digits(random, 6));
    String expiry = checked(NumberText.digits(random, 6));
    String optional = checked(some(random, 14));
    String all = number + birth + expiry + optional;
    return number + "JPN" + birth + "F" + expiry + optional + check(all);
  }

  private static String betweenSize(Random random) {
    String number = checked(some(random, 9));
    String birth = checked(NumberText.digits(random, 6));
    String expiry = checked(NumberText.digits(random, 6));
    String optional = some(random, 7);
    return number + "JPN" + birth + "M" + expiry + optional
        + check(number + birth + expiry + optional);
  }

  private static String card(Random random) {
    String first = checked(some(random, 9)) + some(random, 15);
    String birth = checked(NumberText.digits(random, 6));
    String expiry = checked(NumberText.digits(random, 6));
    String optional = some(random, 11);
    return "IDJPN" + first + "\r\n" + birth + "<" + expiry + "JPN" + optional
        + check(first + birth + expiry + optional);
  }

  private static String some(Random random, int length) {
    StringBuilder text = new StringBuilder();
    int filled = random.nextInt(length + 1);
    while (text.length() < length) {
      text.append(
          text.length() < filled ? ALPHABET.charAt(random.nextInt(ALPHABET.length())) : '<');
    }
    return text.toString();
  }

  private static String checked(String field) {
    return field + check(field);
  }

  private static int check(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      sum += Math.max(0, ALPHABET.indexOf(field.charAt(i))) * WEIGHTS[i % 3];
    }
    return sum % 10;
  }

  private static Validity judge(String zone) {
    return Judging.judge(Validators.MRZ, zone);
  }
}
