/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.util.concurrent.CancellationException;

/** Tells all threads of a scan that nobody wants its result any more. Thread-safe. */
final class StopSignal {
  private volatile boolean stopped;

  void stop() {
    stopped = true;
  }

  /**
   * To be called again and again by whoever works for the scan.
   *
   * @throws CancellationException if the scan was stopped or this thread interrupted; the thread stays
   *     marked as interrupted
   */
  void check() {
    if (stopped || Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the scan was interrupted");
    }
  }
}
