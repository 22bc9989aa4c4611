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

  /** What may follow a short word that stands for itself: fin is none in final. */
  private static final CharSet NOT_GOING_ON =
      CharSet.range('\0', (char) ('a' - 1)).union(CharSet.range((char) ('z' + 1), '\uFFFF'));

  private RegexAnchors() {}

  /**
   * The anchors that the regex gives away itself, else the rule's keywords; none if the rule is marked
   * as unanchored. Keywords of imported rules are no anchors, and such a rule may have none.
   *
   * @throws RuleException if there are none and the rule is not marked
   */
  static List<AnchorTarget> of(CompiledRule compiled, RegexMatcher regex) throws RuleException {
    Rule rule = compiled.rule;
    if (rule.unanchored() || rule.isForPathsOnly()) {
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
    if (rule.imported()) {
      return targets;
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
    List<AnchorTarget> targets = new ArrayList<>();
    for (String word : ContextWords.contextOf(compiled.rule)) {
      List<CharSet> characters = new ArrayList<>(inEitherCase(Folding.fold(word)));
      int length = characters.size();
      if (WholeWord.mustStandAlone(characters.get(0).first(0), length, false)) {
        characters.add(NOT_GOING_ON);
      }
      targets.add(new AnchorTarget(
          compiled, characters, length, NearbyWords.AFTER + longest, NearbyWords.BEFORE + longest));
    }
    return targets;
  }

  /**
   * The keywords near which an imported rule looks for matches; none if one stands in every match
   * anyhow, because it is part of each anchor.
   */
  static List<AnchorTarget> keywords(CompiledRule compiled, RegexMatcher regex) {
    List<PatternAnchor> anchors = regex.analysis().anchors();
    List<List<CharSet>> keywords =
        compiled.rule.keywords().stream().map(RegexAnchors::inEitherCase).toList();
    boolean inEveryMatch = !anchors.isEmpty()
        && anchors.stream()
            .allMatch(anchor ->
                keywords.stream().anyMatch(keyword -> isPart(keyword, anchor.sequence())));
    return inEveryMatch
        ? List.of()
        : keywords.stream()
            .map(keyword -> new AnchorTarget(compiled, keyword, 0, 0))
            .toList();
  }

  /** Whether a keyword stands somewhere in everything that an anchor may be. */
  private static boolean isPart(List<CharSet> keyword, List<CharSet> anchor) {
    for (int at = 0; at + keyword.size() <= anchor.size(); at++) {
      int length = 0;
      while (length < keyword.size()
          && keyword.get(length).union(anchor.get(at + length)).equals(keyword.get(length))) {
        length++;
      }
      if (length == keyword.size()) {
        return true;
      }
    }
    return false;
  }

  private static List<CharSet> inEitherCase(String keyword) {
    CharSet[] sets = new CharSet[keyword.length()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = CharSet.of(keyword.charAt(i)).foldCase();
    }
    return List.of(sets);
  }

  /** What the regex itself bounds needs no window; nothing reaches farther than any window may. */
  private static int reach(int bound, int window) {
    return bound == PatternAnalysis.UNBOUNDED ? window : Math.min(bound, RuleWindow.MAX);
  }
}
