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
 * Finds all occurrences of many anchors in one pass over a text of symbols. Exact: it reports every occurrence and
 * nothing else. Immutable and thread-safe; scanning allocates nothing once the buffer has grown.
 */
public final class LiteralKernel {
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

  /** How many valid symbols there must be before and after what is scanned. */
  public static final int PAD = 64;

  private static final int BLOCK = 8192;

  private final Anchor[] anchors;
  private final int[] offsets;
  private final int[][] anchorsOfWindow;
  private final int leastOffset;
  private final int greatestOffset;
  private final PairTable pairs;
  private final WindowMasks masks;

  private LiteralKernel(List<Anchor> anchors) {
    SymbolModel model = new SymbolModel();
    Map<AnchorWindow, List<Integer>> ids = new LinkedHashMap<>();
    int least = Anchor.MAX_LENGTH;
    int greatest = -AnchorWindow.LENGTH;
    this.anchors = anchors.toArray(Anchor[]::new);
    this.offsets = new int[anchors.size()];
    for (int id = 0; id < offsets.length; id++) {
      int offset = AnchorWindow.bestOffset(this.anchors[id], model);
      offsets[id] = offset;
      least = Math.min(least, offset);
      greatest = Math.max(greatest, offset);
      ids.computeIfAbsent(AnchorWindow.of(this.anchors[id], offset), any -> new ArrayList<>())
          .add(id);
    }
    this.leastOffset = least;
    this.greatestOffset = greatest;
    this.anchorsOfWindow = new int[ids.size()][];
    int window = 0;
    for (List<Integer> ofWindow : ids.values()) {
      anchorsOfWindow[window++] = toArray(ofWindow);
    }
    List<AnchorWindow> windows = List.copyOf(ids.keySet());
    BucketPlan plan = new BucketPlan(windows, model);
    this.pairs = new PairTable(plan);
    this.masks = new WindowMasks(plan, windows);
  }

  private static int[] toArray(List<Integer> values) {
    int[] array = new int[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** Compiles anchors; their ids are their indexes. Any number will do, also none; equal ones are all reported. */
  public static LiteralKernel compile(List<Anchor> anchors) {
    return new LiteralKernel(anchors);
  }

  /**
   * Appends the id and the start of every occurrence of an anchor that starts in {@code symbols[from, to)}; it may end
   * after {@code to}.
   *
   * @param symbols with at least {@link #PAD} valid symbols before {@code from} and after {@code to}
   * @param hits not cleared; receives pairs, ordered by start and then by id
   */
  public void scan(byte[] symbols, int from, int to, IntBuffer hits) {
    if (offsets.length == 0 || from >= to) {
      return;
    }
    int[] candidates = hits.scratch(BLOCK / PairTable.STRIDE);
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
          for (int id : anchorsOfWindow[masks.window(group, bit)]) {
            int start = windowStart - offsets[id];
            if (start >= from && start < to && matchesOutsideWindow(anchors[id], symbols, start)) {
              insert(id, start, firstHit, hits);
            }
          }
        }
      }
    }
  }

  private static boolean matchesOutsideWindow(Anchor anchor, byte[] symbols, int start) {
    return anchor.length() <= AnchorWindow.LENGTH || anchor.matches(symbols, start);
  }

  private static void insert(int id, int start, int firstHit, IntBuffer hits) {
    hits.add(id);
    hits.add(start);
    int at = hits.size() - 2;
    while (at > firstHit && isAfter(hits.get(at - 2), hits.get(at - 1), id, start)) {
      hits.set(at, hits.get(at - 2));
      hits.set(at + 1, hits.get(at - 1));
      at -= 2;
    }
    hits.set(at, id);
    hits.set(at + 1, start);
  }

  private static boolean isAfter(int id, int start, int otherId, int otherStart) {
    return start > otherStart || (start == otherStart && id > otherId);
  }
}
