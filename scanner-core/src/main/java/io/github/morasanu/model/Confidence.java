/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Locale;

/** How sure the evidence makes us that a finding is what its kind says; from the least to the most. */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH;

  /** The stable lower-case name used in rules, options and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this confidence is {@code other} or better. */
  public boolean isAtLeast(Confidence other) {
    return compareTo(other) >= 0;
  }
}
