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
   *   PairTable     two lookups for two symbols, hardly a branch; and one more of what these leave, without one
   *   WindowMasks   which windows stand there exactly
   *   report        the symbols outside the window, and whether the start is in the range
   * The first stage runs over a block that fits the first-level cache before the others see it, so that its loop keeps
   * everything in registers.
   *
   * A window may lie far from the start of its anchor, so hits come slightly out of order and are sorted in.
   */

  private static final int BLOCK = 8192;

  /** So many places of a block may be candidates. */
  private static final int PLACES = BLOCK / PairTable.STRIDE + 1;

  private final Anchor[] anchors;

  /** What each anchor is reported as. */
  private final int[] ids;

  /** Of each anchor whether its window shows all of it. */
  private final boolean[] isInWindow;

  /** Of each member of the masks its first entry, which is an anchor that has the window; and behind the last the end. */
  private final int[] firstEntry;

  private final int[] entryAnchor;

  /** Of each entry how far before the place of the member the anchor starts; negative if behind it. */
  private final int[] entryBack;

  private final int leastOffset;
  private final int greatestOffset;
  private final PairTable pairs;
  private final WindowMasks masks;

  /**
   * Compiles anchors.
   *
   * @param all of which those with the ids are looked for
   * @param offsetOf where the window of each of all begins
   * @param buckets what {@link BucketPlan} says of their {@link AnchorWindow#distinct windows}
   */
  WindowKernel(List<Anchor> all, int[] ids, int[] offsetOf, int[] buckets) {
    Map<AnchorWindow, List<Integer>> ofWindows = new LinkedHashMap<>();
    int least = Anchor.MAX_LENGTH;
    int greatest = -AnchorWindow.LENGTH;
    this.ids = ids;
    this.anchors = new Anchor[ids.length];
    this.isInWindow = new boolean[ids.length];
    for (int i = 0; i < ids.length; i++) {
      anchors[i] = all.get(ids[i]);
      int offset = offsetOf[ids[i]];
      isInWindow[i] = offset <= 0 && anchors[i].length() <= offset + AnchorWindow.LENGTH;
      least = Math.min(least, offset);
      greatest = Math.max(greatest, offset);
      ofWindows
          .computeIfAbsent(AnchorWindow.of(anchors[i], offset), any -> new ArrayList<>())
          .add(i);
    }
    this.leastOffset = least;
    this.greatestOffset = greatest;
    WindowBuckets windows = new WindowBuckets(List.copyOf(ofWindows.keySet()), buckets);
    this.pairs = new PairTable(windows);
    this.masks = new WindowMasks(windows);
    List<List<Integer>> anchorsOf = List.copyOf(ofWindows.values());
    IntBuffer entries = new IntBuffer();
    IntBuffer backs = new IntBuffer();
    this.firstEntry = new int[masks.members() + 1];
    for (int member = 0; member < masks.members(); member++) {
      int window = masks.window(member);
      for (int anchor : window < 0 ? List.<Integer>of() : anchorsOf.get(window)) {
        entries.add(anchor);
        backs.add(offsetOf[ids[anchor]] + masks.phase(member));
      }
      firstEntry[member + 1] = entries.size();
    }
    this.entryAnchor = entries.toArray();
    this.entryBack = backs.toArray();
  }

  @Override
  public void scan(byte[] symbols, int from, int to, IntBuffer hits) {
    int[] candidates = hits.scratch(3 * PLACES + 2);
    int firstHit = hits.size();
    int end = to + greatestOffset + 1;
    for (int block = from + leastOffset; block < end; block += BLOCK) {
      int count = pairs.collect(symbols, block, Math.min(end, block + BLOCK), candidates);
      int left = pairs.winnow(symbols, candidates, count, PLACES);
      for (int i = PLACES; i < left; i += 2) {
        verify(symbols, candidates[i], candidates[i + 1], from, to, firstHit, hits);
      }
    }
  }

  private void verify(
      byte[] symbols, int place, int ofBuckets, int from, int to, int firstHit, IntBuffer hits) {
    for (int buckets = ofBuckets; buckets != 0; buckets &= buckets - 1) {
      int bucket = Integer.numberOfTrailingZeros(buckets);
      int end = masks.firstGroup(bucket + 1);
      for (int first = masks.firstGroup(bucket); first < end; first += Long.SIZE) {
        int last = Math.min(end, first + Long.SIZE);
        for (long groups = masks.groups(first, last, symbols, place);
            groups != 0;
            groups &= groups - 1) {
          int group = first + Long.numberOfTrailingZeros(groups);
          for (long members = masks.members(group, symbols, place);
              members != 0;
              members &= members - 1) {
            int member = masks.member(group, Long.numberOfTrailingZeros(members));
            report(symbols, place, member, from, to, firstHit, hits);
          }
        }
      }
    }
  }

  private void report(
      byte[] symbols, int place, int member, int from, int to, int firstHit, IntBuffer hits) {
    for (int entry = firstEntry[member]; entry < firstEntry[member + 1]; entry++) {
      int anchor = entryAnchor[entry];
      int start = place - entryBack[entry];
      if (start >= from
          && start < to
          && (isInWindow[anchor] || anchors[anchor].matches(symbols, start))) {
        hits.insertPair(ids[anchor], start, firstHit);
      }
    }
  }
}
