/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.model.DetectorWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends tools, and makes new ones when all are lent: as many as threads work at the same time, and as
 * contents lie in each other. The last ones that came back go first, since they may keep a process
 * for documents. Thread-safe.
 */
final class ToolPool implements AutoCloseable {
  private final Supplier<ScanTools> maker;
  private final List<ScanTools> all = new ArrayList<>();
  private final Deque<ScanTools> idle = new ArrayDeque<>();

  ToolPool(Supplier<ScanTools> maker) {
    this.maker = maker;
  }

  /** Works with tools that nobody else has meanwhile. */
  <T> T with(Function<ScanTools, T> work) {
    ScanTools tools = take();
    try {
      return work.apply(tools);
    } finally {
      giveBack(tools);
    }
  }

  private ScanTools take() {
    synchronized (this) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    ScanTools made = maker.get();
    synchronized (this) {
      all.add(made);
    }
    return made;
  }

  private synchronized void giveBack(ScanTools tools) {
    idle.push(tools);
  }

  /** What the tools have worked so far, together; none may be at work. */
  synchronized DetectorWork work(Detector detector) {
    DetectorWork sum = detector.newScratch().work(detector);
    for (ScanTools tools : all) {
      sum = sum.plus(tools.scratch.work(detector));
    }
    return sum;
  }

  /** Closes all tools; none may be at work any more. */
  @Override
  public synchronized void close() {
    all.forEach(ScanTools::close);
    all.clear();
    idle.clear();
  }
}
