/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;

/**
 * A zip inside a container, unpacked and not yet opened. Valid during the call that brings it, on the
 * thread of that call.
 */
public final class NestedZip {
  private final Blob blob;
  private final String path;
  private final int depth;
  private final ArtifactWalker walker;
  private final ScanBudget budget;

  /** A zip to be walked by a walker that hands nothing over and spends from this budget. */
  NestedZip(Blob blob, String path, int depth, ArtifactWalker walker, ScanBudget budget) {
    this.blob = blob;
    this.path = path;
    this.depth = depth;
    this.walker = walker;
    this.budget = budget;
  }

  /** Its whole reported path. */
  public String path() {
    return path;
  }

  /** Containers around it. */
  public int depth() {
    return depth;
  }

  /** The SHA-256 of its bytes. */
  public byte[] sha256() throws IOException {
    try (InputStream bytes = blob.stream();
        DigestInputStream in = new DigestInputStream(bytes, Sha256.digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return in.getMessageDigest().digest();
    }
  }

  /** Walks what is in it, on this thread and as a whole. */
  public Spent walk() throws IOException {
    Spent before = budget.spentHere();
    walker.walkZip(blob, path, depth);
    Spent after = budget.spentHere();
    return new Spent(after.entries() - before.entries(), after.bytes() - before.bytes());
  }

  /**
   * Spends what a walk of the same bytes has spent before.
   *
   * @return false if the limits do not allow for it, and nothing was spent
   */
  public boolean spend(Spent spent) {
    return budget.spend(spent);
  }

  /**
   * What of the limits of the whole scan is spent.
   *
   * @param entries of containers
   * @param bytes unpacked
   */
  public record Spent(long entries, long bytes) {}
}
