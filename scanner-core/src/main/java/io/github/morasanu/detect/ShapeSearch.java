/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.text.TextWindow;
import java.util.List;

/** Finds numbers by the lengths and separators of their digit groups. Immutable. */
final class ShapeSearch {
  private final ShapeTable shapes;
  private final Candidates candidates;

  ShapeSearch(List<CompiledRule> rules, Candidates candidates) {
    this.shapes = ShapeTable.compile(rules);
    this.candidates = candidates;
  }

  void search(Pass pass) {
    if (shapes.isEmpty()) {
      return;
    }
    DigitGroups groups = pass.scratch.groups;
    // Letters may stand before the digits, and the number begins with them.
    int last = Math.min(pass.text.length(), pass.judgedTo + LetterFrame.MAX);
    candidates.digitRuns(pass.text, pass.begin, last, shapes.minimumDigits(), groups.begin());
    groups.join(pass.text);
    pass.counters.digitRuns += groups.size();
    for (int run = 0; run < groups.size(); run++) {
      int start = groups.start(run);
      if (start >= pass.judgedFrom && start < last && !groups.continues(run)) {
        shapesFrom(pass, run);
      }
    }
  }

  private void shapesFrom(Pass pass, int run) {
    DigitGroups groups = pass.scratch.groups;
    int node = shapes.root();
    for (int last = run; ; last++) {
      node = shapes.next(node, groups.length(last));
      if (node == ShapeTable.NONE) {
        return;
      }
      CompiledRule[] rules = shapes.rules(node);
      if (rules.length > 0 && ShapeFit.standsApart(groups, run, last)) {
        numbers(pass, rules, run, last);
      }
      if (groups.gapAfter(last) == DigitGroups.NO_GAP) {
        return;
      }
    }
  }

  /** Shows a number to the rules that have its shape; what they all ask for is looked at once. */
  private static void numbers(Pass pass, CompiledRule[] rules, int first, int last) {
    DigitGroups groups = pass.scratch.groups;
    int start = groups.start(first);
    int end = groups.end(last);
    boolean free = NumberBoundary.isFree(pass.text, start, end, first == last);
    int gluedTo = first < last || free ? -1 : NumberBoundary.gluedWord(pass.text, start, end);
    boolean framed = LetterFrame.mayStandAround(pass.text, start, end);
    for (CompiledRule rule : rules) {
      if (LetterFrame.isPartOf(rule.rule.number())) {
        if (framed && ShapeFit.fits(rule.rule.number(), groups, first, last)) {
          framedNumber(pass, rule, start, end);
        }
      } else if (free) {
        pass.counters.candidates[rule.index]++;
        if (ShapeFit.fits(rule.rule.number(), groups, first, last)) {
          pass.judgeNumber(rule, start, end);
        }
      } else if (gluedTo >= 0 && isName(pass, rule, gluedTo, start, end)) {
        pass.counters.candidates[rule.index]++;
        pass.judgeNumber(rule, start, end);
      }
    }
  }

  /** Whether the letters that a number is joined to are what its rule calls it. */
  private static boolean isName(Pass pass, CompiledRule rule, int word, int start, int end) {
    if (!rule.rule.contextOnly() || !pass.scratch.needed.maySpeak(rule, start, end)) {
      return false;
    }
    String name =
        pass.scratch.labelWords.contextIn(TextWindow.copy(pass.text, word, start), rule.index);
    return name != null && name.length() == start - word;
  }

  private static void framedNumber(Pass pass, CompiledRule rule, int digits, int behindDigits) {
    int start = LetterFrame.start(rule.rule.number(), pass.text, digits);
    int end = LetterFrame.end(rule.rule.number(), pass.text, behindDigits);
    if (start >= 0 && end >= 0) {
      pass.counters.candidates[rule.index]++;
      pass.judgeNumber(rule, start, end);
    }
  }
}
