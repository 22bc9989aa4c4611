/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

/** Told after each examined content, from the scanning thread: keep it short. */
@FunctionalInterface
public interface ScanProgress {

  /** Tells nobody. */
  ScanProgress NONE = (files, bytes, findings) -> {};

  /**
   * The totals so far.
   *
   * @param files contents examined
   * @param bytes unpacked bytes of those
   * @param findings values found, whatever their confidence
   */
  void scanned(long files, long bytes, long findings);
}
