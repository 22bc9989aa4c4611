/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.Location;
import io.github.morasanu.text.FoldedText;
import java.util.Arrays;

/** The places of text that was put together: a mark wherever the place of what follows changes. */
final class MarkedOrigin implements Origin {
  /** Marks lie in {@code [first, end)}, by growing offsets. */
  private long[] offsets = new long[16];

  private Place[] places = new Place[16];
  private int first;
  private int end;

  /** Characters that have left the buffer. */
  private long gone;

  /**
   * What is written from an offset on comes from a place.
   *
   * @param offset characters written before it; not less than in the last call
   */
  void mark(long offset, Place place) {
    if (end == offsets.length) {
      makeRoom();
    }
    offsets[end] = offset;
    places[end++] = place;
  }

  private void makeRoom() {
    int count = end - first;
    int size = count > offsets.length / 2 ? 2 * offsets.length : offsets.length;
    offsets = Arrays.copyOf(Arrays.copyOfRange(offsets, first, end), size);
    places = Arrays.copyOf(Arrays.copyOfRange(places, first, end), size);
    first = 0;
    end = count;
  }

  @Override
  public void locate(FoldedText text, int offset, Location.Builder into) {
    long absolute = gone + offset;
    int mark = lastMarkUpTo(absolute);
    if (mark >= first) {
      places[mark].addTo(into, absolute - offsets[mark]);
    }
  }

  @Override
  public void move(FoldedText text, int count) {
    gone += count;
    first = Math.max(first, lastMarkUpTo(gone));
  }

  private int lastMarkUpTo(long absolute) {
    int low = first;
    int high = end - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (offsets[middle] <= absolute) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
