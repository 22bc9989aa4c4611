/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Location;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The comments of one content that allow matches, and how many each has silenced. Only so many are
 * honoured: who writes thousands wants a rule in the configuration. Not thread-safe.
 */
final class AllowLedger {
  /** The most comments of one content. */
  static final int MOST = 1000;

  private record Key(Location location, String rule, String reason) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = location.compareTo(other.location);
      order = order == 0 ? rule.compareTo(other.rule) : order;
      return order == 0 ? reason.compareTo(other.reason) : order;
    }
  }

  private final Map<Key, Long> values = new TreeMap<>();

  /**
   * Notes a comment, or some matches that it silences.
   *
   * @return whether the comment is honoured
   */
  boolean add(Location line, String rule, String reason, long silenced) {
    Key key = new Key(line, rule, reason);
    if (values.size() >= MOST && !values.containsKey(key)) {
      return false;
    }
    values.merge(key, silenced, Long::sum);
    return true;
  }

  /** Adds those of a later part, whose locations are to be moved. */
  void addAll(AllowLedger next, UnaryOperator<Location> moved) {
    next.values.forEach((key, silenced) -> values.merge(
        new Key(moved.apply(key.location), key.rule, key.reason), silenced, Long::sum));
  }

  void forEach(Consumer<AllowComment> into) {
    values.forEach((key, silenced) ->
        into.accept(new AllowComment(key.location, key.rule, key.reason, silenced)));
  }
}
