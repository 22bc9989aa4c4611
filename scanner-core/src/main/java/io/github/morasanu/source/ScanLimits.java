/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one scan against hostile input.
 *
 * @param maxBytes unpacked bytes over all containers of the scan; plain files on disk do not count
 * @param maxEntryBytes unpacked bytes of one container entry
 * @param maxEntries entries over all containers of the scan
 * @param maxDepth containers nested in each other
 * @param maxRatio unpacked bytes for each packed byte of an entry, looked at from 10 MiB on
 * @param maxDocumentBytes size of one document handed to a parser
 * @param documentTimeout wall time for one document
 * @param scanTimeout wall time for all files and containers of the scan, or null for no limit. A scan
 *     that reaches it does not end alike each time.
 */
public record ScanLimits(
    long maxBytes,
    long maxEntryBytes,
    long maxEntries,
    int maxDepth,
    int maxRatio,
    long maxDocumentBytes,
    Duration documentTimeout,
    @Nullable Duration scanTimeout) {

  private static final long MIB = 1L << 20;

  public ScanLimits {
    if (maxBytes <= 0
        || maxEntryBytes <= 0
        || maxEntries <= 0
        || maxDepth <= 0
        || maxRatio <= 0
        || maxDocumentBytes <= 0
        || documentTimeout.isNegative()
        || documentTimeout.isZero()
        || (scanTimeout != null && (scanTimeout.isNegative() || scanTimeout.isZero()))) {
      throw new IllegalArgumentException("every limit must be positive");
    }
  }

  /** Limits without one of the whole scan's time. */
  public ScanLimits(
      long maxBytes,
      long maxEntryBytes,
      long maxEntries,
      int maxDepth,
      int maxRatio,
      long maxDocumentBytes,
      Duration documentTimeout) {
    this(
        maxBytes,
        maxEntryBytes,
        maxEntries,
        maxDepth,
        maxRatio,
        maxDocumentBytes,
        documentTimeout,
        null);
  }

  /** The same limits with one of the whole scan's time. */
  public ScanLimits withScanTimeout(Duration limit) {
    return new ScanLimits(
        maxBytes,
        maxEntryBytes,
        maxEntries,
        maxDepth,
        maxRatio,
        maxDocumentBytes,
        documentTimeout,
        limit);
  }

  /** 8 GiB in all, 512 MiB and 200 : 1 an entry, 2,000,000 entries, 16 deep, documents 100 MiB and 60 s, no limit of time. */
  public static ScanLimits defaults() {
    return new ScanLimits(
        8192 * MIB, 512 * MIB, 2_000_000, 16, 200, 100 * MIB, Duration.ofSeconds(60));
  }
}
