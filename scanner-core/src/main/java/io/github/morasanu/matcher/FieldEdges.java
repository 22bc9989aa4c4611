/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;

/** Where a field of a table, a quoted value or a line begins and ends. Pure. */
final class FieldEdges {
  private static final String DELIMITERS = "\n\r\t,;|\"'>`";

  /** What stands before a field. */
  static final CharSet BEFORE = CharSet.of(DELIMITERS);

  /** What stands behind a field that does not end the text. */
  static final CharSet BEHIND = CharSet.of(DELIMITERS + "<");

  private FieldEdges() {}

  /** Whether a field ends at an index, which may be the end of the text. */
  static boolean isEnd(CharSequence text, int at) {
    return at == text.length() || (text.charAt(at) <= '|' && BEHIND.contains(text.charAt(at)));
  }
}
