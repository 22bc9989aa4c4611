/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Articles of a shop, one JSON object a line. */
final class JsonLines implements LineSource {
  private static final List<String> TAGS = List.of("冷蔵", "新着", "定番", "取寄せ", "訳あり", "季節限定");

  private final SeededRandom random;
  private final SyntheticNumbers numbers;

  JsonLines(long seed) {
    this.random = new SeededRandom(seed);
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
  }

  @Override
  public void appendLine(StringBuilder out) {
    out.append("{\"jan\":\"").append(numbers.jan13());
    out.append("\",\"price\":").append(random.between(80, 40_000));
    out.append(",\"stock\":").append(random.below(400));
    out.append(",\"weight\":")
        .append(random.below(90))
        .append('.')
        .append(random.between(100, 999));
    out.append(",\"updated\":").append(numbers.epochMillis());
    out.append(",\"revision\":\"").append(random.text("0123456789abcdef", 40));
    out.append("\",\"tags\":[\"")
        .append(random.pick(TAGS))
        .append("\",\"")
        .append(random.pick(TAGS))
        .append("\"]}");
  }
}
