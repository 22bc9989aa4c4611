/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.PackedInts;
import io.github.morasanu.rule.RuleException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of all rules, by number. Those of the rules that come with Morasanu are counted when it is built, and made when
 * first one of their rule is found. Thread-safe.
 */
final class AnchorTargets {
  private final List<CompiledRule> rules;

  /** By rule: the number of its first anchor; and behind the last how many there are. */
  private final int[] starts;

  /** Characters before an anchor that a match may reach back, at most. */
  private final int farthest;

  private final @Nullable AnchorTarget[] made;

  private AnchorTargets(List<CompiledRule> rules, int[] starts, int farthest) {
    this.rules = rules;
    this.starts = starts;
    this.farthest = farthest;
    this.made = new AnchorTarget[starts[rules.size()]];
  }

  /** Those of rules, and of each its anchors. */
  static AnchorTargets of(List<CompiledRule> rules, List<List<AnchorTarget>> ofRules) {
    int[] starts = new int[rules.size() + 1];
    int farthest = 0;
    for (int rule = 0; rule < rules.size(); rule++) {
      starts[rule + 1] = starts[rule] + ofRules.get(rule).size();
      for (AnchorTarget anchor : ofRules.get(rule)) {
        farthest = Math.max(farthest, anchor.before());
      }
    }
    AnchorTargets targets = new AnchorTargets(rules, starts, farthest);
    for (int rule = 0; rule < rules.size(); rule++) {
      targets.put(rule, ofRules.get(rule));
    }
    return targets;
  }

  /** What {@link #write} has written of the same rules. */
  static AnchorTargets read(ByteBuffer in, List<CompiledRule> rules) {
    int farthest = in.getInt();
    return new AnchorTargets(rules, PackedInts.read(in), farthest);
  }

  void write(ByteBuffer out) {
    out.putInt(farthest);
    PackedInts.write(starts, out);
  }

  /** How many there are. */
  int size() {
    return made.length;
  }

  int farthest() {
    return farthest;
  }

  /** How many a rule has. */
  int count(int rule) {
    return starts[rule + 1] - starts[rule];
  }

  AnchorTarget get(int number) {
    AnchorTarget anchor = made[number];
    return anchor == null ? make(number) : anchor;
  }

  private AnchorTarget make(int number) {
    int found = Arrays.binarySearch(starts, number);
    int rule = found >= 0 ? found : -found - 2;
    // Rules without anchors start where the next one does.
    while (starts[rule + 1] <= number) {
      rule++;
    }
    try {
      List<AnchorTarget> anchors = rules.get(rule).anchors();
      put(rule, anchors);
      return anchors.get(number - starts[rule]);
    } catch (RuleException e) {
      throw new IllegalStateException("the rules that come with Morasanu are broken", e);
    }
  }

  /** Two threads may make the same, which does not matter: anchors never change. */
  private void put(int rule, List<AnchorTarget> anchors) {
    for (int i = 0; i < anchors.size(); i++) {
      made[starts[rule] + i] = anchors.get(i);
    }
  }

  /** What the prefilter looks for. */
  List<CharSequencePattern> patterns() {
    List<CharSequencePattern> patterns = new ArrayList<>(size());
    for (int number = 0; number < size(); number++) {
      patterns.add(get(number).characters());
    }
    return patterns;
  }
}
