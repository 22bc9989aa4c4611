/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.Objects;

/**
 * A run of text with the way back to the original. Alive only during the callback: the extractor
 * reuses its characters afterwards. Not thread-safe.
 *
 * <p>Long contents come as several segments. The matches of a segment are those that start in {@code
 * [from, to)}; the characters around that range are there as context and belong to the neighbours.
 * Unless the text ends first, at least {@link #LOOKBEHIND} characters stand before {@code from} and
 * {@link #LOOKAHEAD} after {@code to}.
 */
public final class TextSegment {
  /** Characters of context before the range. */
  public static final int LOOKBEHIND = 512;

  /** Characters of context after the range: no match is longer. */
  public static final int LOOKAHEAD = 8192;

  private final char[] chars;
  private final int length;
  private final int from;
  private final int to;
  private final PositionMap positions;
  private final FieldMap fields;

  /**
   * A segment over a shared buffer.
   *
   * @param chars the buffer; only the first {@code length} characters count
   */
  public TextSegment(
      char[] chars, int length, int from, int to, PositionMap positions, FieldMap fields) {
    Objects.checkFromToIndex(from, to, length);
    Objects.checkFromToIndex(0, length, chars.length);
    this.chars = chars;
    this.length = length;
    this.from = from;
    this.to = to;
    this.positions = Objects.requireNonNull(positions, "positions");
    this.fields = Objects.requireNonNull(fields, "fields");
  }

  /** The buffer; valid below {@link #length()}. */
  public char[] chars() {
    return chars;
  }

  /** Characters of text, context included. */
  public int length() {
    return length;
  }

  /** Where this segment's own range starts. */
  public int from() {
    return from;
  }

  /** Where this segment's own range ends. */
  public int to() {
    return to;
  }

  /** The way back to the original. */
  public PositionMap positions() {
    return positions;
  }

  /** The columns of the text. */
  public FieldMap fields() {
    return fields;
  }

  /** Says how long it is, not what it holds. */
  @Override
  public String toString() {
    return "TextSegment[" + (to - from) + " characters]";
  }
}
