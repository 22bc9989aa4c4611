/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;

/** A rule's compiled regular expression. Immutable and thread-safe; RE2J sees windows only. */
final class RegexMatcher {
  /** RE2J instructions of one rule: repeats of repeats grow beyond any use. */
  private static final int MAX_PROGRAM = 10_000;

  private final Pattern pattern;
  private final int group;
  private final int before;
  private final int after;

  private RegexMatcher(Pattern pattern, Rule rule) {
    this.pattern = pattern;
    this.group = rule.secretGroup();
    this.before = rule.window().before();
    this.after = rule.window().after();
  }

  static RegexMatcher compile(Rule rule) throws RuleException {
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
    return new RegexMatcher(pattern, rule);
  }

  /** The group that is the value. */
  int group() {
    return group;
  }

  /** Where the window of a keyword at an offset starts. */
  int windowStart(int keywordStart) {
    return Math.max(0, keywordStart - before);
  }

  /** Where the window of a keyword that ends at an offset ends. */
  int windowEnd(int keywordEnd, int length) {
    return Math.min(length, keywordEnd + after);
  }

  /** A matcher for one scratch. */
  Matcher newMatcher() {
    return pattern.matcher("");
  }
}
