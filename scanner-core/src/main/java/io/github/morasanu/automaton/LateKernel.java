/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a {@link LiteralKernel} finds, and makes one only when so much was scanned that it pays: a small scan ends
 * before. Thread-safe; scanning allocates nothing once there is a kernel and the buffer has grown.
 */
public final class LateKernel {
  /**
   * Symbols that are scanned without a kernel, of all threads together. With 2,700 anchors a symbol takes 1 to 3 microseconds
   * in a JVM that has just started, and a kernel 40 to 83 milliseconds to be made by its plan: a scan that ends later loses
   * about as much as one that ends before saves.
   */
  static final int BEFORE_KERNEL = 1 << 15;

  private final FlatAnchors anchors;
  private final AtomicInteger left = new AtomicInteger(BEFORE_KERNEL);
  private volatile @Nullable LiteralKernel kernel;

  private LateKernel(FlatAnchors anchors) {
    this.anchors = anchors;
  }

  /** For anchors; their ids are their indexes. Any number will do, also none; equal ones are all reported. */
  public static LateKernel of(List<Anchor> anchors) {
    return of(FlatAnchors.of(anchors));
  }

  /** The same for anchors that are flat already. */
  public static LateKernel of(FlatAnchors anchors) {
    return new LateKernel(anchors);
  }

  /** As {@link LiteralKernel#scan}. */
  public void scan(byte[] symbols, int from, int to, IntBuffer hits) {
    LiteralKernel made = kernel;
    if (made == null && left.addAndGet(from - Math.max(from, to)) < 0) {
      made = make();
    }
    if (made == null) {
      anchors.scan(symbols, from, to, hits);
    } else {
      made.scan(symbols, from, to, hits);
    }
  }

  /** Whether there is a kernel yet. */
  boolean isMade() {
    return kernel != null;
  }

  private synchronized LiteralKernel make() {
    LiteralKernel made = kernel;
    if (made == null) {
      made = anchors.kernel();
      kernel = made;
    }
    return made;
  }
}
