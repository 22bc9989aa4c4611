/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

/**
 * How many candidates of one rule in one column passed the check. Not thread-safe.
 *
 * <p>A check digit lets a tenth of random numbers through. So of twenty numbers or more, nearly all
 * passing says that the column is that identifier, and few passing says that it is not.
 */
final class PassRate {
  private static final long ENOUGH = 20;
  private static final double NEARLY_ALL = 0.95;
  private static final double FEW = 0.3;

  private long passed;
  private long refused;

  void pass() {
    passed++;
  }

  void refuse() {
    refused++;
  }

  boolean provesIdentifier() {
    return passed + refused >= ENOUGH && rate() >= NEARLY_ALL;
  }

  boolean provesCoincidence() {
    return passed + refused >= ENOUGH && rate() <= FEW;
  }

  private double rate() {
    return (double) passed / (passed + refused);
  }
}
