/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A comment {@code morasanu:allow <rule> reason} in a scanned content: matches of that rule on its line
 * are no findings, unless it gives no reason.
 *
 * @param location of its line
 * @param rule a rule's id or a kind's
 * @param reason what its author says, with values masked; empty if nothing
 * @param values how many matches it has silenced
 */
public record AllowComment(Location location, String rule, String reason, long values)
    implements Comparable<AllowComment> {
  private static final Comparator<AllowComment> ORDER = Comparator.comparing(AllowComment::location)
      .thenComparing(AllowComment::rule)
      .thenComparing(AllowComment::reason)
      .thenComparing(AllowComment::values);

  public AllowComment {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
  }

  /** By location, then rule. */
  @Override
  public int compareTo(AllowComment other) {
    return ORDER.compare(this, other);
  }
}
