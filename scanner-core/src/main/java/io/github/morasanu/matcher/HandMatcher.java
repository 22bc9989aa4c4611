/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.WordsAt;
import java.util.ArrayList;
import java.util.List;

/**
 * Grows a candidate around an anchor by hand, where a regular expression would be slow or could not
 * say it. Pure, thread-safe, free of allocation.
 */
public interface HandMatcher {
  /** No candidate here. */
  long NONE = -1;

  /** The character sequences at which it is called; every candidate holds one. */
  List<List<CharSet>> anchors();

  /** Characters before an anchor that a candidate may reach back; none where each begins with its anchor. */
  default int reach() {
    return 0;
  }

  /**
   * The candidate around the anchor that starts at an index of the folded text, packed by {@link
   * #range}, or {@link #NONE}.
   */
  long match(CharSequence text, int anchor);

  /**
   * Whether the rows or lines around confirm a candidate. It reads more of the text than {@link #match}, so that it is asked last, of candidates that
   * nothing else speaks against.
   */
  default boolean isConfirmed(CharSequence text, int start, int end) {
    return true;
  }

  /** Whether a candidate may begin the text, where no delimiter stands before it: it is then called for an anchor at -1. */
  default boolean beginsFields() {
    return false;
  }

  /** Whether it leaves alone what another matcher of its kind has found: an anchor in there is none. */
  default boolean yields() {
    return false;
  }

  /**
   * Where the row begins whose other values share the label of a candidate, if that label says nothing of it alone; or -1 for a
   * matcher that takes candidates under any label.
   */
  default int unlabelledRow(CharSequence text, int start) {
    return -1;
  }

  /** The sequence of exactly those characters. */
  static List<CharSet> literal(String text) {
    return text.chars().mapToObj(c -> CharSet.of((char) c)).toList();
  }

  /** A sequence of characters for each word. */
  static List<List<CharSet>> literals(WordsAt words) {
    return words.words().stream().map(HandMatcher::literal).toList();
  }

  /** The sequence of those characters behind one of a set and in front of others. */
  static List<CharSet> literal(CharSet before, String text, CharSet... behind) {
    List<CharSet> sequence = new ArrayList<>(List.of(before));
    sequence.addAll(literal(text));
    sequence.addAll(List.of(behind));
    return sequence;
  }

  /** A candidate from a start to an end, which is exclusive, in one number. */
  static long range(int start, int end) {
    return (long) start << 32 | end;
  }

  /** Where the candidate of {@link #range} starts. */
  static int startOf(long range) {
    return (int) (range >>> 32);
  }

  /** Where the candidate of {@link #range} ends, exclusive. */
  static int endOf(long range) {
    return (int) range;
  }
}
