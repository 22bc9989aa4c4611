/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.Location;
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

  private int line = 1;
  private long lineStart;

  /** Positions in a content that is one text. */
  LineOrigin() {
    this(null);
  }

  /** Positions in a text that is the named part of a content. */
  LineOrigin(@Nullable String field) {
    this.field = field;
  }

  @Override
  public void locate(FoldedText text, int offset, Location.Builder into) {
    seek(text, offset);
    into.line(line).column((int) Math.min(Integer.MAX_VALUE, offset - lineStart + 1));
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
}
