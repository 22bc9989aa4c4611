/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

/**
 * How many candidates of one rule in one column passed the check. Immutable.
 *
 * <p>A check digit lets a tenth of random numbers through. So of several different numbers all passing
 * says that the column is that identifier: six by chance are one in a million. And of many numbers few
 * passing says that it is not.
 *
 * @param passed different values that passed: one number over and over proves nothing
 * @param refused candidates that failed
 */
record PassRate(long passed, long refused) {
  /** Of a column without candidates. */
  static final PassRate NOTHING = new PassRate(0, 0);

  static final int ENOUGH_TO_PROVE = 6;
  static final int ENOUGH_AGAINST_LABEL = 20;
  static final int ENOUGH_TO_REFUTE = 20;

  /** Of a column of what the rule looks for, four of five fail less than once in ten thousand. */
  static final int ENOUGH_TO_DOUBT = 5;

  static final double NEARLY_ALL = 0.95;
  static final double HALF = 0.5;
  static final double FEW = 0.3;

  /** Both together. */
  PassRate plus(PassRate other) {
    return new PassRate(passed + other.passed, refused + other.refused);
  }

  boolean provesIdentifier() {
    return passed >= ENOUGH_TO_PROVE && share() >= NEARLY_ALL;
  }

  /** Half of the fields that begin with a surname are a whole name. */
  boolean provesNames() {
    return passed >= ENOUGH_TO_PROVE && share() >= HALF;
  }

  /** Whether a column is what it passes for though its label says something else. */
  boolean provesAgainstLabel() {
    return provesIdentifier() && passed >= ENOUGH_AGAINST_LABEL;
  }

  boolean provesCoincidence() {
    return passed + refused >= ENOUGH_TO_REFUTE && share() <= FEW;
  }

  /** Whether so few pass, of a few at least, that chance alone explains them where nothing speaks for them. */
  boolean suggestsCoincidence() {
    return passed + refused >= ENOUGH_TO_DOUBT && share() <= FEW;
  }

  /** Whether no more pass than a share that chance gives or little more. */
  boolean provesCoincidence(double chance) {
    return passed + refused >= ENOUGH_TO_REFUTE && share() <= chance;
  }

  double share() {
    return passed == 0 ? 0 : (double) passed / (passed + refused);
  }
}
