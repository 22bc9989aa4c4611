/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Locale;

/** How much harm a finding does if it ships; declared from the least to the most. */
public enum Severity {
  /** Worth knowing; never fails a build. Known sample data is always of this severity. */
  INFO,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /** The stable lower-case name used in rules, options and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this severity is {@code other} or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
