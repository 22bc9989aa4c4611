/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.List;

/**
 * A row of chars that stands in a match of a regex, and where it stands in it. Immutable, thread-safe.
 *
 * @param sequence the chars it may have, place by place; 1 to {@link #MAX_LENGTH} sets, none empty
 * @param minBefore chars from the start of the match to the anchor, at least; 0 or more
 * @param maxBefore the same, at most; {@link PatternAnalysis#UNBOUNDED} for no limit
 * @param maxAfter chars from the end of the anchor to the end of the match, at most; {@link
 *     PatternAnalysis#UNBOUNDED} for no limit
 */
public record PatternAnchor(List<CharSet> sequence, int minBefore, int maxBefore, int maxAfter) {
  /** The longest sequence. */
  public static final int MAX_LENGTH = 32;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is broken
   */
  public PatternAnchor {
    sequence = List.copyOf(sequence);
    if (sequence.isEmpty() || sequence.size() > MAX_LENGTH) {
      throw new IllegalArgumentException("an anchor has 1 to " + MAX_LENGTH + " sets");
    }
    if (minBefore < 0 || maxBefore < minBefore || maxAfter < 0) {
      throw new IllegalArgumentException("an anchor's distances are out of order");
    }
  }

  /** Whether the anchor stands at an offset of a text. */
  public boolean standsAt(CharSequence text, int offset) {
    if (offset < 0 || sequence.size() > text.length() - offset) {
      return false;
    }
    for (int i = 0; i < sequence.size(); i++) {
      if (!sequence.get(i).contains(text.charAt(offset + i))) {
        return false;
      }
    }
    return true;
  }

  /** This anchor, seen from a match that reaches further on both sides. */
  PatternAnchor within(Lengths before, Lengths after) {
    return new PatternAnchor(
        sequence,
        Lengths.add(minBefore, before.min()),
        Lengths.add(maxBefore, before.max()),
        Lengths.add(maxAfter, after.max()));
  }

  /** The same sequence wherever this or the other one stands. */
  PatternAnchor or(PatternAnchor other) {
    return new PatternAnchor(
        sequence,
        Math.min(minBefore, other.minBefore),
        Math.max(maxBefore, other.maxBefore),
        Math.max(maxAfter, other.maxAfter));
  }

  /** The sequence as a regex, with its distances. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    sequence.forEach(text::append);
    return text.append(" @").append(show(minBefore)).append("..").append(show(maxBefore)) + " +"
        + show(maxAfter);
  }

  private static String show(int length) {
    return length == Lengths.UNBOUNDED ? "*" : Integer.toString(length);
  }
}
