/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares the windows of all anchors, in both phases, out among the buckets of a {@link PairTable}. */
final class BucketPlan {
  /*
   * A bucket makes a candidate where some first pair of any of its members is followed by some second pair of any: a
   * false one if the two are not of one member. How often that is, the model says: the probability that one of its first
   * pairs is followed by one of its second pairs. What follows depends on what it follows, digits stand behind digits and
   * kanji behind kanji, so windows of one sort end up among their like. A candidate costs more where the members are of
   * several groups, since more than one of them may be looked up.
   *
   * Members are placed one by one, the most frequent first, each where it adds least to the cost of all; pairs that the
   * bucket has already add nothing. What is placed early knows nothing of what comes later, so all are taken out and placed
   * again, some times over: a fifth of the cost, and a third of the groups that are looked up.
   *
   * Short words leave a pair free. Such a pair in a bucket makes the other pair of every member a candidate, so each
   * pair has a cost of its own as well, for what may still be placed beside it: without that, the free pairs were strewn
   * over all buckets (measured: 17 % of all places were candidates, and with it 1 %).
   */

  /** What a candidate costs for one more group of members, of which few are looked up, as a part of what it costs in any case. */
  private static final double COST_OF_GROUP = 0.2;

  /** What a candidate costs for one more member, as a part of what it costs in any case. */
  private static final double COST_OF_MEMBER = 0.002;

  /** What the probability of a pair costs, as a part of what that of a candidate costs. */
  private static final double COST_OF_PAIR = 0.001;

  /** How often all members are placed anew. */
  private static final int ROUNDS = 3;

  /** A member, what the model says of its pairs, and where it is. */
  private static final class Member {
    private final int first;
    private final int second;
    private final double[] ending;
    private final double[] following;
    private final double costOfFirst;
    private final double costOfSecond;
    private final double weight;
    private int bucket;

    Member(WindowBuckets.Entry entry, Map<PairSet, Integer> numbers, SymbolModel model) {
      this.first = numbers.computeIfAbsent(entry.first(), unknown -> numbers.size());
      this.second = numbers.computeIfAbsent(entry.second(), unknown -> numbers.size());
      this.ending = model.ending(entry.first());
      this.following = model.following(entry.second());
      this.costOfFirst = COST_OF_PAIR * model.probability(entry.first());
      this.costOfSecond = COST_OF_PAIR * model.probability(entry.second());
      this.weight =
          model.probability(entry.first(), entry.second()) + Math.max(costOfFirst, costOfSecond);
    }
  }

  private static final class Bucket {
    /** By number of a pair: how many members have it for their first; and for their second. */
    private final int[] firsts;

    private final int[] seconds;

    /** By class: the probability that a first pair ends with it; and that a second pair is behind it. */
    private final double[] ending = new double[SymbolModel.CLASSES];

    private final double[] following = new double[SymbolModel.CLASSES];
    private double costOfPairs;
    private int members;
    private double cost;

    Bucket(int pairs) {
      this.firsts = new int[pairs];
      this.seconds = new int[pairs];
    }

    private void add(Member member) {
      boolean first = firsts[member.first]++ == 0;
      boolean second = seconds[member.second]++ == 0;
      cost = costWith(member, first ? 1 : 0, second ? 1 : 0, 1);
      change(member, first ? 1 : 0, second ? 1 : 0, 1);
    }

    private void remove(Member member) {
      boolean first = --firsts[member.first] == 0;
      boolean second = --seconds[member.second] == 0;
      cost = costWith(member, first ? -1 : 0, second ? -1 : 0, -1);
      change(member, first ? -1 : 0, second ? -1 : 0, -1);
    }

    private void change(Member member, int first, int second, int more) {
      for (int c = 0; c < SymbolModel.CLASSES; c++) {
        ending[c] += first * member.ending[c];
        following[c] += second * member.following[c];
      }
      costOfPairs += first * member.costOfFirst + second * member.costOfSecond;
      members += more;
    }

    /** What one more member would cost. */
    private double costOf(Member member) {
      int first = firsts[member.first] == 0 ? 1 : 0;
      int second = seconds[member.second] == 0 ? 1 : 0;
      return costWith(member, first, second, 1) - cost;
    }

    /** What the bucket costs with the pairs of a member added, left, or taken away (-1), and with so many more members. */
    private double costWith(Member member, int first, int second, int more) {
      double candidates = 0;
      for (int c = 0; c < SymbolModel.CLASSES; c++) {
        candidates +=
            (ending[c] + first * member.ending[c]) * (following[c] + second * member.following[c]);
      }
      int count = members + more;
      double each = 1 + COST_OF_MEMBER * count + COST_OF_GROUP * WindowMasks.groups(count);
      return Math.min(1, candidates) * each
          + costOfPairs
          + first * member.costOfFirst
          + second * member.costOfSecond;
    }
  }

  private BucketPlan() {}

  /** Of each window in each phase the bucket; the phases of a window stand side by side. */
  static int[] of(List<AnchorWindow> windows, SymbolModel model) {
    List<Member> members = new ArrayList<>();
    Map<PairSet, Integer> numbers = new HashMap<>();
    for (int window = 0; window < windows.size(); window++) {
      for (int phase = 0; phase < AnchorWindow.PHASES; phase++) {
        members.add(new Member(WindowBuckets.entry(windows, window, phase), numbers, model));
      }
    }
    List<Member> byWeight = new ArrayList<>(members);
    byWeight.sort((a, b) -> Double.compare(b.weight, a.weight));
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < PairTable.BUCKETS; i++) {
      buckets.add(new Bucket(numbers.size()));
    }
    for (Member member : byWeight) {
      place(member, buckets);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Member member : byWeight) {
        buckets.get(member.bucket).remove(member);
        place(member, buckets);
      }
    }
    return members.stream().mapToInt(member -> member.bucket).toArray();
  }

  private static void place(Member member, List<Bucket> buckets) {
    double least = Double.POSITIVE_INFINITY;
    for (int bucket = 0; bucket < buckets.size(); bucket++) {
      double cost = buckets.get(bucket).costOf(member);
      if (cost < least) {
        least = cost;
        member.bucket = bucket;
      }
    }
    buckets.get(member.bucket).add(member);
  }
}
