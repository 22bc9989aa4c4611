/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.rule.RuleWindow;
import io.github.morasanu.text.FoldedText;
import java.util.List;
import java.util.Objects;

/**
 * Runs the regexes of rules over the windows around their anchors, where windows that touch are one; and
 * those without anchors over all text, or around the keywords of a foreign rule. Immutable.
 */
final class RegexSearch {
  /** A longer stretch of touching windows is cut: RE2J sees no more at a time. */
  private static final int MAX_REGION = 1 << 14;

  private final List<CompiledRule> rules;
  private final List<CompiledRule> unanchored;
  private final List<CompiledRule> aroundKeywords;

  RegexSearch(List<CompiledRule> rules) {
    this.rules = List.copyOf(rules);
    this.unanchored = rules.stream().filter(CompiledRule::runsEverywhere).toList();
    this.aroundKeywords =
        rules.stream().filter(CompiledRule::runsAroundKeywords).toList();
  }

  /** Adds the window of an anchor to the stretch over which the regex will run. */
  void window(Pass pass, AnchorTarget anchor, int start) {
    Scratch scratch = pass.scratch;
    CompiledRule rule = anchor.rule();
    int windowStart = Math.max(scratch.lastEnd(rule), start - anchor.before());
    int windowEnd = Math.min(pass.text.length(), start + anchor.length() + anchor.after());
    if (!scratch.hasRegion(rule)) {
      scratch.openRegion(rule, windowStart, windowEnd, start);
      return;
    }
    int regionStart = Math.min(scratch.regionStart(rule), windowStart);
    int regionEnd = Math.max(scratch.regionEnd(rule), windowEnd);
    if (windowStart <= scratch.regionEnd(rule) && regionEnd - regionStart <= MAX_REGION) {
      scratch.openRegion(rule, regionStart, regionEnd, start);
    } else {
      runRegion(pass, rule);
      scratch.openRegion(rule, Math.max(windowStart, scratch.lastEnd(rule)), windowEnd, start);
    }
  }

  /** Runs the regexes whose stretches are still open. */
  void closeRegions(Pass pass) {
    IntBuffer open = pass.scratch.openRegions();
    for (int i = 0; i < open.size(); i++) {
      runRegion(pass, rules.get(open.get(i)));
    }
    pass.scratch.closeRegions();
  }

  /** Runs the regexes that have no anchor. */
  void unanchored(Pass pass) {
    for (CompiledRule rule : unanchored) {
      int end = Math.min(pass.text.length(), pass.judgedTo + RuleWindow.MAX);
      run(pass, rule, pass.begin, end, pass.judgedTo - 1);
    }
    for (CompiledRule rule : aroundKeywords) {
      aroundKeywords(pass, rule);
    }
  }

  /** Runs a regex over the stretches around keywords, of which those that touch are one. */
  private static void aroundKeywords(Pass pass, CompiledRule rule) {
    IntBuffer starts = pass.scratch.keywords.of(rule);
    int i = 0;
    while (i < starts.size()) {
      int first = Math.max(pass.begin, starts.get(i) - KeywordHits.REACH);
      int last = starts.get(i);
      while (i < starts.size() && starts.get(i) - last <= 2 * KeywordHits.REACH) {
        last = starts.get(i++);
      }
      int lastStart = Math.min(pass.judgedTo - 1, last + KeywordHits.REACH);
      pass.counters.candidates[rule.index]++;
      if (first <= lastStart) {
        int end = Math.min(pass.text.length(), lastStart + 1 + RuleWindow.MAX);
        run(pass, rule, first, end, lastStart);
      }
    }
  }

  private static void runRegion(Pass pass, CompiledRule rule) {
    int end = pass.scratch.regionEnd(rule);
    int last = rule.rule.aroundContext() ? end : pass.scratch.lastAnchor(rule);
    run(pass, rule, pass.scratch.regionStart(rule), end, last);
  }

  /** Runs a regex over a stretch of text, for the matches that start up to an index. */
  static void run(Pass pass, CompiledRule rule, int start, int stop, int last) {
    Scratch scratch = pass.scratch;
    if (!scratch.filter.looks(rule)) {
      return;
    }
    RegexMatcher regex = Objects.requireNonNull(rule.regex, "a rule with regions has a regex");
    FoldedText text = pass.text;
    // One character on either side tells what \b, ^ and $ ask for.
    int windowStart = Math.max(0, start - 1);
    int windowEnd = Math.min(text.length(), stop + 1);
    if (!scratch.mayMatch(rule, regex, text, start, windowEnd)) {
      return;
    }
    scratch.window.move(text, windowStart, windowEnd);
    pass.counters.regexRuns[rule.index]++;
    pass.counters.regexCharacters[rule.index] += windowEnd - windowStart;
    Matcher matcher = scratch.matcher(rule).reset(scratch.window);
    boolean found = matcher.find(start - windowStart);
    while (found) {
      int group = regex.valueGroup(matcher);
      int valueStart = matcher.start(group);
      int valueEnd = matcher.end(group);
      while (group == 0
          && valueEnd > valueStart + 1
          && isLineEnd(text, windowStart + valueEnd - 1)) {
        valueEnd--;
      }
      while (group == 0 && valueStart < valueEnd - 1 && isLineEnd(text, windowStart + valueStart)) {
        valueStart++;
      }
      // What ends one value may also begin the next, so the search goes on right behind the
      // value; but the value of a foreign rule may be the name that it is given.
      int end = rule.rule.imported() ? matcher.end() : valueEnd;
      scratch.lastEnd(rule, windowStart + end);
      pass.judge(
          rule,
          windowStart + matcher.start(),
          windowStart + matcher.end(),
          windowStart + valueStart,
          windowStart + valueEnd);
      int next = Math.max(end, matcher.start() + 1);
      found = windowStart + next <= last
          && scratch.mayMatch(rule, regex, text, windowStart + next, windowEnd)
          && matcher.find(next);
    }
  }

  private static boolean isLineEnd(FoldedText text, int at) {
    return text.symbol(at) == '\n';
  }
}
