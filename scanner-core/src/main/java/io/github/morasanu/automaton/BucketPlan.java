/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shares the windows of all anchors, in both phases, out among the buckets of a {@link PairTable}. */
final class BucketPlan {
  /*
   * A bucket makes a candidate where some first pair of any of its members is followed by some second pair of any: a
   * false one if the two are not of one member. Its rate is about x * y, with x and y the probabilities of its first and
   * its second pairs, and a candidate costs more the more members are to be told apart. Members are placed one by one, the
   * most frequent first, each where it adds least to the cost of all; pairs that the bucket has already add nothing. So
   * frequent windows end up among their like, rare ones apart from them.
   *
   * Short words leave a pair free. Such a pair in a bucket makes the other pair of every member a candidate, so each
   * pair has a cost of its own as well, for what may still be placed beside it: without that, the free pairs were strewn
   * over all buckets (measured: 17 % of all places were candidates, and with it 1 %).
   */

  /** What a candidate costs for one more member, as a part of what it costs in any case. */
  private static final double COST_OF_MEMBER = 0.02;

  /** What the probability of a pair costs, as a part of what that of a candidate costs. */
  private static final double COST_OF_PAIR = 0.001;

  /** A window in one phase. */
  record Entry(int window, int phase, PairSet first, PairSet second) {}

  private static final class Bucket {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<PairSet> firsts = new HashSet<>();
    private final Set<PairSet> seconds = new HashSet<>();
    private double first;
    private double second;

    private double costOf(Weighed weighed) {
      return cost(firstWith(weighed), secondWith(weighed), entries.size() + 1)
          - cost(first, second, entries.size());
    }

    private static double cost(double first, double second, int members) {
      return first * second * (1 + COST_OF_MEMBER * members) + COST_OF_PAIR * (first + second);
    }

    private double firstWith(Weighed weighed) {
      return firsts.contains(weighed.entry.first) ? first : Math.min(1, first + weighed.first);
    }

    private double secondWith(Weighed weighed) {
      return seconds.contains(weighed.entry.second) ? second : Math.min(1, second + weighed.second);
    }

    private void add(Weighed weighed) {
      first = firstWith(weighed);
      second = secondWith(weighed);
      firsts.add(weighed.entry.first);
      seconds.add(weighed.entry.second);
      entries.add(weighed.entry);
    }
  }

  private record Weighed(Entry entry, double first, double second, double weight) {}

  private final List<Bucket> buckets = new ArrayList<>();

  BucketPlan(List<AnchorWindow> windows, SymbolModel model) {
    List<Weighed> weighed = new ArrayList<>();
    for (int window = 0; window < windows.size(); window++) {
      for (int phase = 0; phase < AnchorWindow.PHASES; phase++) {
        PairSet first = windows.get(window).firstPair(phase);
        PairSet second = windows.get(window).secondPair(phase);
        weighed.add(weigh(new Entry(window, phase, first, second), model));
      }
    }
    weighed.sort((a, b) -> Double.compare(b.weight, a.weight));
    for (int i = 0; i < PairTable.BUCKETS; i++) {
      buckets.add(new Bucket());
    }
    for (Weighed entry : weighed) {
      place(entry);
    }
  }

  private static Weighed weigh(Entry entry, SymbolModel model) {
    double first = model.probability(entry.first);
    double second = model.probability(entry.second);
    return new Weighed(entry, first, second, first * second + Math.max(first, second) / 1000);
  }

  /** The members of a bucket. */
  List<Entry> entries(int bucket) {
    return buckets.get(bucket).entries;
  }

  /** The different first pairs of a bucket's members. */
  Set<PairSet> firstPairs(int bucket) {
    return buckets.get(bucket).firsts;
  }

  /** The different second pairs of a bucket's members. */
  Set<PairSet> secondPairs(int bucket) {
    return buckets.get(bucket).seconds;
  }

  private void place(Weighed weighed) {
    Bucket best = buckets.get(0);
    double least = Double.POSITIVE_INFINITY;
    for (Bucket bucket : buckets) {
      double cost = bucket.costOf(weighed);
      if (cost < least) {
        least = cost;
        best = bucket;
      }
    }
    best.add(weighed);
  }
}
