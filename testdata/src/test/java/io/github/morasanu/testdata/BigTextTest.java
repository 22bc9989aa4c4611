/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class BigTextTest {
  private static final long SIZE = 300_000;

  private static String clean(long seed) throws IOException {
    StringBuilder text = new StringBuilder();
    BigText.seeded(seed).writeClean(SIZE, text);
    return text.toString();
  }

  private static String customers(long seed) throws IOException {
    StringBuilder text = new StringBuilder();
    BigText.seeded(seed).writeCustomers(SIZE, text);
    return text.toString();
  }

  @Test
  void write_sameSeed_isTheSame() throws IOException {
    assertThat(clean(1)).isEqualTo(clean(1)).isNotEqualTo(clean(2));
    assertThat(customers(1)).isEqualTo(customers(1)).isNotEqualTo(customers(2));
  }

  @Test
  void writeClean_result_isTheUtf8SizeAndWithinALineOfTheOneAsked() throws IOException {
    StringBuilder text = new StringBuilder();
    long written = BigText.seeded(3).writeClean(SIZE, text);
    assertThat(text.toString().getBytes(StandardCharsets.UTF_8)).hasSize((int) written);
    assertThat(written).isBetween(SIZE, SIZE + 1_000);
    assertThat(text).endsWith("\n");
  }

  @Test
  void writeClean_manyLines_holdEverySort() throws IOException {
    assertThat(clean(4))
        .contains(
            "private final Map<", "jp.kasou.shop.OrderService", ",配達完了\n", "請求書の発行は", "\"tags\":[");
  }

  @Test
  void writeClean_text_namesNobody() throws IOException {
    assertThat(clean(5)).doesNotContain("@", "個人番号", "様");
  }

  @Test
  void writeCustomers_everyLine_isARowOfEightFields() throws IOException {
    assertThat(customers(6).lines())
        .hasSizeGreaterThan(1_000)
        .allMatch(line -> line.chars().filter(c -> c == ',').count() == 7);
  }

  @Test
  void writeCustomers_result_isTheUtf8Size() throws IOException {
    StringBuilder text = new StringBuilder();
    long written = BigText.seeded(7).writeCustomers(SIZE, text);
    assertThat(text.toString().getBytes(StandardCharsets.UTF_8)).hasSize((int) written);
  }
}
