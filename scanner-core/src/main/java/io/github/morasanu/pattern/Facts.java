/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a part of a regex. Immutable.
 *
 * @param head its first chars
 * @param tail its last chars, the last one first
 * @param ways all sequences of sets that it can be, each of one length; null if there are too many
 * @param inner the best anchors inside it, seen from its own start and end; null for none
 */
record Facts(
    Lengths lengths,
    Fringe head,
    Fringe tail,
    @Nullable List<List<CharSet>> ways,
    @Nullable AnchorSet inner) {
  /** Ways that are told apart; a sum over all of them is the cost of an anchor. */
  private static final int MAX_WAYS = AnchorSet.MAX_ANCHORS;

  /** Sets in one way. Concatenations may get longer, but not by multiplication. */
  private static final int MAX_WAY_LENGTH = 96;

  static final Facts EMPTY =
      new Facts(Lengths.ZERO, Fringe.EMPTY, Fringe.EMPTY, List.of(List.of()), null);

  /** The facts of the parts in a row, without anchors. */
  static Facts row(List<Facts> parts) {
    Facts row = EMPTY;
    for (Facts part : parts) {
      row = row.then(part);
    }
    return row;
  }

  Facts withInner(@Nullable AnchorSet anchors) {
    return new Facts(lengths, head, tail, ways, anchors);
  }

  /** Whether it is a fixed row of sets: the anchor of what stands beside it may hold it, too. */
  boolean isSingleWay() {
    return ways != null && ways.size() == 1;
  }

  Facts then(Facts next) {
    return new Facts(
        lengths.plus(next.lengths),
        head.then(next.head),
        next.tail.then(tail),
        product(ways, next.ways),
        null);
  }

  Facts or(Facts other) {
    return new Facts(
        lengths.or(other.lengths),
        head.or(other.head),
        tail.or(other.tail),
        union(ways, other.ways),
        null);
  }

  Facts times(int min, int max) {
    return new Facts(
        lengths.times(min, max),
        head.times(min, max),
        tail.times(min, max),
        repeat(min, max),
        null);
  }

  private @Nullable List<List<CharSet>> repeat(int min, int max) {
    if (max > MAX_WAY_LENGTH) {
      return null;
    }
    List<List<CharSet>> row = EMPTY.ways;
    for (int i = 0; i < min && row != null; i++) {
      row = product(row, ways);
    }
    List<List<CharSet>> all = row;
    for (int i = min; i < max && all != null; i++) {
      row = product(row, ways);
      all = union(all, row);
    }
    return all;
  }

  /** Each way of one part followed by each way of the next; null if these are too many or too long. */
  static @Nullable List<List<CharSet>> product(
      @Nullable List<List<CharSet>> first, @Nullable List<List<CharSet>> next) {
    if (first == null || next == null || first.size() * next.size() > MAX_WAYS) {
      return null;
    }
    List<List<CharSet>> product = new ArrayList<>();
    for (List<CharSet> start : first) {
      for (List<CharSet> end : next) {
        if (start.size() + end.size() > MAX_WAY_LENGTH) {
          return null;
        }
        List<CharSet> way = new ArrayList<>(start);
        way.addAll(end);
        product.add(way);
      }
    }
    return product;
  }

  private static @Nullable List<List<CharSet>> union(
      @Nullable List<List<CharSet>> some, @Nullable List<List<CharSet>> others) {
    if (some == null || others == null) {
      return null;
    }
    Set<List<CharSet>> union = new LinkedHashSet<>(some);
    union.addAll(others);
    return union.size() > MAX_WAYS ? null : List.copyOf(union);
  }
}
