/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.FoldedText;

/**
 * The members of an object in braces or brackets, as JSON, JavaScript, PHP, YAML in flow style and many
 * others write them, with or without quotes and commas. Not thread-safe.
 */
final class BracedPairs extends PairReader {

  BracedPairs(FoldedText text) {
    super(text);
  }

  /** Reads the object that a place stands in; false if there is none. */
  boolean read(int place, PairGroup into) {
    around(place);
    into.clear();
    int open = opening(place, false);
    if (open < 0) {
      return false;
    }
    readMembers(open + 1, into);
    findOuter(open, into);
    return into.size() > 0;
  }

  /** The bracket that opens what a place stands in, or {@link #NONE}. */
  private int opening(int place, boolean listOnly) {
    int depth = 0;
    for (int i = place - 1; i >= least(); i--) {
      switch (at(i)) {
        case '}', ']' -> depth++;
        case '{', '[' -> {
          if (--depth < 0) {
            return listOnly && at(i) == '{' ? NONE : i;
          }
        }
        default -> {
          // a member
        }
      }
    }
    return NONE;
  }

  private void findOuter(int open, PairGroup into) {
    int end = spaceBefore(open);
    if (end == least()) {
      return;
    }
    boolean list = at(end - 1) == ',' || at(end - 1) == '[';
    if (list) {
      int listOpen = opening(end, true);
      end = listOpen < 0 ? least() : spaceBefore(listOpen);
    }
    int separator = separatorBefore(end);
    if (separator > 0 && readKeyBefore(separator)) {
      into.under(keyStart(), keyEnd(), list);
    }
  }

  private void readMembers(int from, PairGroup into) {
    int i = spaceFrom(from);
    while (i < most() && !isClosing(at(i))) {
      int behind = readKey(i);
      int value = behind < 0 ? NONE : behindSeparator(behind);
      if (value < 0) {
        i = spaceFrom(Math.max(behind, i + 1));
      } else {
        i = spaceFrom(readMember(keyStart(), keyEnd(), spaceFrom(value), into));
      }
    }
  }

  /** Adds the pair of a key and the value that begins at an index; returns the index behind it. */
  private int readMember(int key, int keyEnd, int value, PairGroup into) {
    int quote = isQuote(at(value)) ? closingQuote(value) : NONE;
    if (quote >= 0) {
      into.add(key, keyEnd, value + 1, quote);
      return quote + 1;
    }
    int end = isOpening(at(value)) ? closing(value) : bareEnd(value);
    into.add(key, keyEnd, value, end);
    return Math.max(end, value + 1);
  }

  /** Behind the bracket that closes the one at an index, or the end of what is read. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < most(); i++) {
      byte symbol = at(i);
      if (isOpening(symbol)) {
        depth++;
      } else if (isClosing(symbol) && --depth == 0) {
        return i + 1;
      } else if (symbol == '"') {
        i = Math.max(i, closingQuote(i));
      }
    }
    return most();
  }

  private int bareEnd(int from) {
    int i = from;
    while (i < most() && at(i) != ',' && at(i) != ';' && at(i) != '\n' && !isClosing(at(i))) {
      i++;
    }
    return blanksBefore(i);
  }

  /** Gives the values in the brackets that a place stands in, at any depth. */
  void valuesAround(int place, Values values) {
    around(place);
    int open = opening(place, false);
    if (open >= 0) {
      give(open, values);
    }
  }

  /** Gives the values in the brackets that open at an index, at any depth. */
  void valuesIn(int open, Values values) {
    if (at(open) == '[') {
      aroundList(open);
    } else {
      around(open);
    }
    give(open, values);
  }

  private void give(int open, Values values) {
    int end = closing(open);
    int i = open + 1;
    while (i < end) {
      byte symbol = at(i);
      int quote = isQuote(symbol) ? closingQuote(i) : NONE;
      int to = quote;
      int start = i + 1;
      if (quote < 0 && !isSpace(symbol) && "[]{}(),:;=>".indexOf(symbol) < 0) {
        start = i;
        to = bareEnd(i);
      }
      if (to < 0) {
        i++;
      } else {
        boolean key = quote >= 0 ? behindSeparator(quote + 1) >= 0 : isPair(start, to);
        int behind = quote >= 0 ? quote + 1 : to;
        if (key) {
          behind = quote >= 0 ? behind : readKey(start);
        } else {
          values.value(start, to);
        }
        i = Math.max(behind, i + 1);
      }
    }
  }

  private boolean isPair(int start, int end) {
    int behind = readKey(start);
    return behind >= 0 && behind <= end && behindSeparator(behind) >= 0;
  }

  private static boolean isOpening(byte symbol) {
    return symbol == '{' || symbol == '[' || symbol == '(';
  }

  private static boolean isClosing(byte symbol) {
    return symbol == '}' || symbol == ']' || symbol == ')';
  }
}
