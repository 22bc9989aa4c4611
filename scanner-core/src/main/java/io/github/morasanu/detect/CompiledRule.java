/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.matcher.Components;
import io.github.morasanu.matcher.CountryRowMatcher;
import io.github.morasanu.matcher.HandMatcher;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.validate.Validator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule with the code it calls by name, and its place in the rule set. Immutable. */
final class CompiledRule {
  final int index;
  final Rule rule;
  final Validator validator;
  final @Nullable RegexMatcher regex;
  final @Nullable HandMatcher hand;

  /** What finds its numbers in rows that name their country. */
  final @Nullable CountryRowMatcher row;

  /** What is to be found in the path of a content; null for any path. */
  final @Nullable LazyPattern path;

  /** Which of the detector's allowlists are its own. Read only. */
  final int[] allowlists;

  private CompiledRule(
      int index,
      Rule rule,
      Validator validator,
      @Nullable RegexMatcher regex,
      @Nullable HandMatcher hand,
      @Nullable CountryRowMatcher row,
      @Nullable LazyPattern path,
      int[] allowlists) {
    this.index = index;
    this.rule = rule;
    this.validator = validator;
    this.regex = regex;
    this.hand = hand;
    this.row = row;
    this.path = path;
    this.allowlists = allowlists;
  }

  /**
   * Compiles a rule.
   *
   * @param allowlists those of the rules before it; its own are added
   */
  static CompiledRule compile(
      int index, Rule rule, CompiledAllowlists allowlists, BoundedRegex regexes)
      throws RuleException {
    int[] own = new int[rule.allowlists().size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = allowlists.add(rule.id(), rule.allowlists().get(i), regexes);
    }
    LazyPattern path = rule.path().isPresent()
        ? regexes
            .compile("the path of rule '" + rule.id() + "'", rule.path().get())
            .pattern()
        : null;
    return new CompiledRule(
        index,
        rule,
        Components.validator(rule),
        rule.regex().isPresent() ? RegexMatcher.compile(rule, regexes) : null,
        rule.matcher().isPresent() ? Components.matcher(rule) : null,
        Components.rowMatcher(rule),
        path,
        own);
  }

  /** Whether its candidates are the values under certain labels. */
  boolean isLabelled() {
    return !rule.labels().isEmpty();
  }

  RulePlan.Way way() {
    if (isLabelled()) {
      return RulePlan.Way.LABELLED_REGEX;
    }
    if (hand != null) {
      return RulePlan.Way.MATCHER;
    }
    if (regex == null) {
      return rule.isForPathsOnly() ? RulePlan.Way.PATH : RulePlan.Way.SHAPE;
    }
    if (runsAroundKeywords()) {
      return RulePlan.Way.KEYWORD_REGEX;
    }
    return runsEverywhere() ? RulePlan.Way.UNANCHORED_REGEX : RulePlan.Way.ANCHORED_REGEX;
  }

  /** Whether its regex runs over all text. */
  boolean runsEverywhere() {
    return regex != null
        && (rule.unanchored() || (hasNoAnchor(regex) && rule.keywords().isEmpty()));
  }

  /** Whether its regex runs over all text near its keywords. */
  boolean runsAroundKeywords() {
    return regex != null
        && !rule.unanchored()
        && hasNoAnchor(regex)
        && !rule.keywords().isEmpty();
  }

  private boolean takesKeywordsOfGitleaks() {
    return rule.imported() && !isLabelled() && !rule.aroundContext();
  }

  private boolean hasNoAnchor(RegexMatcher of) {
    return takesKeywordsOfGitleaks() && of.analysis().anchors().isEmpty();
  }

  /** Where the rule looks for a match; none for a rule by shape or label that no country is of, and for one without anchor. */
  List<AnchorTarget> anchors() throws RuleException {
    List<AnchorTarget> anchors = new ArrayList<>(ownAnchors());
    if (row != null) {
      for (List<CharSet> sequence : row.anchors()) {
        anchors.add(AnchorTarget.ofRow(this, sequence, row.reach()));
      }
    }
    return anchors;
  }

  private List<AnchorTarget> ownAnchors() throws RuleException {
    if (isLabelled()) {
      return List.of();
    }
    if (regex != null && rule.aroundContext()) {
      return RegexAnchors.aroundContext(this, regex);
    }
    if (regex != null) {
      return RegexAnchors.of(this, regex);
    }
    if (hand == null) {
      return List.of();
    }
    HandMatcher matcher = hand;
    return matcher.anchors().stream()
        .map((List<CharSet> sequence) -> new AnchorTarget(this, sequence, matcher.reach(), 0))
        .toList();
  }

  /** Words of which one must stand near a match; none for most rules. */
  List<AnchorTarget> keywords() {
    return regex != null && takesKeywordsOfGitleaks()
        ? RegexAnchors.keywords(this, regex)
        : List.of();
  }
}
