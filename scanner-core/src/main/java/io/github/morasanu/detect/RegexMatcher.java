/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import io.github.morasanu.pattern.PatternAnalysis;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;

/** A rule's compiled regular expression. Immutable and thread-safe; RE2J sees windows only. */
final class RegexMatcher {
  private final KnownRegexes.Known known;
  private final int group;

  private RegexMatcher(KnownRegexes.Known known, Rule rule) {
    this.known = known;
    this.group = rule.secretGroup();
  }

  static RegexMatcher compile(Rule rule, BoundedRegex regexes) throws RuleException {
    String whose = "rule '" + rule.id() + "'";
    String regex = rule.regex().orElseThrow();
    KnownRegexes.Known known = regexes.compile(whose, regex);
    LazyPattern pattern = known.pattern();
    if (rule.secretGroup() > pattern.groupCount()) {
      throw new RuleException(whose + " has secretGroup " + rule.secretGroup()
          + ", but its regex has " + pattern.groupCount() + " groups");
    }
    if (pattern.matchesNothing()) {
      throw new RuleException(whose + " has a regex that matches nothing at all, everywhere");
    }
    return new RegexMatcher(known, rule);
  }

  /** The group of a match that is the value: the rule's, or the first that is not empty, or all. */
  int valueGroup(Matcher found) {
    if (group > 0) {
      return found.start(group) < 0 ? 0 : group;
    }
    for (int i = 1; i <= found.groupCount(); i++) {
      if (found.start(i) >= 0 && found.end(i) > found.start(i)) {
        return i;
      }
    }
    return 0;
  }

  PatternAnalysis analysis() {
    return known.analysis();
  }

  /** A matcher for one scratch. */
  Matcher newMatcher() {
    return known.pattern().get().matcher("");
  }

  /** A guard for one scratch. */
  RegexGuard newGuard(boolean anywhere) {
    return RegexGuard.of(known.pattern().regex(), anywhere);
  }
}
