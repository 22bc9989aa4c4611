/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Objects;

/**
 * What one rule has cost. Counts do not depend on the machine, nor on threads or chunks beyond the
 * overlap of neighbouring chunks.
 *
 * @param ruleId the rule
 * @param candidates places that the prefilter offered
 * @param regexRuns windows given to the regular expression
 * @param regexCharacters characters of those windows: RE2 works in proportion to them
 * @param validations candidates given to the validator
 * @param matches candidates that it accepted
 */
public record RuleWork(
    String ruleId,
    long candidates,
    long regexRuns,
    long regexCharacters,
    long validations,
    long matches) {

  public RuleWork {
    Objects.requireNonNull(ruleId, "ruleId");
  }

  RuleWork plus(RuleWork other) {
    return new RuleWork(
        ruleId,
        candidates + other.candidates,
        regexRuns + other.regexRuns,
        regexCharacters + other.regexCharacters,
        validations + other.validations,
        matches + other.matches);
  }
}
