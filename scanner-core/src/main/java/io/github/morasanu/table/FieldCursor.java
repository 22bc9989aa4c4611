/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;

/** Moves over delimited text and knows the column. */
public final class FieldCursor {
  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    /** After a quote in a quoted field: its end, or the first of two that mean one. */
    QUOTE
  }

  private final char delimiter;
  private State state = State.FIELD_START;
  private int column = 1;

  /** At the start of a line. */
  public FieldCursor(char delimiter) {
    this.delimiter = delimiter;
  }

  /** At the same place as another. */
  public FieldCursor(FieldCursor other) {
    this(other.delimiter);
    set(other);
  }

  /** The column of the next character, from 1. */
  int column() {
    return column;
  }

  /** Whether the next character begins a field. */
  boolean isAtFieldStart() {
    return state == State.FIELD_START;
  }

  /** Goes on over one character. */
  public void pass(char c) {
    if (c == '\n' || c == '\r') {
      reset();
    } else if (c == delimiter && state != State.QUOTED) {
      column++;
      state = State.FIELD_START;
    } else {
      state = switch (state) {
        case FIELD_START, QUOTE -> c == '"' ? State.QUOTED : State.PLAIN;
        case PLAIN -> State.PLAIN;
        case QUOTED -> c == '"' ? State.QUOTE : State.QUOTED;
      };
    }
  }

  /** Passes symbols of one line: what delimits and quotes is ASCII, and thus its own symbol. */
  void passLine(byte[] symbols, int from, int to) {
    int i = from;
    while (i < to) {
      if (state == State.PLAIN) {
        while (i < to && symbols[i] != delimiter) {
          i++;
        }
      }
      if (i < to) {
        pass((char) symbols[i++]);
      }
    }
  }

  /** Passes the symbols of one row: line breaks in it are in quotes. */
  void passRow(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      byte symbol = text.symbol(i);
      if (!Ascii.isLineBreak(symbol)) {
        pass((char) symbol);
      }
    }
  }

  /** At the start of a line. */
  public void reset() {
    state = State.FIELD_START;
    column = 1;
  }

  void set(FieldCursor other) {
    state = other.state;
    column = other.column;
  }
}
