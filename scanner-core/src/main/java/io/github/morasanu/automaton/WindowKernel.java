/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all occurrences of some anchors in one pass over a text of symbols. Immutable and thread-safe; scanning allocates
 * nothing once the buffer has grown.
 */
final class WindowKernel implements AnchorKernel {
  /*
   * Of each anchor the five neighbouring symbols that the SymbolModel holds for the rarest, its window, are looked for.
   * Three stages, each on what the one before leaves:
   *   PairTable     two lookups for two symbols, hardly a branch
   *   WindowMasks   which windows stand there exactly
   *   report        the symbols outside the window, and whether the start is in the range
   * The first stage runs over a block that fits the first-level cache before the others see it, so that its loop keeps
   * everything in registers.
   *
   * A window may lie far from the start of its anchor, so hits come slightly out of order and are sorted in.
   */

  private static final int BLOCK = 8192;

  private final Anchor[] anchors;

  /** What each anchor is reported as. */
  private final int[] ids;

  private final int[] offsets;
  private final int[][] anchorsOfWindow;
  private final int leastOffset;
  private final int greatestOffset;
  private final PairTable pairs;
  private final WindowMasks masks;

  /**
   * Compiles anchors.
   *
   * @param all of which those with the ids are looked for
   * @param offsetOf where the window of each of all begins
   */
  WindowKernel(List<Anchor> all, int[] ids, int[] offsetOf, SymbolModel model) {
    Map<AnchorWindow, List<Integer>> ofWindows = new LinkedHashMap<>();
    int least = Anchor.MAX_LENGTH;
    int greatest = -AnchorWindow.LENGTH;
    this.ids = ids;
    this.anchors = new Anchor[ids.length];
    this.offsets = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      anchors[i] = all.get(ids[i]);
      int offset = offsetOf[ids[i]];
      offsets[i] = offset;
      least = Math.min(least, offset);
      greatest = Math.max(greatest, offset);
      ofWindows
          .computeIfAbsent(AnchorWindow.of(anchors[i], offset), any -> new ArrayList<>())
          .add(i);
    }
    this.leastOffset = least;
    this.greatestOffset = greatest;
    this.anchorsOfWindow = new int[ofWindows.size()][];
    int window = 0;
    for (List<Integer> ofWindow : ofWindows.values()) {
      anchorsOfWindow[window++] = ofWindow.stream().mapToInt(Integer::intValue).toArray();
    }
    List<AnchorWindow> windows = List.copyOf(ofWindows.keySet());
    BucketPlan plan = new BucketPlan(windows, model);
    this.pairs = new PairTable(plan);
    this.masks = new WindowMasks(plan, windows);
  }

  @Override
  public void scan(byte[] symbols, int from, int to, IntBuffer hits) {
    int[] candidates = hits.scratch(BLOCK / PairTable.STRIDE + 1);
    int firstHit = hits.size();
    int end = to + greatestOffset + 1;
    for (int block = from + leastOffset; block < end; block += BLOCK) {
      int count = pairs.collect(symbols, block, Math.min(end, block + BLOCK), candidates);
      for (int i = 0; i < count; i++) {
        verify(symbols, candidates[i], from, to, firstHit, hits);
      }
    }
  }

  private void verify(byte[] symbols, int place, int from, int to, int firstHit, IntBuffer hits) {
    for (int buckets = pairs.buckets(symbols, place); buckets != 0; buckets &= buckets - 1) {
      int bucket = Integer.numberOfTrailingZeros(buckets);
      int nextBucket = masks.firstGroup(bucket + 1);
      for (int group = masks.firstGroup(bucket); group < nextBucket; group++) {
        for (long members = masks.members(group, symbols, place);
            members != 0;
            members &= members - 1) {
          int bit = Long.numberOfTrailingZeros(members);
          int windowStart = place - masks.phase(group, bit);
          for (int anchor : anchorsOfWindow[masks.window(group, bit)]) {
            int start = windowStart - offsets[anchor];
            if (start >= from && start < to && matchesOutsideWindow(anchor, symbols, start)) {
              hits.insertPair(ids[anchor], start, firstHit);
            }
          }
        }
      }
    }
  }

  private boolean matchesOutsideWindow(int anchor, byte[] symbols, int start) {
    int offset = offsets[anchor];
    boolean inside = offset <= 0 && anchors[anchor].length() <= offset + AnchorWindow.LENGTH;
    return inside || anchors[anchor].matches(symbols, start);
  }
}
