/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the anchors of least cost in a row of parts. Used for one row; not thread-safe. */
final class AnchorSearch {
  /*
   * A candidate is a stretch of neighbouring parts whose ways are all known: every match holds one
   * way of each, so it holds one of their products. The stretch may be empty. It grows on both sides
   * by the fringes of what stands before and after, as far as these are sure to be there: the fringe
   * after a keyword is its separator, which tells the keyword from an identifier.
   *
   * A part with a single way makes no candidate worse, so stretches start and end only beside parts
   * with several ways or none. At most log2(32) = 5 parts with several ways fit into a stretch. More
   * ways never cost less, so a stretch that costs too much by their number alone is not weighed.
   */

  /** Ways that are weighed in one row; then only those of stretches with a single way. */
  private static final int MAX_WEIGHED = 2_048;

  /** Parts after which a stretch may start anew, so that no window of a long literal is missed. */
  private static final int STRIDE = 48;

  /** Sets with more chars than this say nothing, and are not kept at the ends of an anchor. */
  private static final int NEARLY_ALL = 60_000;

  private final List<Facts> parts;
  private final Lengths[] before;
  private final Lengths[] after;
  private final Fringe[] tails;
  private final Fringe[] heads;
  private final CharFrequencies frequencies = new CharFrequencies();
  private int weighed;
  private @Nullable AnchorSet best;

  private AnchorSearch(List<Facts> parts) {
    int n = parts.size();
    this.parts = parts;
    this.before = new Lengths[n + 1];
    this.after = new Lengths[n + 1];
    this.tails = new Fringe[n + 1];
    this.heads = new Fringe[n + 1];
    before[0] = Lengths.ZERO;
    tails[0] = Fringe.EMPTY;
    for (int i = 0; i < n; i++) {
      before[i + 1] = before[i].plus(parts.get(i).lengths());
      tails[i + 1] = parts.get(i).tail().then(tails[i]);
    }
    after[n] = Lengths.ZERO;
    heads[n] = Fringe.EMPTY;
    for (int i = n - 1; i >= 0; i--) {
      after[i] = parts.get(i).lengths().plus(after[i + 1]);
      heads[i] = parts.get(i).head().then(heads[i + 1]);
    }
  }

  /** The anchors of least cost; null if the row can match the empty text. */
  static @Nullable AnchorSet best(List<Facts> parts) {
    return new AnchorSearch(parts).search();
  }

  private @Nullable AnchorSet search() {
    for (int start = 0; start <= parts.size(); start++) {
      AnchorSet inner = start < parts.size() ? parts.get(start).inner() : null;
      if (inner != null) {
        best = AnchorSet.better(best, inner.within(before[start], after[start + 1]));
      }
      if (start == 0 || start % STRIDE == 0 || !parts.get(start - 1).isSingleWay()) {
        tryStretchesFrom(start);
      }
    }
    return best;
  }

  private void tryStretchesFrom(int start) {
    List<List<CharSet>> ways = List.of(List.of());
    int end = start;
    while (ways != null && isWorthWeighing(ways.size())) {
      List<List<CharSet>> grown =
          end == parts.size() ? null : Facts.product(ways, parts.get(end).ways());
      if (grown == null || !parts.get(end).isSingleWay()) {
        weighed += ways.size();
        best = AnchorSet.better(best, candidate(start, end, ways));
      }
      ways = grown;
      end++;
    }
  }

  private boolean isWorthWeighing(int ways) {
    if (ways == 1) {
      return true;
    }
    return weighed < MAX_WEIGHED && (best == null || ways * AnchorSet.COST_OF_ONE < best.cost());
  }

  private @Nullable AnchorSet candidate(int start, int end, List<List<CharSet>> ways) {
    List<CharSet> left = certain(tails[start], before[start]);
    Collections.reverse(left);
    List<CharSet> right = certain(heads[end], after[end]);
    List<AnchorSet.Candidate> anchors = new ArrayList<>();
    for (List<CharSet> way : ways) {
      List<CharSet> sequence = new ArrayList<>(left);
      sequence.addAll(way);
      sequence.addAll(right);
      AnchorSet.Candidate anchor =
          anchor(sequence, left.size(), right.size(), before[start], after[end]);
      if (anchor == null) {
        return null;
      }
      anchors.add(anchor);
    }
    return AnchorSet.of(anchors);
  }

  private static List<CharSet> certain(Fringe fringe, Lengths lengths) {
    List<CharSet> sets = new ArrayList<>();
    for (int place = 0; place < Math.min(Fringe.DEPTH, lengths.min()); place++) {
      sets.add(fringe.set(place));
    }
    return sets;
  }

  /** The part of a sequence that says most; null if all of it says nothing. */
  private AnchorSet.@Nullable Candidate anchor(
      List<CharSet> sequence, int left, int right, Lengths before, Lengths after) {
    int from = 0;
    int to = sequence.size();
    if (to == 0) {
      return null;
    }
    CharFrequencies.Window window = frequencies.bestWindow(sequence, left, to - right);
    if (to > PatternAnchor.MAX_LENGTH) {
      int spare = (PatternAnchor.MAX_LENGTH - CharFrequencies.WINDOW) / 2;
      from = Math.max(0, Math.min(window.start() - spare, to - PatternAnchor.MAX_LENGTH));
      to = from + PatternAnchor.MAX_LENGTH;
    }
    while (from < to && sequence.get(from).size() > NEARLY_ALL) {
      from++;
    }
    while (from < to && sequence.get(to - 1).size() > NEARLY_ALL) {
      to--;
    }
    if (from == to) {
      return null;
    }
    PatternAnchor anchor = new PatternAnchor(
        sequence.subList(from, to),
        Lengths.add(before.min(), from - left),
        moved(before.max(), from - left),
        moved(after.max(), sequence.size() - to - right));
    return new AnchorSet.Candidate(anchor, window.frequency());
  }

  private static int moved(int distance, int by) {
    return distance == Lengths.UNBOUNDED ? distance : Lengths.add(distance, by);
  }
}
