/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** Rows of a stock list: article numbers, lots and quantities of several warehouses. */
final class StockLines implements LineSource {
  private final SeededRandom random;
  private final SyntheticNumbers numbers;

  StockLines(long seed) {
    this.random = new SeededRandom(seed);
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
  }

  @Override
  public void appendLine(StringBuilder out) {
    out.append(numbers.jan13()).append(",LOT").append(random.digits(11)).append(',');
    out.append(random.between(1, 9)).append(random.digits(15)).append(',');
    for (int warehouse = 0; warehouse < 4; warehouse++) {
      out.append(random.below(3_000)).append(',');
    }
    Timestamps.append(Timestamps.random(random), '-', out);
    out.append(',').append(random.below(900)).append('.').append(random.digits(2));
  }
}
