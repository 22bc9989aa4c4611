/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValidatorsTest {
  private static final Validator[] ALL = {
    Validators.MY_NUMBER,
    Validators.PAYMENT_CARD,
    Validators.PHONE_NUMBER_MOBILE,
    Validators.PHONE_NUMBER,
    Validators.EMAIL_ADDRESS,
    Validators.GITHUB_TOKEN,
    Validators.AWS_ACCESS_KEY_ID,
    Validators.PRIVATE_KEY_PEM
  };

  private static final String[] CANDIDATES = {
    "123456700130",
    "4539148803436467",
    "4242-4242-4242-4242",
    "090-1111-2222",
    "+81-3-3123-4567",
    "taro.yamada@sub.morasanu.co.jp",
    "taro@example.co.jp",
    "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",
    "AKIARZPUZDIKABKEKU2U",
    "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n"
  };

  /** Any range of any text may be asked for: hostile input must not end the scan. */
  @Test
  void validate_randomText_throwsNothing() {
    Random random = new Random(91);
    String letters = "0123456789 -+().@/:\\nrtABEGIKNPRSTVYabghp_=\n\"あ一\uD83D";
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder(CANDIDATES[random.nextInt(CANDIDATES.length)]);
      for (int change = random.nextInt(4); change > 0; change--) {
        text.setCharAt(
            random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
      }
      int start = random.nextInt(3) == 0 ? random.nextInt(text.length()) : 0;
      int end = random.nextInt(3) == 0
          ? start + random.nextInt(text.length() - start + 1)
          : text.length();
      for (Validator validator : ALL) {
        assertThat(validator.validate(text, start, end)).isNotNull();
      }
    }
  }

  @Test
  void validate_allocatesNothing() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    int warm = runAll(20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    int valid = runAll(10_000);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(valid * 2).isEqualTo(warm).isEqualTo(20_000 * 8);
    // 800,000 calls: one object of the least size in each would be 12 megabytes.
    assertThat(allocated).isLessThan(100_000);
  }

  private static int runAll(int rounds) {
    int valid = 0;
    for (int i = 0; i < rounds; i++) {
      for (Validator validator : ALL) {
        for (String candidate : CANDIDATES) {
          valid += validator.validate(candidate, 0, candidate.length()) == Validity.VALID ? 1 : 0;
        }
      }
    }
    return valid;
  }
}
