/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.util.function.Consumer;

/**
 * A part of a walk that holds all it needs: it may be walked later and by another thread, with a
 * walker of that thread. Immutable.
 */
public final class WalkPart {
  private final long bytes;
  private final Consumer<ArtifactWalker> work;

  WalkPart(long bytes, Consumer<ArtifactWalker> work) {
    this.bytes = bytes;
    this.work = work;
  }

  /** Bytes of memory that it holds until it is walked; 0 where it only names a file. */
  public long bytes() {
    return bytes;
  }

  /**
   * Walks the part: the walker's visitor is told what is in it.
   *
   * @param walker one that hands no parts over, with the budget of the whole scan
   */
  public void walk(ArtifactWalker walker) {
    work.accept(walker);
  }
}
