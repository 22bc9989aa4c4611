/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Severity;

/** How far a scan has come. Immutable. */
@SuppressWarnings("EnumOrdinal") // indices of this process only
public final class ScanTotals {
  private static final int SEVERITIES = Severity.values().length;

  private final long files;
  private final long bytes;
  private final long fileBytes;
  private final long[] findings;

  /**
   * Totals without findings.
   *
   * @param files contents examined
   * @param bytes read so far, also of contents that are still being examined
   * @param fileBytes those that lay in the files themselves, and not in something packed
   */
  public ScanTotals(long files, long bytes, long fileBytes) {
    this(files, bytes, fileBytes, new long[SEVERITIES]);
  }

  /** Totals with findings of each severity by its place among them; the array is not kept. */
  ScanTotals(long files, long bytes, long fileBytes, long[] findings) {
    this.files = files;
    this.bytes = bytes;
    this.fileBytes = fileBytes;
    this.findings = findings.clone();
  }

  /** The same with so many values of a severity. */
  public ScanTotals with(Severity severity, long values) {
    ScanTotals other = new ScanTotals(files, bytes, fileBytes, findings);
    other.findings[severity.ordinal()] = values;
    return other;
  }

  /** The greater of each number. */
  ScanTotals max(ScanTotals other) {
    ScanTotals max = new ScanTotals(
        Math.max(files, other.files),
        Math.max(bytes, other.bytes),
        Math.max(fileBytes, other.fileBytes),
        findings);
    for (int i = 0; i < SEVERITIES; i++) {
      max.findings[i] = Math.max(findings[i], other.findings[i]);
    }
    return max;
  }

  /** Contents examined. */
  public long files() {
    return files;
  }

  /** Bytes read, unpacked, also of contents that are still being examined. */
  public long bytes() {
    return bytes;
  }

  /** Whether nothing was read but files as they lie on disk: no archive, no attachment. */
  public boolean isOfFilesOnly() {
    return bytes == fileBytes;
  }

  /** Values of a severity, as their rules have it, whatever their confidence. */
  public long findings(Severity severity) {
    return findings[severity.ordinal()];
  }

  /** Values of all severities. */
  public long findings() {
    long sum = 0;
    for (long count : findings) {
      sum += count;
    }
    return sum;
  }
}
