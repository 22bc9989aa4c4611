/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodesTest {
  @ParameterizedTest
  @ValueSource(ints = {1000001, 600000, 600001, 10000, 9998531, 9071801, 5300001})
  void contains_aCodeInUse(int code) {
    assertThat(PostalCodes.contains(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1006001, 1006036, 1006090, 5456020})
  void contains_theFloorsOfABlock(int code) {
    assertThat(PostalCodes.contains(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        9999,
        9998532,
        9999999,
        1234567,
        1111111,
        -1,
        10_000_000,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE
      })
  void contains_noOtherNumber(int number) {
    assertThat(PostalCodes.contains(number)).isFalse();
  }

  @Test
  void contains_agreesWithTheResource() {
    byte[] resource = ResourceLines.unpacked(LexiconResources.POSTAL_CODES);
    boolean[] expected = new boolean[10_000_000];
    Leb128 numbers = new Leb128(resource);
    int codes = numbers.next();
    int code = 0;
    for (int i = 0; i < codes; i++) {
      code += numbers.next();
      expected[code] = true;
    }
    int blocks = numbers.next();
    int block = 0;
    for (int i = 0; i < blocks; i++) {
      block += numbers.next();
      for (int last = 0; last < 100; last++) {
        expected[block * 100 + last] = true;
      }
    }
    assertThat(codes).isEqualTo(117_032);
    assertThat(blocks).isEqualTo(101);
    assertThat(numbers.isAtEnd()).isTrue();
    int inUse = 0;
    for (int i = 0; i < expected.length; i++) {
      if (PostalCodes.contains(i) != expected[i]) {
        throw new AssertionError("differs at " + i);
      }
      inUse += expected[i] ? 1 : 0;
    }
    // The share of all numbers that the class comment gives as 1.3 %.
    assertThat(inUse).isBetween(125_000, 130_000);
  }

  @Test
  void resources_areSmall() {
    int total = ResourceLines.packed(LexiconResources.POSTAL_CODES).length
        + ResourceLines.packed(LexiconResources.MUNICIPALITIES).length;
    assertThat(total).isLessThan(60_000);
  }

  private static final class Leb128 {
    private final byte[] bytes;
    private int position;

    Leb128(byte[] bytes) {
      this.bytes = bytes;
    }

    int next() {
      int number = 0;
      int factor = 1;
      while (bytes[position] < 0) {
        number += (bytes[position++] + 128) * factor;
        factor *= 128;
      }
      return number + bytes[position++] * factor;
    }

    boolean isAtEnd() {
      return position == bytes.length;
    }
  }
}
