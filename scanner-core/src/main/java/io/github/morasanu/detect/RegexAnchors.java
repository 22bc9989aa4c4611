/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.pattern.PatternAnalysis;
import io.github.morasanu.pattern.PatternAnchor;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleWindow;
import io.github.morasanu.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Finds the anchors of a rule's regular expression. Used while compiling only. */
final class RegexAnchors {

  private RegexAnchors() {}

  /**
   * The anchors that the regex gives away itself, else the rule's keywords; none if the rule is marked
   * as unanchored.
   *
   * @throws RuleException if there are none and the rule is not marked
   */
  static List<AnchorTarget> of(CompiledRule compiled, RegexMatcher regex) throws RuleException {
    Rule rule = compiled.rule;
    if (rule.unanchored()) {
      return List.of();
    }
    PatternAnalysis analysis = regex.analysis();
    List<AnchorTarget> targets = new ArrayList<>();
    for (PatternAnchor anchor : analysis.anchors()) {
      targets.add(new AnchorTarget(
          compiled,
          anchor.sequence(),
          reach(anchor.maxBefore(), rule.window().before()),
          reach(anchor.maxAfter(), rule.window().after())));
    }
    if (targets.isEmpty()) {
      for (String keyword : rule.keywords()) {
        targets.add(new AnchorTarget(
            compiled,
            inEitherCase(keyword),
            reach(analysis.maxLength(), rule.window().before()),
            reach(analysis.maxLength(), rule.window().after())));
      }
    }
    if (targets.isEmpty()) {
      throw new RuleException("rule '" + rule.id()
          + "' would have to run its regex over every text, because " + analysis.whyNone()
          + ": put a literal into the regex, name keywords of which each match holds one, or set"
          + " unanchored = true and pay for it");
    }
    return targets;
  }

  /** The context words of the rule: a match stands as near to one as a word counts. */
  static List<AnchorTarget> aroundContext(CompiledRule compiled, RegexMatcher regex) {
    int longest = reach(regex.analysis().maxLength(), compiled.rule.window().after());
    return compiled.rule.context().stream()
        .map(word -> new AnchorTarget(
            compiled,
            inEitherCase(Folding.fold(word)),
            NearbyWords.AFTER + longest,
            NearbyWords.BEFORE + longest))
        .toList();
  }

  private static List<CharSet> inEitherCase(String keyword) {
    return keyword.chars().mapToObj(c -> CharSet.of((char) c).foldCase()).toList();
  }

  /** What the regex itself bounds needs no window; nothing reaches farther than any window may. */
  private static int reach(int bound, int window) {
    return bound == PatternAnalysis.UNBOUNDED ? window : Math.min(bound, RuleWindow.MAX);
  }
}
