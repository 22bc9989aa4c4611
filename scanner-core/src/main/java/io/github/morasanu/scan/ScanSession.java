/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.source.ScanBudget;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One scan on one or several threads: the calling thread walks, hands parts of the walk to the others,
 * and puts what comes of them together in the order of the walk. Used once.
 */
final class ScanSession implements RunControl, AutoCloseable {
  /*
   * Each part has an outcome of its own, and so has all that the calling thread visits itself between
   * two parts. Joined in the order of the walk they are what one thread would have made, with one
   * exception: the budget. What is still read when a limit of the whole scan is reached depends on
   * what was read before, and threads read in no order. Such a run is not carried on: the scan is to
   * be repeated on one thread. Until the limits are reached, the order of reading shows nowhere.
   */

  private static final String STOPPED =
      "the scan was stopped before its end; what is not in this report was not examined";

  /** Of a long content, progress is told after so many bytes. */
  private static final long TOLD_EVERY = 1 << 20;

  private final ScanRequest request;
  private final ScanProgress progress;
  private final ScanBudget budget;
  private final StopSignal stop = new StopSignal();
  private final ToolPool tools;
  private final @Nullable OrderedTasks<Outcome> tasks;
  private final Outcome total = new Outcome();
  private final Thread caller = Thread.currentThread();
  private final LongAdder read = new LongAdder();
  private final LongAdder readOfFiles = new LongAdder();
  private long toldAt;
  private volatile boolean cutShort;

  /**
   * A scan.
   *
   * @param maker makes the tools of a thread; called by any of them
   * @param pool the other threads, shut down at the close; null to scan on the calling thread alone
   */
  ScanSession(
      ScanRequest request,
      ScanProgress progress,
      Supplier<ScanTools> maker,
      @Nullable ExecutorService pool) {
    this.request = request;
    this.progress = progress;
    this.budget = new ScanBudget(request.limits());
    this.tools = new ToolPool(maker);
    this.tasks = pool == null ? null : new OrderedTasks<>(request.threads(), pool, stop, this::add);
  }

  /**
   * Scans.
   *
   * @throws OutOfOrderException if a limit of the whole scan was reached and others than the calling
   *     thread were at work
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  ScanReport run() {
    tools.with(own -> {
      walk(own);
      return total;
    });
    if (tasks != null) {
      tasks.finish();
    }
    check();
    if (cutShort) {
      total.incidents.add(new ScanIncident(".", IncidentCause.STOPPED, STOPPED));
    }
    return total.report();
  }

  /** What detection has cost, after the run. */
  DetectorWork work(Detector detector) {
    return tools.work(detector);
  }

  private void walk(ScanTools own) {
    Consumer<Outcome> outcomes = tasks == null ? this::add : tasks::add;
    HandOver handOver = tasks == null ? null : (work, bytes) -> handOver(work, bytes, tasks);
    ScanRun run = new ScanRun(own, budget, this, outcomes, handOver);
    untilCutShort(run, all -> request.roots().forEach(all::walk));
  }

  /** What a run has when it is cut short counts like what comes of others. */
  private void untilCutShort(ScanRun run, Consumer<ScanRun> work) {
    try {
      work.accept(run);
    } catch (CutShortException e) {
      cutShort = true;
      run.giveOutcome();
    }
  }

  private void handOver(Consumer<ScanRun> work, long bytes, OrderedTasks<Outcome> to) {
    check();
    to.add(() -> tools.with(own -> examine(work, own)), bytes);
  }

  /** Runs on any thread. */
  private Outcome examine(Consumer<ScanRun> work, ScanTools own) {
    check();
    Outcome outcome = new Outcome();
    untilCutShort(new ScanRun(own, budget, this, outcome::addAll, null), work);
    return outcome;
  }

  /** Takes what comes next in the order of the walk, on the calling thread. */
  private void add(Outcome outcome) {
    outcome.contents.forEach(progress::visited);
    outcome.contents.clear();
    total.addAll(outcome);
    total.takeSteps();
    tell();
  }

  /** What was read of contents that are not done is ahead of the total; what was known was not read. */
  private void tell() {
    toldAt = read.sum();
    progress.grown(new ScanTotals(
        total.files, Math.max(total.bytes, toldAt), readOfFiles.sum(), total.values()));
  }

  @Override
  public void read(long bytes, boolean ofFile) {
    read.add(bytes);
    if (ofFile) {
      readOfFiles.add(bytes);
    }
    if (Thread.currentThread() == caller && read.sum() - toldAt >= TOLD_EVERY) {
      tell();
    }
  }

  @Override
  public void check() {
    stop.check();
    // What is cut short is not repeated: it would be cut short at its start.
    if (tasks != null && budget.isSpent() && !endsEarly()) {
      throw new OutOfOrderException();
    }
  }

  @Override
  public boolean endsEarly() {
    return progress.endsEarly();
  }

  /** Ends what is still at work; returns when all threads and processes of the scan are gone. */
  @Override
  public void close() {
    try (tools) {
      if (tasks != null) {
        tasks.close();
      }
    }
  }
}
