/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.List;
import java.util.function.Supplier;

/** The prefilter turned off: tries every anchor at every place, and offers every digit run. */
final class NaiveCandidates implements Candidates {
  private final List<CharSequencePattern> anchors;

  NaiveCandidates(Supplier<List<CharSequencePattern>> anchors) {
    this.anchors = anchors.get();
  }

  @Override
  public void anchors(FoldedText text, int from, int to, IntBuffer hits) {
    for (int start = from; start < to; start++) {
      for (int id = 0; id < anchors.size(); id++) {
        if (anchors.get(id).standsAt(text, start)) {
          hits.add(id);
          hits.add(start);
        }
      }
    }
  }

  @Override
  public void digitRuns(FoldedText text, int from, int to, int minimumDigits, IntBuffer runs) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && Ascii.isDigit(text.charAt(i));
      if (digit && start < 0) {
        start = i;
      } else if (!digit && start >= 0) {
        runs.add(start);
        runs.add(i);
        start = -1;
      }
    }
  }
}
