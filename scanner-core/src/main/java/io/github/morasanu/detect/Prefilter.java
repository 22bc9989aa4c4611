/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.DigitClusters;
import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.automaton.LiteralKernel;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The candidates of all rules in one pass of two kernels over the symbols of a text. */
final class Prefilter implements Candidates {
  /*
   * Anchors are shared out among kernels by what they are made of. In one kernel, a class of many characters,
   * such as any kanji behind any delimiter, would make places candidates for all the words beside it: measured,
   * one kernel for all took half as long again as three.
   */
  private final List<Part> parts = new ArrayList<>();

  /** The anchors of one kernel. */
  private static final class Part {
    private final LiteralKernel kernel;

    /** By id of the kernel: that of the prefilter. */
    private final int[] ids;

    Part(LiteralKernel kernel, int[] ids) {
      this.kernel = kernel;
      this.ids = ids;
    }
  }

  Prefilter(List<CharSequencePattern> anchors) {
    for (CharSequencePattern.Make make : CharSequencePattern.Make.values()) {
      int[] ids = IntStream.range(0, anchors.size())
          .filter(id -> anchors.get(id).make() == make)
          .toArray();
      if (ids.length > 0) {
        parts.add(new Part(
            LiteralKernel.compile(
                Arrays.stream(ids).mapToObj(id -> anchors.get(id).symbols()).toList()),
            ids));
      }
    }
  }

  @Override
  public void anchors(FoldedText text, int from, int to, IntBuffer hits) {
    int base = hits.size();
    boolean several = false;
    for (Part part : parts) {
      int first = hits.size();
      part.kernel.scan(text.symbols(), FoldedText.PAD + from, FoldedText.PAD + to, hits);
      for (int i = first; i < hits.size(); i += 2) {
        hits.set(i, part.ids[hits.get(i)]);
        hits.set(i + 1, hits.get(i + 1) - FoldedText.PAD);
      }
      several |= hits.size() > first && first > base;
    }
    if (several) {
      hits.sortPairs(base);
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
