/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Personal data or a secret that was found. Immutable.
 *
 * <p>It has no field for the value: the preview is masked, and the fingerprint is keyed and short.
 */
public final class Finding implements Comparable<Finding> {

  private final String ruleId;
  private final Kind kind;
  private final Severity severity;
  private final Confidence confidence;
  private final Location location;
  private final long count;
  private final String preview;
  private final @Nullable String fingerprint;
  private final List<String> reasons;
  private final List<String> tags;

  private Finding(Builder builder) {
    this.ruleId = builder.ruleId;
    this.kind = builder.kind;
    this.severity = Objects.requireNonNull(builder.severity, "severity");
    this.confidence = Objects.requireNonNull(builder.confidence, "confidence");
    this.location = Objects.requireNonNull(builder.location, "location");
    this.count = builder.count;
    this.preview = Objects.requireNonNull(builder.preview, "preview");
    this.fingerprint = builder.fingerprint;
    this.reasons = List.copyOf(builder.reasons);
    this.tags = List.copyOf(builder.tags);
  }

  /** A finding of a rule; severity, confidence, location and preview must follow. */
  public static Builder builder(String ruleId, Kind kind) {
    return new Builder(ruleId, kind);
  }

  /** Id of the rule that found it. */
  public String ruleId() {
    return ruleId;
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** The harm it does. */
  public Severity severity() {
    return severity;
  }

  /** How sure we are. */
  public Confidence confidence() {
    return confidence;
  }

  /** Where it stands; of several, the first. */
  public Location location() {
    return location;
  }

  /** How many values it stands for: 1, or the number of values of one column or file. */
  public long count() {
    return count;
  }

  /** The value with all but a few characters masked. */
  public String preview() {
    return preview;
  }

  /** The keyed, shortened fingerprint; empty where the scan has no key. */
  public Optional<String> fingerprint() {
    return Optional.ofNullable(fingerprint);
  }

  /** Why we believe it, strongest first; words of ours and of the rule, never of the content. */
  public List<String> reasons() {
    return reasons;
  }

  /** The same with one more reason, the weakest. */
  public Finding because(String reason) {
    List<String> more = new ArrayList<>(reasons);
    more.add(reason);
    return builder(ruleId, kind)
        .severity(severity)
        .confidence(confidence)
        .location(location)
        .count(count)
        .preview(preview)
        .fingerprint(fingerprint)
        .reasons(more)
        .tags(tags)
        .build();
  }

  /** What the author of the rule calls it by, for people to sort by; mostly none. */
  public List<String> tags() {
    return tags;
  }

  /** By location, then rule: the order of reports. */
  @Override
  public int compareTo(Finding other) {
    int order = location.compareTo(other.location);
    if (order == 0) {
      order = ruleId.compareTo(other.ruleId);
    }
    if (order == 0) {
      order = preview.compareTo(other.preview);
    }
    return order == 0 ? fingerprint().orElse("").compareTo(other.fingerprint().orElse("")) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && ruleId.equals(that.ruleId)
        && kind == that.kind
        && severity == that.severity
        && confidence == that.confidence
        && location.equals(that.location)
        && count == that.count
        && preview.equals(that.preview)
        && Objects.equals(fingerprint, that.fingerprint)
        && reasons.equals(that.reasons)
        && tags.equals(that.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ruleId, location, preview, count);
  }

  @Override
  public String toString() {
    return location + " " + ruleId + " " + severity.id() + "/" + confidence.id() + " " + preview;
  }

  /** Collects the parts of a {@link Finding}. Not thread-safe. */
  public static final class Builder {
    private final String ruleId;
    private final Kind kind;
    private @Nullable Severity severity;
    private @Nullable Confidence confidence;
    private @Nullable Location location;
    private long count = 1;
    private @Nullable String preview;
    private @Nullable String fingerprint;
    private List<String> reasons = List.of();
    private List<String> tags = List.of();

    private Builder(String ruleId, Kind kind) {
      this.ruleId = Objects.requireNonNull(ruleId, "ruleId");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Builder severity(Severity value) {
      this.severity = value;
      return this;
    }

    public Builder confidence(Confidence value) {
      this.confidence = value;
      return this;
    }

    public Builder location(Location value) {
      this.location = value;
      return this;
    }

    /** At least 1. */
    public Builder count(long value) {
      if (value < 1) {
        throw new IllegalArgumentException("count must be at least 1, was " + value);
      }
      this.count = value;
      return this;
    }

    /** The masked value: the caller masks, this type cannot. */
    public Builder preview(String masked) {
      this.preview = masked;
      return this;
    }

    public Builder fingerprint(@Nullable String value) {
      this.fingerprint = value;
      return this;
    }

    public Builder reasons(List<String> value) {
      this.reasons = value;
      return this;
    }

    public Builder tags(List<String> value) {
      this.tags = value;
      return this;
    }

    /**
     * The finding.
     *
     * @throws NullPointerException if severity, confidence, location or preview is missing
     */
    public Finding build() {
      return new Finding(this);
    }
  }
}
