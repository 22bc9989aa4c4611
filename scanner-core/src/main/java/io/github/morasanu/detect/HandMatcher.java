/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import java.util.List;

/**
 * Grows a candidate around an anchor by hand, where a regular expression would be slow or could not
 * say it. Pure, thread-safe, free of allocation.
 */
interface HandMatcher {
  /** No candidate here. */
  long NONE = -1;

  /** The literals at which it is called, in either case of ASCII letters. */
  List<String> anchors();

  /**
   * The candidate around the anchor at {@code [start, end)} of the folded text, packed by {@link
   * #range}, or {@link #NONE}.
   */
  long match(CharSequence text, int start, int end);

  static long range(int start, int end) {
    return (long) start << 32 | end;
  }

  static int startOf(long range) {
    return (int) (range >>> 32);
  }

  static int endOf(long range) {
    return (int) range;
  }
}
