/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Kills a worker that takes too long. */
public final class Watchdog implements AutoCloseable {
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "morasanu-document-watchdog");
        thread.setDaemon(true);
        return thread;
      });

  /** Watches a worker from now on; {@link Watch#end()} must follow. */
  public Watch watch(WorkerProcess worker, Duration timeout) {
    Watch watch = new Watch(worker);
    watch.task = executor.schedule(watch::expire, timeout.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  /** The time of one document. */
  public static final class Watch {
    private final WorkerProcess worker;
    private final AtomicBoolean over = new AtomicBoolean();
    private @Nullable Future<?> task;

    private Watch(WorkerProcess worker) {
      this.worker = worker;
    }

    private void expire() {
      if (over.compareAndSet(false, true)) {
        worker.kill();
      }
    }

    /** Ends the watch; false if the worker was killed before. */
    public boolean end() {
      if (task != null) {
        task.cancel(false);
      }
      return over.compareAndSet(false, true);
    }
  }
}
