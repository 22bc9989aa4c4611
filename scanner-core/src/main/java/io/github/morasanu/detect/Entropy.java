/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import java.util.Arrays;

/**
 * Shannon entropy of a text, in bits a character. Reused; not thread-safe.
 *
 * <p>Source: C. E. Shannon, "A Mathematical Theory of Communication" (1948), with the shares of the
 * text's own characters as their probabilities.
 */
final class Entropy {
  /** Counts by character; characters beyond ASCII share counts, which takes hardly any entropy. */
  private final int[] counts = new int[256];

  double of(CharSequence text, int start, int end) {
    if (end <= start) {
      return 0;
    }
    Arrays.fill(counts, 0);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      counts[c < 0x80 ? c : 0x80 | (c & 0x7F)]++;
    }
    double length = end - start;
    double entropy = 0;
    for (int count : counts) {
      if (count > 0) {
        entropy -= count / length * Math.log(count / length);
      }
    }
    return entropy / Math.log(2);
  }
}
