/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Threads that dawdle now and then before a task, so that results come in any order. */
class UnsteadyPool extends ThreadPoolExecutor {
  private final Random random;

  UnsteadyPool(int threads, long seed) {
    super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    this.random = new Random(seed);
  }

  /** A pool that leaves all work to who brings it. */
  static ExecutorService thatNeverRuns() {
    return new UnsteadyPool(1, 0) {
      @Override
      public void execute(Runnable task) {
        // Not now, and not later.
      }
    };
  }

  @Override
  protected void beforeExecute(Thread thread, Runnable task) {
    int turn = random.nextInt(8);
    if (turn < 3) {
      LockSupport.parkNanos(1L << (10 + 4 * turn));
    }
  }
}
