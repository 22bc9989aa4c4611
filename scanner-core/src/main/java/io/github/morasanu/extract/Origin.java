/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.Location;

/** Knows where the characters of a {@link SegmentBuffer} come from, while the buffer moves over the text. */
interface Origin {

  /** Text whose place in its content nobody knows. */
  Origin UNKNOWN = new Origin() {
    @Override
    public void locate(char[] chars, int offset, Location.Builder into) {}

    @Override
    public void move(char[] chars, int count) {}
  };

  /** Adds what is known of a position in the buffer. */
  void locate(char[] chars, int offset, Location.Builder into);

  /** Told before the first {@code count} characters leave the buffer. */
  void move(char[] chars, int count);
}
