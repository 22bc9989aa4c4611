/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Lines and columns of plain text, both from 1; columns count UTF-16 code units. CR, LF and CRLF end
 * a line. Counts when asked, and once over each character that leaves the buffer.
 */
final class LineOrigin implements Origin {
  private final @Nullable String field;

  /** The state before the buffer's first character; its line may start before the buffer. */
  private int firstLine = 1;

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
  public void locate(char[] chars, int offset, Location.Builder into) {
    seek(chars, offset);
    into.line(line).column((int) Math.min(Integer.MAX_VALUE, offset - lineStart + 1));
    if (field != null) {
      into.field(field);
    }
  }

  @Override
  public void move(char[] chars, int count) {
    if (count == 0) {
      return;
    }
    seek(chars, count);
    firstLine = line;
    firstLineStart = lineStart - count;
    firstFollowsReturn = chars[count - 1] == '\r';
    rewind();
  }

  private void rewind() {
    at = 0;
    line = firstLine;
    lineStart = firstLineStart;
  }

  private void seek(char[] chars, int offset) {
    if (offset < at) {
      rewind();
    }
    for (int i = at; i < offset; i++) {
      char c = chars[i];
      if (c > '\r') {
        continue;
      }
      if (c == '\r' || (c == '\n' && !followsReturn(chars, i))) {
        line++;
        lineStart = i + 1L;
      } else if (c == '\n') {
        lineStart = i + 1L;
      }
    }
    at = offset;
  }

  private boolean followsReturn(char[] chars, int index) {
    return index == 0 ? firstFollowsReturn : chars[index - 1] == '\r';
  }
}
