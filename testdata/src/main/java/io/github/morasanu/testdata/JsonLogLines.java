/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** Lines of a log in JSON, with trace ids, times and amounts, in which nobody is named. */
final class JsonLogLines implements LineSource {
  private static final String[] LEVELS = {"INFO", "DEBUG", "WARN"};
  private static final String[] MESSAGES = {
    "order accepted",
    "stock reserved",
    "label printed",
    "retry scheduled",
    "cache refreshed",
    "価格を更新しました"
  };

  private final SeededRandom random;
  private final SyntheticNumbers numbers;

  JsonLogLines(long seed) {
    this.random = new SeededRandom(seed);
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
  }

  @Override
  public void appendLine(StringBuilder out) {
    out.append("{\"ts\":").append(numbers.epochMillis());
    out.append(",\"level\":\"").append(LEVELS[random.below(LEVELS.length)]);
    out.append("\",\"thread\":\"worker-").append(random.between(1, 64));
    out.append("\",\"trace\":\"").append(random.text("0123456789abcdef", 32));
    out.append("\",\"msg\":\"").append(MESSAGES[random.below(MESSAGES.length)]);
    out.append("\",\"logger\":\"jp.kasou.shop.order.OrderService\",\"host\":\"app-tokyo-");
    out.append(random.between(1, 9)).append("\",\"parcel\":").append(numbers.trackingNumber());
    out.append(",\"elapsedMs\":").append(random.below(5_000));
    out.append(",\"amount\":").append(random.below(90_000)).append("}");
  }
}
