/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.Location;

/** Maps offsets of one segment back to the original. Called for matches only; not thread-safe. */
@FunctionalInterface
public interface PositionMap {

  /**
   * Adds what is known of the position to a location.
   *
   * @param offset index into the segment's characters; calls come with growing offsets for the most
   *     part, and an implementation may be fast only for those
   */
  void locate(int offset, Location.Builder into);

  /**
   * The index of the character in all of the content's text, of an encoded one that of its code; or -1
   * where the text is not the content's own. Known for {@link TextExtractor#extractText} only.
   */
  default long source(int offset) {
    return -1;
  }
}
