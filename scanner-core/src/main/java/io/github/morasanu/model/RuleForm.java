/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One part of how a rule tells its values from other text.
 *
 * @param part which
 * @param values at least one: shapes such as {@code 4-4-4}, labels, the name of a check …
 */
public record RuleForm(Part part, List<String> values) {

  /** The parts, in the order in which people read them. */
  public enum Part {
    /** Lengths of digit groups. */
    DIGITS,
    /** How many letters stand before the digits. */
    LETTERS_BEFORE,
    /** How many letters stand behind the digits. */
    LETTERS_AFTER,
    /** An RE2 expression. */
    REGEX,
    /** A matcher written by hand. */
    MATCHER,
    /** Words of which one stands in the label of every value. */
    LABELS,
    /** Words of which one stands by every match of the expression. */
    KEYWORDS,
    /** An RE2 expression for the paths of contents. */
    PATH,
    /** More bits of entropy a character than this. */
    ENTROPY,
    /** Other rules that must have matched near by. */
    REQUIRED,
    /** The check that a value has to pass. */
    CHECK;

    /** The stable lower-case name, words joined by hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public RuleForm {
    Objects.requireNonNull(part, "part");
    values = List.copyOf(values);
  }
}
