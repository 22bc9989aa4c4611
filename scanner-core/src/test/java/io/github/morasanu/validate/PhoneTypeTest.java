/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhoneTypeTest {
  /** The patterns of libphonenumber 9.0.43 for JP; in this order, none takes what another would. */
  private static final Map<PhoneType, Pattern> PATTERNS = new LinkedHashMap<>();

  static {
    PATTERNS.put(PhoneType.FREE, Pattern.compile("120\\d{6}"));
    PATTERNS.put(PhoneType.LONG_FREE, Pattern.compile("800\\d{7}"));
    PATTERNS.put(PhoneType.SHARED, Pattern.compile("570\\d{6}"));
    PATTERNS.put(PhoneType.PREMIUM, Pattern.compile("990\\d{6}"));
    PATTERNS.put(PhoneType.VOIP, Pattern.compile("50[1-9]\\d{7}"));
    PATTERNS.put(PhoneType.MOBILE, Pattern.compile("[6-9]0[1-9]\\d{7}"));
    PATTERNS.put(
        PhoneType.FIXED,
        Pattern.compile("(?:1(?:1[235-8]|2[3-6]|3[3-9]|4[2-6]|[58][2-8]|6[2-7]|7[2-9]|9[1-9])"
            + "|(?:2[2-9]|[36][1-9])\\d"
            + "|4(?:[2-578]\\d|6[02-8]|9[2-59])"
            + "|5(?:[2-589]\\d|6[1-9]|7[2-8])"
            + "|7(?:[25-9]\\d|3[4-9]|4[02-9])"
            + "|8(?:[2679]\\d|3[2-9]|4[5-9]|5[1-9]|8[03-9])"
            + "|9(?:[2-58]\\d|[679][1-9]))\\d{6}"));
  }

  @Test
  void of_everyBeginning_agreesWithThePatterns() {
    Random random = new Random(61);
    for (int digits = 8; digits <= 11; digits++) {
      for (int firstThree = 0; firstThree < 1000; firstThree++) {
        for (int i = 0; i < 25; i++) {
          StringBuilder number =
              new StringBuilder(Integer.toString(1000 + firstThree).substring(1));
          while (number.length() < digits) {
            number.append(random.nextInt(10));
          }
          assertThat(PhoneType.of(Long.parseLong(number.toString()), digits))
              .isEqualTo(byPattern(number.toString()));
        }
      }
    }
  }

  private static PhoneType byPattern(String number) {
    for (Map.Entry<PhoneType, Pattern> pattern : PATTERNS.entrySet()) {
      if (pattern.getValue().matches(number)) {
        return pattern.getKey();
      }
    }
    return PhoneType.NONE;
  }
}
