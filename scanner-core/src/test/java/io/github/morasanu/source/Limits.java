/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.time.Duration;

/** Limits that differ from the defaults in one thing. */
final class Limits {
  private Limits() {}

  static ScanLimits bytes(long max) {
    return new ScanLimits(max, max, 1000, 16, 1000, 1, Duration.ofSeconds(1));
  }

  static ScanLimits entryBytes(long max) {
    return new ScanLimits(1L << 40, max, 1000, 16, 1000, 1, Duration.ofSeconds(1));
  }

  static ScanLimits entries(long max) {
    return new ScanLimits(1L << 40, 1L << 40, max, 16, 1000, 1, Duration.ofSeconds(1));
  }

  static ScanLimits depth(int max) {
    return new ScanLimits(1L << 40, 1L << 40, 1000, max, 1000, 1, Duration.ofSeconds(1));
  }
}
