/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a build tolerates. Immutable and thread-safe. See docs/policy.md. */
public final class Policy {
  private final Severity failOn;
  private final boolean failOnIncomplete;
  private final boolean failOnUnusedSuppression;
  private final Map<Kind, KindLimit> kinds;
  private final @Nullable Long maxPeople;
  private final List<Suppression> suppressions;
  private final @Nullable Baseline baseline;
  private final LocalDate today;
  private final Selection selection;

  private Policy(Builder builder) {
    this.failOn = builder.failOn;
    this.failOnIncomplete = builder.failOnIncomplete;
    this.failOnUnusedSuppression = builder.failOnUnusedSuppression;
    this.kinds = new EnumMap<>(builder.kinds);
    this.maxPeople = builder.maxPeople;
    this.suppressions = List.copyOf(builder.suppressions);
    this.baseline = builder.baseline;
    this.today = builder.today;
    this.selection = builder.selection;
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

  /** Whether a suppression that has no effect keeps a report from passing. */
  public boolean failOnUnusedSuppression() {
    return failOnUnusedSuppression;
  }

  /** About how many people a report may speak of; any number if empty. */
  public OptionalLong maxPeople() {
    return maxPeople == null ? OptionalLong.empty() : OptionalLong.of(maxPeople);
  }

  /** The kinds with limits of their own. */
  public Map<Kind, KindLimit> kinds() {
    return Map.copyOf(kinds);
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  Optional<Baseline> baseline() {
    return Optional.ofNullable(baseline);
  }

  LocalDate today() {
    return today;
  }

  Selection selection() {
    return selection;
  }

  KindLimit limit(Kind kind) {
    return kinds.getOrDefault(kind, KindLimit.NONE);
  }

  /** Whether a finding is bad enough to fail the build, unless so many of its kind are tolerated. */
  public boolean fails(Finding finding) {
    KindLimit limit = limit(finding.kind());
    return !limit.never() && finding.severity().isAtLeast(limit.failOn().orElse(failOn));
  }

  /** Judges a report. */
  public Verdict judge(ScanReport report) {
    return review(report).verdict();
  }

  /**
   * Takes from a report what somebody has allowed, and judges the rest. Findings weigh more than
   * incidents: what is bad already stays bad.
   */
  public Review review(ScanReport report) {
    return new Reviewing(this).review(report);
  }

  /** Collects the parts of a {@link Policy}. Not thread-safe. */
  public static final class Builder {
    private final Map<Kind, KindLimit> kinds = new EnumMap<>(Kind.class);
    private Severity failOn = Severity.MEDIUM;
    private boolean failOnIncomplete = true;
    private boolean failOnUnusedSuppression;
    private @Nullable Long maxPeople;
    private List<Suppression> suppressions = List.of();
    private @Nullable Baseline baseline;
    private LocalDate today = LocalDate.MIN;
    private Selection selection = Selection.ALL;

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

    /** Whether a suppression that is unused, expired or without reason keeps a report from passing. */
    public Builder failOnUnusedSuppression(boolean value) {
      this.failOnUnusedSuppression = value;
      return this;
    }

    /** What is tolerated of a kind. */
    public Builder kind(Kind kind, KindLimit limit) {
      kinds.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(limit, "limit"));
      return this;
    }

    /**
     * About how many people a report may speak of. If there are more, every finding that is more than
     * information fails.
     */
    public Builder maxPeople(long value) {
      if (value < 0) {
        throw new IllegalArgumentException("maxPeople must be at least 0");
      }
      this.maxPeople = value;
      return this;
    }

    /** The allow list. */
    public Builder suppressions(List<Suppression> value) {
      this.suppressions = Objects.requireNonNull(value, "suppressions");
      return this;
    }

    /** What was known before. */
    public Builder baseline(@Nullable Baseline value) {
      this.baseline = value;
      return this;
    }

    /** The day on which suppressions may have expired; without it, none has. */
    public Builder today(LocalDate value) {
      this.today = Objects.requireNonNull(value, "today");
      return this;
    }

    /**
     * What the scan left out. By default nothing: then a suppression that covers nothing has no effect;
     * else it may be for what was left out.
     */
    public Builder selection(Selection value) {
      this.selection = Objects.requireNonNull(value, "selection");
      return this;
    }

    public Policy build() {
      return new Policy(this);
    }
  }
}
