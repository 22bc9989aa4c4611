/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Finding;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that are no findings of the report any more, since somebody has allowed them.
 *
 * @param by what allows them
 * @param path of the content that holds them
 * @param rule the rule that found them, or in a comment the rule or kind it names
 * @param reason why they are allowed, as somebody wrote it down; empty in a baseline
 * @param values how many
 * @param ofReport the finding that the report would hold; null for a comment, which leaves none
 */
public record Tolerated(
    By by,
    String path,
    String rule,
    String reason,
    long values,
    @Nullable Finding ofReport) implements Comparable<Tolerated> {
  private static final Comparator<Tolerated> ORDER = Comparator.comparing(Tolerated::path)
      .thenComparing(Tolerated::rule)
      .thenComparing(Tolerated::by)
      .thenComparing(Tolerated::reason)
      .thenComparing(Tolerated::values);

  /** Values that a comment allows. */
  static Tolerated byComment(String path, String rule, String reason, long values) {
    return new Tolerated(By.COMMENT, path, rule, reason, values, null);
  }

  /** A finding that something else allows. */
  static Tolerated of(Finding finding, By by, String reason) {
    return new Tolerated(
        by, finding.location().path(), finding.ruleId(), reason, finding.count(), finding);
  }

  /** The finding that the report would hold; empty for a comment, which leaves none. */
  public Optional<Finding> finding() {
    return Optional.ofNullable(ofReport);
  }

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
