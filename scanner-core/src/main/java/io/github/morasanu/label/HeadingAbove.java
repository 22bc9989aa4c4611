/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;

/**
 * The heading above a value that is all of its line, with an empty line between the two: {@code ### 生年月日}, {@code ■氏名},
 * {@code == Birthday}, {@code 【IMEI】}; and the name of a form's field, {@code Content-Disposition: form-data; name="tel"}. Text
 * goes on behind an empty line as it likes, so a heading must be marked, and the value be alone. Reused; not thread-safe.
 */
final class HeadingAbove {
  private static final int MAX_LINE = 120;

  /** Values alone on a line are no longer. */
  private static final int MAX_VALUE = 40;

  /** Empty lines between a heading and its text. */
  private static final int MOST_EMPTY = 2;

  private static final String MARKS = "■●◆□○◇▼▶";
  private static final String FORM_FIELD = "form-data;";
  private static final String NAME = " name=\"";
  private static final String HEADER = "Content-";
  private static final String ENDS_OF_SENTENCES = "、。,!?";

  private final LookBack back;
  private int start;
  private int end;

  HeadingAbove(LookBack back) {
    this.back = back;
  }

  /**
   * Looks above the line of a value.
   *
   * @param lineStart the line of the value
   * @param offset in the value
   */
  boolean find(int lineStart, int offset) {
    int above = back.skipSpace(lineStart);
    int breaks = 0;
    for (int i = above; i < lineStart; i++) {
      breaks += back.at(i) == '\n' ? 1 : 0;
    }
    if (breaks < 2 || breaks > MOST_EMPTY + 1 || !isAlone(offset)) {
      return false;
    }
    end = above;
    start = lineStart(end);
    // The type of a field's text stands below its name.
    while (start > back.limit() && startsWith(start, HEADER) && !isField()) {
      end = back.skipSpace(start);
      start = lineStart(end);
    }
    return start >= 0 && (isField() ? fieldName() : heading());
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  private boolean isAlone(int offset) {
    for (int i = offset; i < offset + MAX_VALUE; i++) {
      if (i == back.length() || LookBack.isBreak(back.at(i))) {
        return true;
      }
      if (ENDS_OF_SENTENCES.indexOf(back.character(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  private int lineStart(int lineEnd) {
    int least = Math.max(back.limit(), lineEnd - MAX_LINE);
    int i = lineEnd;
    while (i > least && !LookBack.isBreak(back.at(i - 1))) {
      i--;
    }
    return i > 0 && i == least ? -1 : i;
  }

  private boolean isField() {
    return start >= 0 && indexOf(FORM_FIELD) >= 0;
  }

  private boolean fieldName() {
    int name = indexOf(NAME);
    if (name < 0 || back.at(end - 1) != '"') {
      return false;
    }
    start = name + NAME.length();
    end--;
    // A file that is sent along has a name of its own behind that of its field.
    return indexOf("\"") < 0 && start < end;
  }

  private boolean heading() {
    int first = start;
    while (back.at(start) == '#' || back.at(start) == '=') {
      start++;
    }
    boolean marked = start > first && back.at(start) == ' ';
    char mark = back.character(first);
    if (MARKS.indexOf(mark) >= 0 || mark == '【') {
      marked = true;
      start++;
    }
    boolean bold = startsWith(start, "**") && startsWith(end - 2, "**");
    if (!marked && !bold) {
      return false;
    }
    while (start < end && isAround(back.character(start))) {
      start++;
    }
    while (end > start && isAround(back.character(end - 1))) {
      end--;
    }
    return start < end;
  }

  private static boolean isAround(char c) {
    return Ascii.isSpace(c) || "*`#=:【】<>".indexOf(c) >= 0;
  }

  private int indexOf(String word) {
    for (int i = start; i + word.length() <= end; i++) {
      if (startsWith(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWith(int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (from < 0 || back.at(from + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
