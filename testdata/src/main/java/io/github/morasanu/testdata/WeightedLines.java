/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Lines of several sorts in blocks, so that each sort gets its share of the characters in the long run. */
final class WeightedLines implements LineSource {
  private static final int LINES_PER_BLOCK = 32;

  private final List<Share> shares;
  private Share current;
  private int linesLeft;

  WeightedLines(List<Share> shares) {
    this.shares = List.copyOf(shares);
    this.current = this.shares.get(0);
  }

  @Override
  public void appendLine(StringBuilder out) {
    if (linesLeft == 0) {
      current = mostOwed();
      linesLeft = LINES_PER_BLOCK;
    }
    linesLeft--;
    int before = out.length();
    current.source.appendLine(out);
    current.bytes += BigText.utf8Length(out, before, out.length());
  }

  private Share mostOwed() {
    Share owed = current;
    for (Share share : shares) {
      if (share.bytes / share.weight < owed.bytes / owed.weight) {
        owed = share;
      }
    }
    return owed;
  }

  /** One sort of lines, and how many parts of the whole it is to get. */
  static final class Share {
    private final LineSource source;
    private final double weight;
    private double bytes;

    Share(int weight, LineSource source) {
      this.weight = weight;
      this.source = source;
    }
  }
}
