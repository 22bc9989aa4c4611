/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

/** Something that counts the matches of a rule set in a text. Not thread-safe; one for each thread. */
interface ScanEngine extends AutoCloseable {

  /**
   * The matches of all rules in a piece of UTF-8 text. What a match is differs: ours are validated, those of the others
   * are what their expressions match, and Hyperscan counts every end of a match.
   */
  long count(byte[] utf8, int from, int to);

  /** Frees what the garbage collector does not. */
  @Override
  default void close() {}
}
