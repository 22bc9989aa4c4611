/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

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
      for (CompiledRule rule : shapes.rules(node)) {
        shape(pass, rule, run, last);
      }
      if (groups.gapAfter(last) == DigitGroups.NO_GAP) {
        return;
      }
    }
  }

  private static void shape(Pass pass, CompiledRule rule, int first, int last) {
    DigitGroups groups = pass.scratch.groups;
    int start = groups.start(first);
    int end = groups.end(last);
    boolean framed = LetterFrame.isPartOf(rule.rule);
    if (framed) {
      start = LetterFrame.start(rule.rule, pass.text, start);
      end = LetterFrame.end(rule.rule, pass.text, end);
      if (start < 0 || end < 0) {
        return;
      }
    }
    pass.counters.candidates[rule.index]++;
    if (ShapeFit.fits(rule.rule, groups, first, last)
        && (framed || NumberBoundary.isFree(pass.text, start, end, first == last))) {
      pass.judge(rule, start, end);
    }
  }
}
