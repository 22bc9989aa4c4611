/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What one evidence makes of a match of a rule.
 *
 * @param evidence which
 * @param numbers what it asks for, in the order that its constant tells
 * @param confidence of the finding; empty where there is none
 * @param severity of the finding
 */
public record EvidenceWeight(
    Evidence evidence, List<Integer> numbers, Optional<Confidence> confidence, Severity severity) {

  /** What may speak for or against a match. */
  public enum Evidence {
    /** Nothing but its form and check. */
    ALONE,
    /** A word for it, in its label or near by. */
    WORD,
    /** It stands under one of the rule's labels. */
    LABEL,
    /** A word against it, in its label or nearer than any for it. */
    CONTRARY_WORD,
    /** Of at least this many different values of its column at least this many percent pass. */
    COLUMN_PASSES,
    /** Of at least this many values of its column at most this many percent pass. */
    COLUMN_FAILS,
    /** Others of a person stand beside it in its record. */
    RECORD,
    /** At least this many different ones stand in the same file. */
    MANY,
    /** It stands where authors of software publish how to reach them. */
    AUTHORS,
    /** It is a published sample. */
    SAMPLE;

    /** The stable lower-case name, words joined by hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public EvidenceWeight {
    Objects.requireNonNull(evidence, "evidence");
    numbers = List.copyOf(numbers);
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(severity, "severity");
  }
}
