/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import java.util.Objects;

/** What a build tolerates. Immutable and thread-safe. */
public final class Policy {
  private final Severity failOn;
  private final boolean failOnIncomplete;

  private Policy(Builder builder) {
    this.failOn = builder.failOn;
    this.failOnIncomplete = builder.failOnIncomplete;
  }

  /** Fails on medium severity and worse, and on anything that could not be examined. */
  public static Policy defaults() {
    return builder().build();
  }

  /** Starts from {@link #defaults()}. */
  public static Builder builder() {
    return new Builder();
  }

  /** The least severity that fails. */
  public Severity failOn() {
    return failOn;
  }

  /** Whether an incident keeps a report without findings from passing. */
  public boolean failOnIncomplete() {
    return failOnIncomplete;
  }

  /** Whether a finding alone fails the build. */
  public boolean fails(Finding finding) {
    return finding.severity().isAtLeast(failOn);
  }

  /** Judges a report. Findings weigh more than incidents: what is bad already stays bad. */
  public Verdict judge(ScanReport report) {
    long values = 0;
    Severity worst = failOn;
    for (Finding finding : report.findings()) {
      if (fails(finding)) {
        values += finding.count();
        worst = finding.severity().isAtLeast(worst) ? finding.severity() : worst;
      }
    }
    if (values > 0) {
      return new Verdict.Failed(values, worst);
    }
    if (failOnIncomplete && !report.incidents().isEmpty()) {
      return new Verdict.Incomplete(report.incidents().size());
    }
    return new Verdict.Passed();
  }

  /** Collects the parts of a {@link Policy}. Not thread-safe. */
  public static final class Builder {
    private Severity failOn = Severity.MEDIUM;
    private boolean failOnIncomplete = true;

    private Builder() {}

    /**
     * The least severity that fails.
     *
     * @throws IllegalArgumentException for {@link Severity#INFO}, which never fails a build
     */
    public Builder failOn(Severity value) {
      if (Objects.requireNonNull(value, "failOn") == Severity.INFO) {
        throw new IllegalArgumentException(
            "severity info never fails a build: choose critical, high, medium or low");
      }
      this.failOn = value;
      return this;
    }

    /** Whether an incident keeps a report without findings from passing. */
    public Builder failOnIncomplete(boolean value) {
      this.failOnIncomplete = value;
      return this;
    }

    public Policy build() {
      return new Policy(this);
    }
  }
}
