/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Objects;

/**
 * What one rule finds, and how.
 *
 * @param ruleId the rule
 * @param severity the harm of one of its matches
 * @param description one sentence for people
 * @param way how it finds its candidates
 * @param anchors how many character sequences the prefilter looks for on its behalf
 */
public record RulePlan(String ruleId, Severity severity, String description, Way way, int anchors) {

  /** The ways to candidates, cheapest first. */
  public enum Way {
    /** Digit groups of certain lengths. */
    SHAPE,
    /** A matcher written by hand, around its anchors. */
    MATCHER,
    /** RE2J on the values under certain labels. */
    LABELLED_REGEX,
    /** RE2J on windows around anchors that the regex gives away, or around keywords. */
    ANCHORED_REGEX,
    /** A regex for the paths of contents. */
    PATH,
    /** RE2J over the text around keywords, which do not tell where a match begins. */
    KEYWORD_REGEX,
    /** RE2J over all text: the cost of the rule grows with the text. */
    UNANCHORED_REGEX
  }

  public RulePlan {
    Objects.requireNonNull(ruleId, "ruleId");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(way, "way");
  }

  /** The same plan, described in other words. */
  public RulePlan withDescription(String words) {
    return new RulePlan(ruleId, severity, words, way, anchors);
  }
}
