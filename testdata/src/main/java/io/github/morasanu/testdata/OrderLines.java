/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** Rows of a shop's order export: numbers that resemble identifiers, and nobody's data. */
final class OrderLines implements LineSource {
  static final String HEADER = "注文番号,送り状番号,JANコード,数量,単価,合計,受注日時,受注時刻ミリ秒,取引ID,状態";

  private static final String[] STATES = {"受注", "出荷済", "配達完了", "取消"};

  private final SeededRandom random;
  private final SyntheticNumbers numbers;

  OrderLines(long seed) {
    this.random = new SeededRandom(seed);
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
  }

  @Override
  public void appendLine(StringBuilder out) {
    int count = random.between(1, 24);
    int price = random.between(8, 4_000) * 10;
    out.append(numbers.orderId()).append(',');
    out.append(numbers.trackingNumber()).append(',');
    out.append(numbers.jan13()).append(',');
    out.append(count)
        .append(',')
        .append(price)
        .append(',')
        .append(count * price)
        .append(',');
    Timestamps.append(Timestamps.random(random), '/', out);
    out.append(',')
        .append(numbers.epochMillis())
        .append(',')
        .append(numbers.uuid())
        .append(',');
    out.append(STATES[random.below(STATES.length)]);
  }
}
