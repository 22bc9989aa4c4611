/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.LineOffset;
import io.github.morasanu.model.Location;
import io.github.morasanu.table.LineBreaks;
import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Lines and columns of plain text, both from 1; columns count UTF-16 code units. CR, LF and CRLF end
 * a line. Counts the lines between one position and the next, forwards or backwards, and once over
 * each character that leaves the buffer.
 */
final class LineOrigin implements Origin {
  private final @Nullable String field;

  /** The state before the buffer's first character; its line may start before the buffer. */
  private long firstLineStart;

  private boolean firstFollowsReturn;

  /** The state before the character at {@link #at}. */
  private int at;

  private long line;
  private long lineStart;

  /**
   * Positions in a text.
   *
   * @param before what was before it; it did not end between CR and LF
   * @param field what reports call the text, or null if it is all of its content
   */
  LineOrigin(LineOffset before, @Nullable String field) {
    this.field = field;
    this.line = 1 + before.lines();
    this.firstLineStart = -before.columns();
    this.lineStart = firstLineStart;
  }

  @Override
  public void locate(FoldedText text, int offset, Location.Builder into) {
    seek(text, offset);
    into.line(clamp(line)).column(clamp(offset - lineStart + 1));
    if (field != null) {
      into.field(field);
    }
  }

  @Override
  public void move(FoldedText text, int count) {
    if (count == 0) {
      return;
    }
    seek(text, count);
    firstLineStart = lineStart - count;
    firstFollowsReturn = text.charAt(count - 1) == '\r';
    at = 0;
    lineStart = firstLineStart;
  }

  /** How far the text moves on up to an offset, with what was before it. */
  LineOffset offsetAt(FoldedText text, int offset) {
    seek(text, offset);
    return new LineOffset(line - 1, offset - lineStart);
  }

  private void seek(FoldedText text, int offset) {
    if (offset > at) {
      line += breaks(text, at, offset);
      lineStart = lineStart(text, at, offset, lineStart);
    } else if (offset < lineStart) {
      line -= breaks(text, offset, at);
      lineStart = lineStart(text, 0, offset, firstLineStart);
    }
    at = offset;
  }

  private int breaks(FoldedText text, int from, int to) {
    boolean afterReturn = from == 0 ? firstFollowsReturn : text.charAt(from - 1) == '\r';
    return LineBreaks.count(
        text.symbols(), FoldedText.PAD + from, FoldedText.PAD + to, afterReturn);
  }

  private static long lineStart(FoldedText text, int from, int to, long otherwise) {
    int last = LineBreaks.last(text.symbols(), FoldedText.PAD + from, FoldedText.PAD + to);
    return last < 0 ? otherwise : last - FoldedText.PAD + 1L;
  }

  private static int clamp(long number) {
    return (int) Math.min(Integer.MAX_VALUE, number);
  }
}
