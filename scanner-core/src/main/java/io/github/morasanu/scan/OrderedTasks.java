/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs tasks on the threads of a pool, and hands their results over in the order in which the tasks
 * came, on the thread that brings them. Only that thread may call the methods.
 *
 * <p>A task that throws makes the call that would hand its result over throw the same; what came
 * before it has been handed over by then.
 */
final class OrderedTasks<T> implements AutoCloseable {
  /*
   * A queue of all tasks whose results were not handed over. When it is full, the thread that brings
   * tasks waits for the first one to be done, and meanwhile runs those that nobody has begun: so all
   * threads work, memory is bounded, and nobody waits for a task that waits for a thread. A task runs
   * once, since a FutureTask that was begun ignores further calls of run.
   */

  private static final int TASKS_FOR_EACH_THREAD = 64;
  private static final long MOST_BYTES = 64L << 20;

  private final ExecutorService pool;
  private final Consumer<T> results;
  private final StopSignal stop;
  private final int capacity;
  private final Deque<Task<T>> tasks = new ArrayDeque<>();
  private long bytesHeld;

  /**
   * An empty queue.
   *
   * @param threads how many threads work, the one that brings tasks included
   * @param pool the other threads; shut down by {@link #close}
   * @param stop ends the tasks that run at the close
   */
  OrderedTasks(int threads, ExecutorService pool, StopSignal stop, Consumer<T> results) {
    this.pool = pool;
    this.stop = stop;
    this.results = results;
    this.capacity = threads * TASKS_FOR_EACH_THREAD;
  }

  /**
   * Adds a task, after room was made for it.
   *
   * @param bytes of memory that it holds until it is done
   */
  void add(Callable<T> work, long bytes) {
    while (isFull(bytes)) {
      handOverFirst();
    }
    Task<T> task = new Task<>(work, bytes);
    tasks.add(task);
    bytesHeld += bytes;
    pool.execute(task);
    handOverDone();
  }

  /** Adds a result that is there already. */
  void add(T result) {
    if (tasks.isEmpty()) {
      results.accept(result);
      return;
    }
    Task<T> task = new Task<>(() -> result, 0);
    task.run();
    tasks.add(task);
    handOverDone();
  }

  /** Tasks whose results were not handed over. */
  int size() {
    return tasks.size();
  }

  /** Bytes that those hold. */
  long bytesHeld() {
    return bytesHeld;
  }

  /** Hands all results over. */
  void finish() {
    while (!tasks.isEmpty()) {
      handOverFirst();
    }
  }

  private boolean isFull(long bytes) {
    return tasks.size() >= capacity || (!tasks.isEmpty() && bytesHeld + bytes > MOST_BYTES);
  }

  private void handOverDone() {
    while (!tasks.isEmpty() && tasks.getFirst().isDone()) {
      handOverFirst();
    }
  }

  private void handOverFirst() {
    Task<T> first = tasks.getFirst();
    for (Task<T> task : tasks) {
      if (first.isDone()) {
        break;
      }
      task.run();
    }
    T result = resultOf(first);
    tasks.removeFirst();
    bytesHeld -= first.bytes;
    results.accept(result);
  }

  private static <T> T resultOf(Task<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the scan was interrupted");
    } catch (ExecutionException e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return failure.getCause() instanceof RuntimeException exception
        ? exception
        : new IllegalStateException("a task threw a checked exception", failure);
  }

  /** Ends the tasks and returns when no thread of the pool is left. */
  @Override
  public void close() {
    stop.stop();
    pool.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** One task, with what it holds. */
  private static final class Task<T> extends FutureTask<T> {
    private final long bytes;

    Task(Callable<T> work, long bytes) {
      super(work);
      this.bytes = bytes;
    }
  }
}
