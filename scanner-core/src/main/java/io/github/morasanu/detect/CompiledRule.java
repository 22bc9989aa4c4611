/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.validate.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule with the code it calls by name, and its place in the rule set. Immutable. */
final class CompiledRule {
  final int index;
  final Rule rule;
  final Validator validator;
  final @Nullable RegexMatcher regex;
  final @Nullable HandMatcher hand;

  private CompiledRule(
      int index,
      Rule rule,
      Validator validator,
      @Nullable RegexMatcher regex,
      @Nullable HandMatcher hand) {
    this.index = index;
    this.rule = rule;
    this.validator = validator;
    this.regex = regex;
    this.hand = hand;
  }

  static CompiledRule compile(int index, Rule rule) throws RuleException {
    return new CompiledRule(
        index,
        rule,
        Components.validator(rule),
        rule.regex().isPresent() ? RegexMatcher.compile(rule) : null,
        rule.matcher().isPresent() ? Components.matcher(rule) : null);
  }

  /** The literals at which the rule looks for a match; none for a rule by shape. */
  List<String> anchors() {
    List<String> anchors = new ArrayList<>(rule.keywords());
    Optional.ofNullable(hand).ifPresent(matcher -> anchors.addAll(matcher.anchors()));
    return anchors;
  }
}
