/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.Location;
import io.github.morasanu.text.FoldedText;

/** Knows where the characters of a {@link SegmentBuffer} come from, while the buffer moves over the text. */
interface Origin {

  /** Text whose place in its content nobody knows. */
  Origin UNKNOWN = new Origin() {
    @Override
    public void locate(FoldedText text, int offset, Location.Builder into) {}

    @Override
    public void move(FoldedText text, int count) {}
  };

  /** Adds what is known of a position in the buffer. */
  void locate(FoldedText text, int offset, Location.Builder into);

  /** Told before the first {@code count} characters leave the buffer. */
  void move(FoldedText text, int count);
}
