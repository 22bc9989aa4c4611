/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

/** Counts the bytes of one stream against a {@link ScanBudget} as they come. */
@FunctionalInterface
interface ByteMeter {
  /**
   * Counts.
   *
   * @param read bytes that came now
   * @param total bytes that came so far, those included
   */
  void count(int read, long total) throws BudgetExceededException;
}
