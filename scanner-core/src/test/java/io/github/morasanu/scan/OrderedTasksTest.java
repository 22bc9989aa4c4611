/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OrderedTasksTest {
  private final List<Integer> results = new ArrayList<>();
  private final StopSignal stop = new StopSignal();

  private OrderedTasks<Integer> tasks(int threads) {
    return tasks(threads, WorkerThreads.pool(threads - 1));
  }

  private OrderedTasks<Integer> tasks(int threads, ExecutorService pool) {
    return new OrderedTasks<>(threads, pool, stop, results::add);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void results_comeInOrder_whateverTheThreadsDo(int threads) {
    try (OrderedTasks<Integer> tasks = tasks(threads, new UnsteadyPool(threads - 1, 5))) {
      for (int i = 0; i < 2000; i++) {
        int number = i;
        if (i % 7 == 0) {
          tasks.add(number);
        } else {
          tasks.add(() -> number, 1);
        }
      }
      tasks.finish();
      assertThat(tasks.size()).isZero();
      assertThat(tasks.bytesHeld()).isZero();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 2000).boxed().toList());
  }

  @Test
  void tasks_thatNoThreadBegins_areRunByTheCaller_inBoundedNumber() {
    AtomicInteger run = new AtomicInteger();
    int most = 0;
    try (OrderedTasks<Integer> tasks = tasks(2, UnsteadyPool.thatNeverRuns())) {
      for (int i = 0; i < 10_000; i++) {
        tasks.add(run::incrementAndGet, 100);
        most = Math.max(most, tasks.size());
        assertThat(tasks.bytesHeld()).isEqualTo(100L * tasks.size());
      }
      tasks.finish();
    }
    assertThat(most).isEqualTo(128);
    assertThat(run).hasValue(10_000);
    assertThat(results).hasSize(10_000);
  }

  @Test
  void tasks_holdBoundedMemory() {
    try (OrderedTasks<Integer> tasks = tasks(2, UnsteadyPool.thatNeverRuns())) {
      for (int i = 0; i < 1000; i++) {
        tasks.add(() -> 1, 3 << 20);
        assertThat(tasks.bytesHeld()).isLessThanOrEqualTo(64 << 20);
      }
      tasks.finish();
      tasks.add(() -> 2, 1L << 30);
      assertThat(tasks.size()).as("one larger than all that may be held").isOne();
      tasks.finish();
    }
    assertThat(results).hasSize(1001);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class})
  void failure_reachesTheCaller_behindTheResultsBeforeIt(Class<? extends Throwable> type)
      throws ReflectiveOperationException {
    Throwable failure = type.getConstructor().newInstance();
    try (OrderedTasks<Integer> tasks = tasks(3)) {
      for (int i = 0; i < 5; i++) {
        int number = i;
        tasks.add(number);
      }
      assertThatThrownBy(() -> {
            tasks.add(() -> fail(failure), 0);
            tasks.add(() -> 6, 0);
            tasks.finish();
          })
          .isSameAs(failure);
    }
    assertThat(results).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void close_endsTasksThatRun_andThoseThatWait() {
    CountDownLatch begun = new CountDownLatch(1);
    ExecutorService pool = WorkerThreads.pool(1);
    AtomicInteger finished = new AtomicInteger();
    try (OrderedTasks<Integer> tasks = tasks(2, pool)) {
      for (int i = 0; i < 10; i++) {
        tasks.add(
            () -> {
              begun.countDown();
              while (finished.get() == 0) {
                stop.check();
                Thread.onSpinWait();
              }
              return finished.incrementAndGet();
            },
            0);
      }
      await(begun);
    }
    assertThat(pool.isTerminated()).isTrue();
    assertThat(finished).hasValue(0);
    assertThat(results).isEmpty();
  }

  @Test
  void interrupt_whileWaiting_isPassedOn() {
    CountDownLatch begun = new CountDownLatch(1);
    try (OrderedTasks<Integer> tasks = tasks(2)) {
      tasks.add(
          () -> {
            begun.countDown();
            while (true) {
              stop.check();
              Thread.onSpinWait();
            }
          },
          0);
      await(begun);
      Thread.currentThread().interrupt();
      assertThatThrownBy(tasks::finish).isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
    assertThat(Thread.interrupted()).as("still set after the close").isTrue();
  }

  /** Throws it. */
  static int fail(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
