/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import io.github.morasanu.automaton.IntBuffer;
import java.util.Arrays;
import java.util.List;

/** The memory of one worker: made by {@link Detector#newScratch()}, used by one thread at a time. */
public final class Scratch {
  final IntBuffer hits = new IntBuffer();
  final DigitGroups groups = new DigitGroups();
  final FoldedText text = new FoldedText();
  final FoldedText window = new FoldedText();
  final Match match = new Match();
  char[] folded = {};

  private final Matcher[] matchers;
  private final int[] lastEnd;

  Scratch(List<CompiledRule> rules) {
    this.matchers = new Matcher[rules.size()];
    for (CompiledRule rule : rules) {
      if (rule.regex != null) {
        matchers[rule.index] = rule.regex.newMatcher();
      }
    }
    this.lastEnd = new int[rules.size()];
  }

  /** Folds a text into the buffer and forgets the one before. */
  void load(char[] chars, int length) {
    if (folded.length < length) {
      folded = new char[length];
    }
    TextFold.fold(chars, length, folded);
    text.window(folded, 0, length);
    Arrays.fill(lastEnd, 0);
  }

  /** The matcher of a regex rule. */
  Matcher matcher(CompiledRule rule) {
    return matchers[rule.index];
  }

  /** Where the last match of a rule in this text ended: keywords of one match must not repeat it. */
  int lastEnd(CompiledRule rule) {
    return lastEnd[rule.index];
  }

  void lastEnd(CompiledRule rule, int end) {
    lastEnd[rule.index] = end;
  }
}
