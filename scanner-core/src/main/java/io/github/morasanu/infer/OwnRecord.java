/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import java.util.Locale;
import java.util.Set;

/**
 * The part of a record in which all speaks of one thing: of a paragraph the element that holds the value's own and those beside
 * it, the object, or the item of a list. It looks at the record alone. Reused; not thread-safe.
 */
final class OwnRecord {
  /** Characters before a value in its own element. */
  private static final int MAX_LEAD = 80;

  private static final int MAX_TAG = 16;

  /** Elements that lay out pages: those beside them are no fields of one thing. */
  private static final Set<String> LAYOUT = Set.of(
      "td", "th", "tr", "p", "li", "dd", "dt", "dl", "ul", "div", "span", "a", "address", "small",
      "b", "strong", "footer", "h1", "h2", "h3", "br", "body", "section", "nobr", "font", "em", "i",
      "label", "text");

  private final CharSequence text;
  private int from;
  private int to;

  OwnRecord(CharSequence text) {
    this.text = text;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Looks around a value in a record that is no row of a table. */
  void find(int start, int end, int value) {
    from = start;
    to = end;
    int element = elementAround(value);
    if (element >= 0) {
      boundByElement(element, value);
    } else if (!boundByBraces(value, value)) {
      boundByItem(value);
    }
  }

  /** The object that a value stands in, or the one that holds it, if that is no more than a pair of values. */
  private boolean boundByBraces(int open, int close) {
    int first = brace(open - 1, -1);
    int last = first < 0 ? -1 : brace(close, 1);
    if (last < 0) {
      return false;
    }
    if (commas(first, last) > 1 || !boundByBraces(first, last + 1)) {
      from = first;
      to = last + 1;
    }
    return true;
  }

  /** The brace that opens or closes the object around an index, or -1 if that is outside of the record. */
  private int brace(int at, int step) {
    int depth = 0;
    for (int i = at; i >= from && i < to; i += step) {
      char c = text.charAt(i);
      if (c == (step < 0 ? '{' : '}')) {
        if (depth-- == 0) {
          return i;
        }
      } else if (c == '{' || c == '}') {
        depth++;
      }
    }
    return -1;
  }

  private int commas(int start, int end) {
    int commas = 0;
    for (int i = start; i < end; i++) {
      commas += text.charAt(i) == ',' ? 1 : 0;
    }
    return commas;
  }

  /** Where the tag begins of the element whose text a value stands in; -1 if it is in none, or in one of a page. */
  private int elementAround(int value) {
    int i = value - 1;
    int least = Math.max(from, value - MAX_LEAD);
    while (i >= least && text.charAt(i) != '>' && text.charAt(i) != '<') {
      i--;
    }
    if (i < least || text.charAt(i) != '>') {
      return -1;
    }
    while (i >= from && text.charAt(i) != '<') {
      i--;
    }
    return i >= from && isOpening(i) && !LAYOUT.contains(name(i)) ? i : -1;
  }

  private String name(int tag) {
    int end = tag + 1;
    while (end < to && end - tag < MAX_TAG && Ascii.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return TextWindow.copy(text, tag + 1, end).toLowerCase(Locale.ROOT);
  }

  private void boundByElement(int element, int value) {
    int depth = 0;
    for (int i = element - 1; i >= from; i--) {
      if (text.charAt(i) == '<') {
        if (isClosing(i)) {
          depth++;
        } else if (isOpening(i) && depth-- == 0) {
          from = i;
          break;
        }
      }
    }
    depth = 1;
    for (int i = value; i < to; i++) {
      if (text.charAt(i) == '<') {
        if (isOpening(i)) {
          depth++;
        } else if (isClosing(i) && depth-- == 0) {
          to = i;
        }
      }
    }
  }

  private boolean isClosing(int tag) {
    return tag + 1 < text.length() && text.charAt(tag + 1) == '/';
  }

  /** Whether a tag opens an element that it does not close. */
  private boolean isOpening(int tag) {
    if (tag + 1 >= text.length() || !Ascii.isLetterOrDigit(text.charAt(tag + 1))) {
      return false;
    }
    int end = tag + 1;
    while (end < to && text.charAt(end) != '>') {
      end++;
    }
    return text.charAt(end - 1) != '/';
  }

  /** An item of YAML has lines of its own below the one that its hyphen begins. */
  private void boundByItem(int value) {
    int line = lineStart(value);
    while (line > from && !isItem(line)) {
      line = lineStart(line - 1);
    }
    if (!isItem(line)) {
      return;
    }
    int next = nextLine(line);
    if (next >= to || isItem(next) || (next > value && text.charAt(next) != ' ')) {
      return;
    }
    from = line;
    while (next < to && !isItem(next)) {
      next = nextLine(next);
    }
    to = Math.min(to, next);
  }

  private int lineStart(int at) {
    int i = at;
    while (i > from && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i;
  }

  private int nextLine(int at) {
    int i = at;
    while (i < to && text.charAt(i) != '\n') {
      i++;
    }
    return Math.min(i + 1, to);
  }

  private boolean isItem(int line) {
    int i = line;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i + 1 < to && text.charAt(i) == '-' && text.charAt(i + 1) == ' ';
  }
}
