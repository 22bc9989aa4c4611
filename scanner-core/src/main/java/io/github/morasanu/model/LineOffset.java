/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

/**
 * How far a text moves on: what is to be added to positions that count from where it ends.
 *
 * @param lines line ends passed, at least 0
 * @param columns UTF-16 code units after the last of them, or of all the text if there is none; at
 *     least 0
 */
public record LineOffset(long lines, long columns) {

  /** Moves nowhere. */
  public static final LineOffset NONE = new LineOffset(0, 0);

  /** This text and then the next one. */
  public LineOffset plus(LineOffset next) {
    return next.lines == 0
        ? new LineOffset(lines, columns + next.columns)
        : new LineOffset(lines + next.lines, next.columns);
  }
}
