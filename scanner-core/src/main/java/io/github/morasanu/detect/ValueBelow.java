/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

/**
 * Finds the value on a line below its label, which stands alone on its own as a heading does: {@code ■氏名}, {@code
 * ## CVC}. Reused for place after place; not thread-safe.
 */
final class ValueBelow {
  private final LabelKey key;
  private final ValueRange value;

  ValueBelow(LabelKey key, ValueRange value) {
    this.key = key;
    this.value = value;
  }

  /** Where the line ends that the label ends as well, or -1. */
  int lineEnd(int behind) {
    int i = closed(behind);
    i = key.skipBlanks(hasColon(i) ? i + 1 : i);
    i = key.at(i) == '\r' ? i + 1 : i;
    return key.at(i) == '\n' ? i : -1;
  }

  /** The value that is all of the line below, where the label is all of its own. */
  boolean find(int behind, int lineEnd) {
    // An English word may be a line of anything, and end a code.
    boolean told = !key.isAscii() || hasColon(closed(behind)) || key.isMarked();
    return told
        && key.isAlone()
        && !key.isNumbered()
        && value.found(lineEnd + 1, value.endBefore(lineEnd + 1, "\n\r"), true);
  }

  /** A label in Japanese with a colon leads prose too, which is looked for elsewhere. */
  private boolean hasColon(int behind) {
    return key.isAscii() && key.at(behind) == ':';
  }

  /** Behind what closes a heading. */
  private int closed(int from) {
    int i = from;
    while (isAround(key.at(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAround(char c) {
    return c == ' ' || c == '】' || c == '>' || c == ']' || c == ')' || c == '*';
  }
}
