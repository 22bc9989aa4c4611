/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.morasanu.pattern.PatternAnalysis;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;

/** A rule's compiled regular expression. Immutable and thread-safe; RE2J sees windows only. */
final class RegexMatcher {
  /** RE2J instructions of one rule: repeats of repeats grow beyond any use. */
  private static final int MAX_PROGRAM = 10_000;

  /** Characters of a match with bounds: so many come out of repeats of repeats only. */
  private static final int MAX_MATCH = 100_000;

  private final Pattern pattern;
  private final int group;
  private final PatternAnalysis analysis;

  private RegexMatcher(Pattern pattern, Rule rule, PatternAnalysis analysis) {
    this.pattern = pattern;
    this.group = rule.secretGroup();
    this.analysis = analysis;
  }

  static RegexMatcher compile(Rule rule) throws RuleException {
    PatternAnalysis analysis = PatternAnalysis.of(rule.regex().orElseThrow());
    refuseWhatRe2jCannotCompile(rule, analysis);
    Pattern pattern;
    try {
      pattern = Pattern.compile(rule.regex().orElseThrow());
    } catch (PatternSyntaxException e) {
      throw new RuleException(
          "rule '" + rule.id() + "' has no valid RE2 regex: " + e.getMessage(), e);
    }
    if (pattern.programSize() > MAX_PROGRAM) {
      throw new RuleException("rule '" + rule.id() + "' has a regex of " + pattern.programSize()
          + " steps; at most " + MAX_PROGRAM + " are allowed: use smaller repeats");
    }
    if (rule.secretGroup() > pattern.groupCount()) {
      throw new RuleException("rule '" + rule.id() + "' has secretGroup " + rule.secretGroup()
          + ", but its regex has " + pattern.groupCount() + " groups");
    }
    if (pattern.matches("")) {
      throw new RuleException(
          "rule '" + rule.id() + "' has a regex that matches nothing at all, everywhere");
    }
    return new RegexMatcher(pattern, rule, analysis);
  }

  /** RE2J 1.8 compiles the first forever, and builds all of the second before it could be measured. */
  private static void refuseWhatRe2jCannotCompile(Rule rule, PatternAnalysis analysis)
      throws RuleException {
    if (analysis.foldsCyrillicC()) {
      throw new RuleException("rule '" + rule.id() + "' ignores the case of letters from U+1C80 to"
          + " U+1C88, for which no regex can be compiled: narrow the range that holds them");
    }
    boolean bounded = analysis.maxLength() != PatternAnalysis.UNBOUNDED;
    if (analysis.minLength() > MAX_PROGRAM || (bounded && analysis.maxLength() > MAX_MATCH)) {
      throw new RuleException("rule '" + rule.id() + "' has a regex for texts of "
          + analysis.minLength() + " characters and more: use smaller repeats");
    }
  }

  /** The group that is the value. */
  int group() {
    return group;
  }

  PatternAnalysis analysis() {
    return analysis;
  }

  /** A matcher for one scratch. */
  Matcher newMatcher() {
    return pattern.matcher("");
  }
}
