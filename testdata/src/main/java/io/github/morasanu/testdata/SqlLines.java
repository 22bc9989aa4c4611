/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** INSERT statements of orders: numbers and states, and nobody's data. */
final class SqlLines implements LineSource {
  private static final String[] STATES = {"accepted", "packed", "shipped", "delivered"};

  private final SeededRandom random;
  private final SyntheticNumbers numbers;

  SqlLines(long seed) {
    this.random = new SeededRandom(seed);
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
  }

  @Override
  public void appendLine(StringBuilder out) {
    out.append(
        "INSERT INTO order_line (id, order_number, article_number, quantity, unit_price, delivery_state, updated_at) VALUES (");
    out.append(random.between(100_000, 9_999_999)).append(", ");
    out.append(random.between(1, 9)).append(random.digits(15)).append(", '");
    out.append(numbers.jan13()).append("', ").append(random.below(99)).append(", ");
    out.append(random.below(90_000)).append(".00, '");
    out.append(STATES[random.below(STATES.length)]).append("', '");
    Timestamps.append(Timestamps.random(random), '-', out);
    out.append("');");
  }
}
