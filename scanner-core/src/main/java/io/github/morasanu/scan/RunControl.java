/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

/** Asked by a run again and again whether it is to go on. */
interface RunControl {
  /** Lets a run go on to its end. */
  RunControl NONE = () -> {};

  /** Throws to end the run with nothing. */
  void check();

  /**
   * Told of bytes that were read.
   *
   * @param ofFile whether they lay in a file itself, and not in something packed
   */
  default void read(long bytes, boolean ofFile) {}

  /** Whether the run is to end with what it has so far. */
  default boolean endsEarly() {
    return false;
  }
}
