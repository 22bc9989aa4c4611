/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of the process before its time, as by Ctrl-C: a scan then ends with the report so far, and the
 * process with the code of that. Thread-safe.
 */
final class Interruption {
  /** A document that is being read may take its whole time before the scan ends. */
  private static final long PATIENCE_SECONDS = 120;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean reporting;
  private volatile boolean wanted;
  private volatile int exitCode;

  /** From now on there is a report to wait for. */
  void reportComes() {
    reporting = true;
  }

  /** Whether the scan is to end. */
  boolean isWanted() {
    return wanted;
  }

  /** The process is about to end by itself. */
  void ends(int code) {
    exitCode = code;
    ended.countDown();
  }

  /**
   * Wants the end, and waits for it.
   *
   * @return the exit code of what was interrupted; empty if there was nothing to wait for
   */
  OptionalInt end() {
    if (!reporting || ended.getCount() == 0) {
      return OptionalInt.empty();
    }
    wanted = true;
    try {
      return ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
          ? OptionalInt.of(exitCode)
          : OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }
}
