/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BenchmarkTextTest {
  private static final int SIZE = 400_000;

  @ParameterizedTest
  @EnumSource
  void text_sameSeed_isTheSame(BenchmarkText text) {
    String first = text.text(1, SIZE);
    String again = text.text(1, SIZE);
    assertThat(again).isEqualTo(first).isNotEqualTo(text.text(2, SIZE));
  }

  @ParameterizedTest
  @EnumSource
  void write_result_isTheUtf8SizeAndWithinALineOfTheOneAsked(BenchmarkText text)
      throws IOException {
    StringBuilder out = new StringBuilder();
    long written = text.write(3, SIZE, out);
    assertThat(out.toString().getBytes(StandardCharsets.UTF_8)).hasSize((int) written);
    assertThat(written).isBetween((long) SIZE, SIZE + 41_000L);
    assertThat(out).endsWith("\n");
  }

  @Test
  void clean_aFifthIsDigitsAndAFifthIsNotAscii() {
    byte[] bytes = BenchmarkText.CLEAN.text(4, SIZE * 5).getBytes(StandardCharsets.UTF_8);
    int digits = 0;
    int beyondAscii = 0;
    for (byte b : bytes) {
      digits += b >= '0' && b <= '9' ? 1 : 0;
      beyondAscii += b < 0 ? 1 : 0;
    }
    assertThat(100.0 * digits / bytes.length).isBetween(18.0, 24.0);
    assertThat(100.0 * beyondAscii / bytes.length).isBetween(18.0, 24.0);
  }

  @Test
  void clean_holdsEverySortAndNobody() {
    assertThat(BenchmarkText.CLEAN.text(5, SIZE))
        .contains("private final Map<", ",配達完了\n", ",LOT", "\"trace\":", "INSERT INTO", "HTTP/1.1")
        .contains("索引の再作成は", "棚卸しは")
        .doesNotContain("@", "個人番号", "password");
  }

  @Test
  void seeded_oneOfTenThousandLines_isPlanted() {
    String text = BenchmarkText.SEEDED.text(6, SIZE * 20);
    long lines = text.lines().count();
    long planted = text.lines()
        .filter(line -> line.startsWith("マイナンバー: ")
            || line.startsWith("カード番号 ")
            || line.startsWith("携帯電話 ")
            || line.startsWith("contact=")
            || line.startsWith("〒")
            || line.startsWith("release.token=ghp_")
            || line.startsWith("aws_access_key_id=AKIA")
            || line.startsWith("db.password="))
        .count();
    assertThat(planted).isEqualTo((lines + 5_000) / 10_000).isGreaterThan(5);
  }
}
