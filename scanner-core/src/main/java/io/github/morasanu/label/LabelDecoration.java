/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.Locale;
import java.util.Set;

/**
 * What forms write behind a label within its own element, cell or quotes, and what says nothing of its value: a colon
 * ({@code <th>氏名：</th>}), a star, 必須, a note in parentheses, each of them perhaps in an element of its own. Pure.
 */
public final class LabelDecoration {
  private static final int MOST_MARKS = 5;
  private static final int MAX_NOTE = 32;
  private static final int MAX_TAG = 64;

  /** Elements that may lay out a part of a label; those of cells and lists hold values. */
  private static final Set<String> OF_NOTES =
      Set.of("span", "small", "br", "sup", "em", "i", "b", "strong", "font", "abbr", "wbr");

  private static final String[] NOTES = {"必須", "任意", "required", "optional", "Required", "Optional"
  };

  private LabelDecoration() {}

  /**
   * Behind the decoration of a label, where its element, its cell or its quotes end; the given index if there is none, or if
   * something else follows.
   *
   * @param labelStart first character of the label
   * @param labelEnd behind its last
   */
  public static int end(FoldedText text, int labelStart, int labelEnd) {
    int i = labelEnd;
    for (int marks = 0; marks < MOST_MARKS; marks++) {
      int next = behindMark(text, labelStart, i);
      if (next < 0) {
        break;
      }
      i = next;
    }
    if (i == labelEnd || !closes(text, labelStart, i)) {
      return labelEnd;
    }
    int behind = skipSpace(text, i);
    return at(text, behind) == '<' ? behind : i;
  }

  /** Behind one mark, with the blanks before it and its own tags; or -1. */
  private static int behindMark(FoldedText text, int labelStart, int from) {
    int i = skipSpace(text, from);
    if (at(text, i) == '<') {
      return behindElement(text, i);
    }
    if (at(text, i) == ':') {
      return closes(text, labelStart, i + 1) ? i + 1 : -1;
    }
    return behindNote(text, i);
  }

  /** Behind an element that holds notes and no more, or behind a break of lines; or -1. */
  private static int behindElement(FoldedText text, int tag) {
    int nameEnd = tag + 1;
    while (Ascii.isLetterOrDigit(at(text, nameEnd))) {
      nameEnd++;
    }
    String name = TextWindow.copy(text, tag + 1, nameEnd);
    int content = OF_NOTES.contains(name.toLowerCase(Locale.ROOT)) ? tagEnd(text, nameEnd) : -1;
    if (content < 0) {
      return -1;
    }
    int end = behindNote(text, skipSpace(text, content));
    if (end < 0) {
      return -1;
    }
    int close = skipSpace(text, end);
    boolean closed = at(text, close) == '<'
        && at(text, close + 1) == '/'
        && Ascii.startsWith(text, close + 2, text.length(), name);
    return closed ? tagEnd(text, close + 2) : end;
  }

  /** Behind a star, 必須 or what is in parentheses, or -1. */
  private static int behindNote(FoldedText text, int from) {
    char c = at(text, from);
    if (c == '*' || c == '※') {
      return from + 1;
    }
    char close = c == '(' ? ')' : c == '[' ? ']' : c == '【' ? '】' : '\0';
    if (close != '\0') {
      int end = from + 1;
      while (end - from < MAX_NOTE && "<\n\"()[]【】\0".indexOf(at(text, end)) < 0) {
        end++;
      }
      return at(text, end) == close && (close == ')' || behindWord(text, from + 1) == end)
          ? end + 1
          : -1;
    }
    return behindWord(text, from);
  }

  private static int behindWord(FoldedText text, int from) {
    for (String note : NOTES) {
      if (Ascii.startsWith(text, from, text.length(), note)) {
        return from + note.length();
      }
    }
    return -1;
  }

  /** Whether what holds a label ends at an index: its element, its cell, or the quotes that open right before it. */
  private static boolean closes(FoldedText text, int labelStart, int index) {
    char c = at(text, index);
    if (QuotedText.isQuote(c)) {
      return at(text, labelStart - 1) == c;
    }
    int i = skipSpace(text, index);
    boolean tag = at(text, i) == '<' && at(text, i + 1) == '/';
    return tag || c == ',' || isBar(at(text, i));
  }

  static boolean isBar(char c) {
    return c == '|' || c == '│' || c == '┃' || c == '｜';
  }

  private static int tagEnd(FoldedText text, int from) {
    int i = from;
    while (i - from < MAX_TAG && "<>\0".indexOf(at(text, i)) < 0) {
      i++;
    }
    return at(text, i) == '>' ? i + 1 : -1;
  }

  private static int skipSpace(FoldedText text, int from) {
    return Ascii.skipSpace(text, from, Math.min(text.length(), from + MAX_NOTE));
  }

  private static char at(FoldedText text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }
}
