/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;

/**
 * What stands between a key and its value: what closes the key, blanks, and the first sign or word that joins the two. Reused
 * for key after key; not thread-safe.
 */
final class Joint {
  private static final int MAX_CLOSING = 6;
  private static final String ENTITY = "&quot;";

  private final LabelKey key;
  private int behindKey;
  private int closed;
  private int start;
  private boolean quoted;

  Joint(LabelKey key) {
    this.key = key;
  }

  /** Reads what follows a key and its notes. */
  void read(int from) {
    behindKey = from;
    int i = from;
    while (key.at(i) == '\\') {
      i++;
    }
    quoted = QuotedText.isQuote(key.at(i));
    if (Ascii.startsWith(key.text(), i, key.limit(), ENTITY)) {
      quoted = true;
      i += ENTITY.length();
    }
    while (i < from + MAX_CLOSING && isClosing(key.at(i))) {
      i++;
    }
    closed = i;
    start = key.skipBlanks(i);
  }

  private static boolean isClosing(char c) {
    return QuotedText.isQuote(c)
        || c == ']'
        || c == '】'
        || c == '」'
        || c == ')'
        || c == '*'
        || c == '※';
  }

  /** Where the sign or the word stands that joins. */
  int start() {
    return start;
  }

  /** Whether a quote closes the key. */
  boolean isQuoted() {
    return quoted;
  }

  /** Whether neither a sign nor a blank parts the key from what joins. */
  boolean isClose() {
    return start == behindKey;
  }

  /** Whether blanks part the key from what follows. */
  boolean isSpaced() {
    return start > closed;
  }

  /** Behind what closes the key. */
  int closed() {
    return closed;
  }

  /** The last character before the blanks. */
  char last() {
    return key.at(closed - 1);
  }
}
