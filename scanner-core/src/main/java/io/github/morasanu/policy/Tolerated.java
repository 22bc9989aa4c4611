/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import java.util.Comparator;
import java.util.Locale;

/**
 * Values that are no findings of the report any more, since somebody has allowed them.
 *
 * @param by what allows them
 * @param path of the content that holds them
 * @param rule the rule that found them, or in a comment the rule or kind it names
 * @param reason why they are allowed, as somebody wrote it down; empty in a baseline
 * @param values how many
 */
public record Tolerated(By by, String path, String rule, String reason, long values)
    implements Comparable<Tolerated> {
  private static final Comparator<Tolerated> ORDER = Comparator.comparing(Tolerated::path)
      .thenComparing(Tolerated::rule)
      .thenComparing(Tolerated::by)
      .thenComparing(Tolerated::reason)
      .thenComparing(Tolerated::values);

  /** What allows a finding. */
  public enum By {
    COMMENT,
    CONFIGURATION,
    BASELINE;

    /** The stable lower-case name. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** By path, then rule. */
  @Override
  public int compareTo(Tolerated other) {
    return ORDER.compare(this, other);
  }
}
