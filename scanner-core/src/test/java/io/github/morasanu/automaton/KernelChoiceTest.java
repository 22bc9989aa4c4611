/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs twice on a JDK of 21 or newer: plainly, and with the module of vectors, where the build sets the property. */
class KernelChoiceTest {
  private static final String EXPECTED = "morasanu.test.kernel";

  @Test
  void name_isVectorOnlyWhereTheModuleIs() {
    assertThat(KernelChoice.name()).startsWith(System.getProperty(EXPECTED, "scalar"));
  }

  @Test
  void agree_detectsAKernelThatMissesARun() {
    DigitKernel scalar = new ScalarDigitKernel();
    DigitKernel forgetful = new DigitKernel() {
      @Override
      public String name() {
        return "forgetful";
      }

      @Override
      public int collect(
          byte[] symbols, int from, int to, int minimumDigits, int[] out, int first) {
        return scalar.collect(symbols, from, to, minimumDigits, out, first) - 2;
      }
    };
    assertThat(KernelChoice.agree(scalar, new ScalarDigitKernel())).isTrue();
    assertThat(KernelChoice.agree(scalar, forgetful)).isFalse();
  }

  @Test
  @EnabledIfSystemProperty(named = EXPECTED, matches = "vector")
  void vectorKernel_writesWhatTheScalarKernelWrites() {
    Random random = new Random(20261122);
    DigitKernel scalar = new ScalarDigitKernel();
    for (int round = 0; round < 3_000; round++) {
      byte[] symbols = new byte[DigitKernel.LEAST_SYMBOLS + random.nextInt(400)];
      random.nextBytes(symbols);
      for (int i = 0; i < symbols.length; i++) {
        symbols[i] =
            round % 3 == 0 ? symbols[i] : (byte) "0123456789- .()ax".charAt(symbols[i] & 15);
      }
      int from = random.nextInt(symbols.length - DigitKernel.LEAST_SYMBOLS + 1);
      int to = from + DigitKernel.LEAST_SYMBOLS;
      to += random.nextInt(symbols.length - to + 1);
      int minimum = 1 + random.nextInt(9);
      assertThat(collect(KernelChoice.digits(), symbols, from, to, minimum))
          .isEqualTo(collect(scalar, symbols, from, to, minimum));
    }
  }

  private static int[] collect(DigitKernel kernel, byte[] symbols, int from, int to, int minimum) {
    int[] runs = new int[symbols.length + DigitKernel.SLACK];
    return Arrays.copyOf(runs, kernel.collect(symbols, from, to, minimum, runs, 0));
  }
}
