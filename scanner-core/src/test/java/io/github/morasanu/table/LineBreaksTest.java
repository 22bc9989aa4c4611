/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  /** What stands beside the breaks, their neighbours by value among them. */
  private static final byte[] OTHERS = {'\t', 0x0B, 0x0C, 0x0E, 'x', 0, -1, (byte) 0x8A, (byte) 0x8D
  };

  private static byte[] random(Random random, int length, int breaksInHundred) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      boolean isBreak = random.nextInt(100) < breaksInHundred;
      bytes[i] = isBreak
          ? (byte) (random.nextBoolean() ? '\n' : '\r')
          : OTHERS[random.nextInt(OTHERS.length)];
    }
    return bytes;
  }

  private static int countSlowly(byte[] bytes, int from, int to, boolean afterReturn) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean follows = i == from ? afterReturn : bytes[i - 1] == '\r';
      if (bytes[i] == '\r' || (bytes[i] == '\n' && !follows)) {
        count++;
      }
    }
    return count;
  }

  private static int lastSlowly(byte[] bytes, int from, int to) {
    int last = -1;
    for (int i = from; i < to; i++) {
      last = bytes[i] == '\n' || bytes[i] == '\r' ? i : last;
    }
    return last;
  }

  @Test
  void countAndLast_ofRandomBytes_areThoseOfSimpleLoops() {
    Random random = new Random(3);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = random(random, random.nextInt(70), random.nextInt(101));
      int from = random.nextInt(bytes.length + 1);
      int to = from + random.nextInt(bytes.length - from + 1);
      boolean afterReturn = random.nextBoolean();
      assertThat(LineBreaks.count(bytes, from, to, afterReturn))
          .isEqualTo(countSlowly(bytes, from, to, afterReturn));
      assertThat(LineBreaks.last(bytes, from, to)).isEqualTo(lastSlowly(bytes, from, to));
    }
  }

  /** More words than one byte can count. */
  @Test
  void count_ofManyBreaks_doesNotOverflow() {
    for (int density : new int[] {50, 100}) {
      byte[] bytes = random(new Random(density), 50_001, density);
      assertThat(LineBreaks.count(bytes, 1, bytes.length, true))
          .isEqualTo(countSlowly(bytes, 1, bytes.length, true));
    }
  }
}
