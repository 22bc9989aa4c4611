/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.DigitClusters;
import io.github.morasanu.automaton.FlatAnchors;
import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.automaton.LateKernel;
import io.github.morasanu.text.FoldedText;
import java.util.List;
import java.util.function.Supplier;

/** The candidates of all rules in one pass of two kernels over the symbols of a text. */
final class Prefilter implements Candidates {
  private final LateKernel kernel;

  Prefilter(Supplier<List<CharSequencePattern>> anchors) {
    this(FlatAnchors.of(CharSequencePattern.symbols(anchors.get())));
  }

  Prefilter(FlatAnchors anchors) {
    this.kernel = LateKernel.of(anchors);
  }

  @Override
  public void anchors(FoldedText text, int from, int to, IntBuffer hits) {
    int base = hits.size();
    kernel.scan(text.symbols(), FoldedText.PAD + from, FoldedText.PAD + to, hits);
    for (int i = base + 1; i < hits.size(); i += 2) {
      hits.set(i, hits.get(i) - FoldedText.PAD);
    }
  }

  @Override
  public void digitRuns(FoldedText text, int from, int to, int minimumDigits, IntBuffer runs) {
    int base = runs.size();
    int minimum = Math.min(minimumDigits, DigitClusters.MAX_MINIMUM_DIGITS);
    DigitClusters.scan(text.symbols(), FoldedText.PAD + from, FoldedText.PAD + to, minimum, runs);
    for (int i = base; i < runs.size(); i++) {
      runs.set(i, runs.get(i) - FoldedText.PAD);
    }
  }
}
