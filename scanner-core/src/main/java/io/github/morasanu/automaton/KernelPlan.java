/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part of each anchor a {@link LiteralKernel} looks for, and how. What is best, a model of texts says, and that takes as
 * long as to make the kernel. So it is packed by the build with the anchors that are known then. Immutable.
 */
final class KernelPlan {
  /** So few anchors are all looked for by pairs: one pass is faster than two. */
  private static final int FEW = 400;

  /** Of each anchor where the symbols begin that are looked for. */
  private final int[] offsets;

  /** The anchors that are looked for by grams, growing; and by pairs. */
  private final int[] literals;

  private final int[] others;

  /** What {@link BucketPlan} says of the windows of the others. */
  private final int[] buckets;

  private KernelPlan(int[] offsets, int[] literals, int[] others, int[] buckets) {
    this.offsets = offsets;
    this.literals = literals;
    this.others = others;
    this.buckets = buckets;
  }

  static KernelPlan of(List<Anchor> anchors) {
    return of(anchors, FEW);
  }

  /** The same with a number of anchors up to which they share one kernel. */
  static KernelPlan of(List<Anchor> anchors, int few) {
    SymbolModel model = new SymbolModel();
    int[] offsets = new int[anchors.size()];
    List<Integer> literals = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int id = 0; id < offsets.length; id++) {
      PairChances chances = new PairChances(anchors.get(id), model);
      offsets[id] = GramKernel.bestOffset(anchors.get(id), chances);
      if (offsets[id] != GramKernel.NONE && anchors.size() > few) {
        literals.add(id);
      } else {
        offsets[id] = AnchorWindow.bestOffset(anchors.get(id), chances);
        others.add(id);
      }
    }
    int[] byPairs = ids(others);
    List<AnchorWindow> windows = AnchorWindow.distinct(anchors, byPairs, offsets);
    return new KernelPlan(offsets, ids(literals), byPairs, BucketPlan.of(windows, model));
  }

  private static int[] ids(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What {@link #write} has written. */
  static KernelPlan read(ByteBuffer in) {
    return new KernelPlan(
        PackedInts.read(in), PackedInts.read(in), PackedInts.read(in), PackedInts.read(in));
  }

  void write(ByteBuffer out) {
    PackedInts.write(offsets, out);
    PackedInts.write(literals, out);
    PackedInts.write(others, out);
    PackedInts.write(buckets, out);
  }

  /** The kernels for the anchors that it was made for. */
  List<AnchorKernel> kernels(List<Anchor> anchors) {
    List<AnchorKernel> kernels = new ArrayList<>();
    if (literals.length > 0) {
      kernels.add(new GramKernel(anchors, literals, offsets));
    }
    if (others.length > 0) {
      kernels.add(new WindowKernel(anchors, others, offsets, buckets));
    }
    return List.copyOf(kernels);
  }
}
