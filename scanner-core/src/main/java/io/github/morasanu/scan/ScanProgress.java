/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

/**
 * Told of the totals as they grow, on the thread that called the scan: keep it short. With several
 * threads it may hear of many contents at once; of a long one it hears on the way.
 */
@FunctionalInterface
public interface ScanProgress {

  /** Tells nobody. */
  ScanProgress NONE = (files, bytes, findings) -> {};

  /**
   * The totals so far.
   *
   * @param files contents examined
   * @param bytes unpacked bytes read so far, also of contents that are still being examined
   * @param findings values found, whatever their confidence
   */
  void scanned(long files, long bytes, long findings);

  /** The same in more detail. By default only the totals are passed on. */
  default void grown(ScanTotals totals) {
    scanned(totals.files(), totals.bytes(), totals.findings());
  }

  /**
   * Something the user should know that is no part of the report, as a clause without a full stop. By
   * default nobody is told.
   */
  default void note(String text) {}

  /**
   * Whether the scan is to end now, with a report of what it has examined so far and an incident that
   * says so. By default it goes on. Asked again and again, by any thread of the scan.
   */
  default boolean endsEarly() {
    return false;
  }

  /** Whether {@link #visited} is to be told; by default it is not. */
  default boolean wantsContents() {
    return false;
  }

  /** A content that was examined or left out, in the order of the walk. */
  default void visited(VisitedContent content) {}
}
