/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.VisitedContent;
import java.util.function.Consumer;

/** Says of each content that it was read or left out, and counts them. Not thread-safe. */
final class VerboseProgress implements ScanProgress {
  private final Consumer<String> lines;
  private long files;
  private long entries;

  VerboseProgress(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void scanned(long contents, long bytes, long findings) {
    // Each content is told of by itself.
  }

  @Override
  public boolean wantsContents() {
    return true;
  }

  @Override
  public void visited(VisitedContent content) {
    lines.accept(CliMessages.visited(content));
    if (!content.leftOut()) {
      boolean entry = content.path().contains("!/");
      entries += entry ? 1 : 0;
      files += entry ? 0 : 1;
    }
  }

  /** Files read, without entries. */
  long files() {
    return files;
  }

  /** Entries of containers read. */
  long entries() {
    return entries;
  }
}
