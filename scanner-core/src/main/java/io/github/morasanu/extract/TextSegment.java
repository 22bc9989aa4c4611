/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.table.ColumnSearch;
import io.github.morasanu.text.FoldedText;
import java.util.Objects;

/**
 * A run of text with the way back to the original. Alive only during the callback: the extractor
 * reuses its characters afterwards. Not thread-safe.
 *
 * <p>Long contents come as several segments. The candidates of a segment are those whose anchor lies
 * in {@code [from, to)}; the characters around that range are there as context, and what is anchored
 * there belongs to the neighbours.
 * Unless the text ends first, at least {@link #LOOKBEHIND} characters stand before {@code from} and
 * {@link #LOOKAHEAD} after {@code to}.
 */
public final class TextSegment {
  /**
   * Characters of context before the range: 4096, as far as a match may reach back from its anchor,
   * some more for what stands before the match, and 512 in which another one may stand beside it.
   */
  public static final int LOOKBEHIND = 4096 + 128 + 512;

  /** Characters of context after the range: no match reaches further, nor one that stands beside it, nor the head of a table. */
  public static final int LOOKAHEAD = ColumnSearch.HEAD;

  private final FoldedText text;
  private final int from;
  private final int to;
  private final PositionMap positions;
  private final FieldMap fields;

  /**
   * A segment over a shared text.
   *
   * @param text the segment's own range {@code [from, to)} and its context
   */
  public TextSegment(FoldedText text, int from, int to, PositionMap positions, FieldMap fields) {
    Objects.checkFromToIndex(from, to, text.length());
    this.text = text;
    this.from = from;
    this.to = to;
    this.positions = Objects.requireNonNull(positions, "positions");
    this.fields = Objects.requireNonNull(fields, "fields");
  }

  /** The characters, context included; read only. */
  public FoldedText text() {
    return text;
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
