/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.FoldedText;

/** The pairs of lines of one indentation, as YAML writes them, and some languages without commas. Not thread-safe. */
final class LinePairs extends PairReader {
  /** Of the line that was measured last: where its key begins, and how far from the line's start. */
  private int content;

  private int column;

  /** The blanks before a dash, or -1 if the line begins with none. */
  private int dash;

  LinePairs(FoldedText text) {
    super(text);
  }

  /** Reads the lines around one whose key or value a place is in; false if it is no line of a pair. */
  boolean read(int place, PairGroup into) {
    around(place);
    into.clear();
    int line = lineStart(place);
    if (line < 0 || !measure(line)) {
      return false;
    }
    int own = column;
    int first = firstOfGroup(line, own);
    measure(first);
    if (dash >= 0) {
      findListKey(first, dash, into);
    } else {
      int above = lineBefore(first);
      if (above >= 0 && measure(above)) {
        readOuter(above, false, into);
      }
    }
    readPairs(first, own, into);
    return into.size() > 0;
  }

  private void readPairs(int first, int own, PairGroup into) {
    int line = first;
    while (line >= 0 && measure(line) && column >= own && (line == first || !beginsItem(own))) {
      if (column == own) {
        readPair(line, into);
      }
      line = lineAfter(line);
    }
  }

  /** Whether the line that was measured begins another item beside the one of so many blanks. */
  private boolean beginsItem(int own) {
    return dash >= 0 && dash < own;
  }

  private void readPair(int line, PairGroup into) {
    int end = lineEnd(line);
    int behind = readKey(content);
    int value = behind < 0 ? NONE : behindSeparator(behind);
    if (value < 0 || value > end) {
      return;
    }
    int key = keyStart();
    int keyEnd = keyEnd();
    int start = valueStart(value);
    into.add(key, keyEnd, start, valueEnd(start, end));
  }

  private int valueStart(int from) {
    int start = blanksFrom(from);
    return isQuote(at(start)) ? start + 1 : start;
  }

  private int valueEnd(int start, int lineEnd) {
    if (start > 0 && isQuote(at(start - 1))) {
      int quote = closingQuote(start - 1);
      if (quote >= 0) {
        return quote;
      }
    }
    int end = Math.max(start, blanksBefore(lineEnd));
    while (end > start && (at(end - 1) == ',' || at(end - 1) == ';')) {
      end--;
    }
    return end;
  }

  /** The key of a list stands on the nearest line above its items that is not indented more than they. */
  private void findListKey(int item, int itemDash, PairGroup into) {
    int line = lineBefore(item);
    while (line >= 0 && measure(line) && (dash < 0 ? column > itemDash : dash >= itemDash)) {
      line = lineBefore(line);
    }
    if (line >= 0) {
      readOuter(line, true, into);
    }
  }

  private void readOuter(int line, boolean list, PairGroup into) {
    int end = blanksBefore(lineEnd(line));
    if (end > content && at(end - 1) == ':' && readKey(content) == end - 1) {
      into.under(keyStart(), keyEnd(), list);
    }
  }

  /** Looks where a line's key begins; false if it is empty. */
  private boolean measure(int line) {
    int i = blanksFrom(line);
    dash = -1;
    if (at(i) == '-' && at(i + 1) == ' ') {
      dash = i - line;
      i = blanksFrom(i + 1);
    }
    content = i;
    column = i - line;
    return i < most() && !LookBack.isBreak(at(i));
  }

  /** Where the line of a place begins, or {@link #NONE}. */
  private int lineStart(int place) {
    int i = place;
    while (i > least() && at(i - 1) != '\n') {
      i--;
    }
    return i == 0 || (i > least() && at(i - 1) == '\n') ? i : NONE;
  }

  private int lineBefore(int line) {
    return line - 1 > least() ? lineStart(line - 1) : NONE;
  }

  private int lineAfter(int line) {
    int end = lineEnd(line);
    while (end < most() && at(end) != '\n') {
      end++;
    }
    return end + 1 < most() ? end + 1 : NONE;
  }

  private int lineEnd(int line) {
    int i = line;
    while (i < most() && !LookBack.isBreak(at(i))) {
      i++;
    }
    return i;
  }

  /** Gives the values of the lines of the indentation of a place or more, beside and below it. */
  void valuesAround(int place, Values values) {
    around(place);
    int line = lineStart(place);
    if (line < 0 || !measure(line)) {
      return;
    }
    int own = column;
    int first = firstOfGroup(line, own);
    line = first;
    while (line >= 0 && measure(line) && column >= own && (line == first || !beginsItem(own))) {
      giveValue(line, values);
      line = lineAfter(line);
    }
  }

  /** The line of a key's own indentation that begins its group. */
  private int firstOfGroup(int line, int own) {
    int first = line;
    measure(line);
    while (dash < 0 || column > own) {
      int above = lineBefore(first);
      if (above < 0 || !measure(above) || column < own) {
        return first;
      }
      first = above;
    }
    return first;
  }

  /** Gives the values of the lines below that of a key that are indented more, or are items of its list. */
  void valuesBelow(int key, Values values) {
    aroundList(key);
    int line = lineStart(key);
    if (line < 0 || !measure(line)) {
      return;
    }
    int own = column;
    line = lineAfter(line);
    while (line >= 0 && measure(line) && (dash < 0 ? column > own : dash >= own)) {
      giveValue(line, values);
      line = lineAfter(line);
    }
  }

  private void giveValue(int line, Values values) {
    int end = lineEnd(line);
    int behind = readKey(content);
    int value = behind < 0 ? NONE : behindSeparator(behind);
    int start = valueStart(value < 0 || value > end ? content : value);
    int to = valueEnd(start, end);
    if (start < to) {
      values.value(start, to);
    }
  }
}
