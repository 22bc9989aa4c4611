/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.util.function.Consumer;

/** Takes what another run can do as well; its outcome gets the place in the order where it was handed over. */
@FunctionalInterface
interface HandOver {

  /**
   * Hands work over.
   *
   * @param work done once, by a run of any thread
   * @param bytes of memory that it holds until it is done
   */
  void hand(Consumer<ScanRun> work, long bytes);
}
