/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.time.LocalDateTime;

/** Lines of a server log in which nobody is named. */
final class LogLines implements LineSource {
  private static final String[] LEVELS = {"INFO ", "DEBUG", "WARN "};

  private final SeededRandom random;
  private final SyntheticNumbers numbers;
  private LocalDateTime time = LocalDateTime.of(2026, 1, 5, 8, 0);

  LogLines(long seed) {
    this.random = new SeededRandom(seed);
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
  }

  @Override
  public void appendLine(StringBuilder out) {
    appendPreamble(out);
    switch (random.below(6)) {
      case 0 -> out.append("OrderService - 注文を受け付けました 注文番号=").append(numbers.orderId());
      case 1 ->
        out.append("ParcelClient - 送り状番号=").append(numbers.trackingNumber()).append(" を印刷しました");
      case 2 ->
        out.append("StockJob - JAN=")
            .append(numbers.jan13())
            .append(" 数量=")
            .append(random.below(500));
      case 3 ->
        out.append("AccessLog - GET /api/orders/")
            .append(numbers.uuid())
            .append(" 200 ")
            .append(random.below(90_000))
            .append(" bytes");
      case 4 -> out.append("Scheduler - next run at ").append(numbers.epochMillis());
      default ->
        out.append("Pricing - 単価 ￥")
            .append(random.below(90_000))
            .append(" elapsedMs=")
            .append(random.below(999));
    }
  }

  /** Time, level, thread and package, as every line begins. */
  void appendPreamble(StringBuilder out) {
    time = time.plusSeconds(random.below(40));
    Timestamps.append(time, '-', out);
    out.append('.').append(random.between(100, 999)).append(' ');
    out.append(LEVELS[random.below(LEVELS.length)])
        .append(" [worker-")
        .append(random.between(1, 16));
    out.append("] jp.kasou.shop.");
  }
}
