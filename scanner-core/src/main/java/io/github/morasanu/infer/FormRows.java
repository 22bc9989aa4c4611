/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a form of which each holds a label and its value: rows of markup with two cells, or flat objects that begin with
 * the same key ({@code {"label": …, "value": …}}). A row of two cells may as well be a row of any table; that it is one of a
 * form is known where the word that a value was found under stands in the first cell, or in the object but not in the value's
 * own key. It is looked for when it is first asked for: most values stand in no form. Not thread-safe.
 */
final class FormRows {
  /** Characters of a row on either side of a value that are read. */
  private static final int MAX_ROW = 256;

  /** A label, a value and what else is said of a control; commas in a value count too. */
  private static final int MAX_COMMAS = 8;

  private static final int NONE = -1;
  private static final int UNKNOWN = -2;

  private final CharSequence text;

  private final int value;
  private final @Nullable String label;

  /** Where the row begins that holds the value and its label, {@link #NONE}, or {@link #UNKNOWN}. */
  private int own = UNKNOWN;

  /**
   * The form around a value.
   *
   * @param label the word that the value was found under, or null
   */
  FormRows(CharSequence text, int value, @Nullable String label) {
    this.text = text;
    this.value = value;
    this.label = label;
  }

  /** Whether it was asked for, so that what was found holds for no other value. */
  boolean isKnown() {
    return own != UNKNOWN;
  }

  private int find() {
    if (label != null) {
      String word = label.toLowerCase(Locale.ROOT);
      for (int i = value - 1; i >= Math.max(0, value - MAX_ROW) && text.charAt(i) != '}'; i--) {
        boolean object = text.charAt(i) == '{';
        if (object || isTag(text, i, "tr")) {
          boolean named = object ? isNamed(text, i, value, word) : isHeaded(text, i, value, word);
          return named ? i : NONE;
        }
      }
    }
    return NONE;
  }

  /** Whether what begins at an index, a row of markup or an object, goes on with the form that the one above is of. */
  boolean goOn(int row) {
    if (!mayBeRow(row)) {
      return false;
    }
    own = own == UNKNOWN ? find() : own;
    if (own < 0 || text.charAt(own) != text.charAt(row) || !isAsOwn(row)) {
      return false;
    }
    boolean opened = false;
    for (int i = row - 1; i >= Math.max(0, row - 2 * MAX_ROW); i--) {
      if (text.charAt(i) == '{' || isTag(text, i, "tr")) {
        return !opened && text.charAt(i) == text.charAt(row) && mayBeRow(i) && isAsOwn(i);
      }
      opened |= isTag(text, i, "table");
    }
    return false;
  }

  /** Whether it is a row of markup or a flat object, as far as can be told without looking for the value's own. */
  private boolean mayBeRow(int at) {
    return text.charAt(at) != '{' || closing(text, at) >= 0;
  }

  private boolean isAsOwn(int at) {
    return text.charAt(at) == '{'
        ? beginsAsOwn(at)
        : RecordBounds.hasCells(text, at, 0, 2) || RecordBounds.hasCells(text, at, 1, 1);
  }

  /** Whether a row of two cells has the word in the first and the value in the second. */
  private static boolean isHeaded(CharSequence text, int row, int value, String word) {
    int second = value - 1;
    while (second > row && !isTag(text, second, "td")) {
      second--;
    }
    return RecordBounds.hasCells(text, row, 0, 2) && says(text, row, second, word);
  }

  /** Whether a flat object has the word elsewhere than in the key and the value. */
  private static boolean isNamed(CharSequence text, int open, int value, String word) {
    int close = closing(text, open);
    if (close < value) {
      return false;
    }
    int key = value;
    while (key > open && text.charAt(key) != ',') {
      key--;
    }
    int behind = value;
    while (behind < close && text.charAt(behind) != ',') {
      behind++;
    }
    return !says(text, key, value, word)
        && (says(text, open, key, word) || says(text, behind, close, word));
  }

  private static boolean isTag(CharSequence text, int at, String name) {
    return text.charAt(at) == '<' && RecordBounds.isTag(text, at, name);
  }

  /** The bracket that closes a flat object of a few pairs, or {@link #NONE}. */
  private static int closing(CharSequence text, int open) {
    int most = Math.min(text.length(), open + 2 * MAX_ROW);
    int commas = 0;
    for (int i = open + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == '}') {
        return i;
      }
      commas += c == ',' ? 1 : 0;
      if (c == '{' || c == '[' || commas > MAX_COMMAS) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Whether the first key of an object is that of the value's own. */
  private boolean beginsAsOwn(int object) {
    int mine = own;
    int other = object;
    char c;
    do {
      mine = skipJoints(text, mine + 1, text.length());
      other = skipJoints(text, other + 1, text.length());
      if (mine == text.length() || other == text.length()) {
        return false;
      }
      c = text.charAt(mine);
    } while (c == text.charAt(other) && c != ':' && c != '}' && mine - own < MAX_ROW);
    return c == ':' && text.charAt(other) == ':';
  }

  /** Whether a range holds a word, in whatever case, and however its parts are joined. */
  private static boolean says(CharSequence text, int from, int to, String word) {
    for (int i = from; i < to; i++) {
      int at = i;
      int k = 0;
      while (k < word.length()
          && at < to
          && Character.toLowerCase(text.charAt(at)) == word.charAt(k)) {
        at = skipJoints(text, at + 1, to);
        k = skipJoints(word, k + 1, word.length());
      }
      if (k == word.length()) {
        return true;
      }
    }
    return false;
  }

  private static int skipJoints(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && isJoint(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '_' || c == '-' || c == '\u3000' || c == '\n' || c == '\r' || c == '\t';
  }
}
