/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.table.SectionSearch.Found;
import org.jspecify.annotations.Nullable;

/**
 * Passes the lines of delimited text and knows under which header it stands. It tells lines that may part
 * rows by their first characters, and so reads next to nothing.
 */
public final class SectionCursor {
  private final SectionSearch search;
  private ColumnSection current;

  /** What begins after so many more lines, if that is not null; before them there is nothing to find. */
  private @Nullable ColumnSection coming;

  private int lines;

  /** At the start of a text, before whose first header there are so many lines. */
  public SectionCursor(SectionSearch search, Found first) {
    this.search = search;
    this.current = ColumnSection.NONE;
    take(first);
  }

  /** At the same place as another. */
  public SectionCursor(SectionCursor other) {
    this.search = other.search;
    this.current = other.current;
    this.coming = other.coming;
    this.lines = other.lines;
  }

  /** Looks for a header in the lines that begin at an index. */
  public interface Ahead {
    Found search(SectionSearch search, int line, ColumnSection current);
  }

  /** Takes the section that begins at an index. */
  public interface Changes {
    void change(int line, ColumnSection section);
  }

  /** Passes a range: the lines that begin behind its start and up to its end, which is included. */
  public void pass(byte[] symbols, int from, int to, Ahead ahead, Changes changes) {
    int line = lineBehind(symbols, from, to);
    while (line >= 0) {
      ColumnSection before = current;
      pass(symbols, line, ahead);
      if (current != before) {
        changes.change(line, current);
      }
      line = lineBehind(symbols, line, to);
    }
  }

  /** Where the first line begins behind an index and up to another; or -1. */
  private static int lineBehind(byte[] symbols, int from, int to) {
    int at = LineBreaks.first(symbols, from, to);
    if (at < 0) {
      return -1;
    }
    int next = at + 1;
    int line =
        symbols[at] == '\r' && next < symbols.length && symbols[next] == '\n' ? next + 1 : next;
    return line <= to ? line : -1;
  }

  private void pass(byte[] symbols, int line, Ahead ahead) {
    if (lines > 0) {
      lines--;
      begin();
    } else if (search.mayPart(symbols, line)) {
      take(ahead.search(search, line, current));
    }
  }

  private void take(Found found) {
    coming = found.section();
    lines = found.lines();
    begin();
  }

  private void begin() {
    if (lines == 0 && coming != null) {
      current = coming;
      coming = null;
    }
  }

  ColumnSection section() {
    return current;
  }
}
