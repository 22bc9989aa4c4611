/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.LookBack;
import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads names of parameters: of a test method, below the annotation of JUnit that holds its arguments
 * ({@code @CsvSource} and {@code @ValueSource}, in Java and Kotlin), or below the attributes of C#. Reused; not thread-safe.
 */
final class ParameterNames {
  /** Characters from an annotation to the end of its method's parameters. */
  static final int REACH = FieldMap.HEADER_BEHIND;

  private static final int NONE = -1;
  private static final int MAX_HEAD = 200;
  private static final String CSV = "@CsvSource";
  private static final String VALUES = "@ValueSource";
  private static final String NEVER_IN_HEAD = ";{}=\"";

  private final FoldedText text;
  private int limit;
  private int[] places = new int[16];
  private int size;

  ParameterNames(FoldedText text) {
    this.text = text;
  }

  /** Whether such an annotation begins at an index. */
  boolean isAnnotation(int at) {
    return isAt(at, CSV) || isAt(at, VALUES);
  }

  /** Whether each argument of an annotation is one value, and not a row of them. */
  boolean isOfValues(int annotation) {
    return isAt(annotation, VALUES);
  }

  /** The annotation of the method whose parameters a place is in, or -1. */
  int annotationOf(int place) {
    int least = Math.max(0, place - REACH);
    for (int i = opening(place); i >= least; i--) {
      if (text.symbol(i) == '@' && isAnnotation(i)) {
        return read(i) && holds(place) ? i : NONE;
      }
    }
    return NONE;
  }

  /** The parenthesis that opens the parameters that a place is in, or -1. */
  int opening(int place) {
    int depth = 0;
    for (int i = place - 1; i >= Math.max(0, place - MAX_HEAD); i--) {
      byte symbol = text.symbol(i);
      if (symbol == '(' && depth == 0) {
        return i;
      }
      depth += symbol == ')' ? 1 : symbol == '(' ? -1 : 0;
      if (depth == 0 && symbol != '(' && !isOfParameters(symbol)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Reads the names below an annotation or an attribute; false if there are none near by. */
  boolean read(int annotation) {
    size = 0;
    limit = Math.min(text.length(), annotation + REACH);
    int i = annotation;
    while (i < limit && (text.symbol(i) == '@' || text.symbol(i) == '[')) {
      i = spaceFrom(text.symbol(i) == '@' ? behindAnnotation(i) : behindAttributes(i));
    }
    int most = Math.min(limit, i + MAX_HEAD);
    while (i < most && text.symbol(i) != '(') {
      if (NEVER_IN_HEAD.indexOf(text.symbol(i)) >= 0) {
        return false;
      }
      i++;
    }
    return i < most && readParameters(i, limit);
  }

  /** Reads the names behind a parenthesis, which is closed before an index; false if there are none. */
  boolean readParameters(int open, int before) {
    size = 0;
    limit = before;
    int close = closing(open);
    int from = open + 1;
    int depth = 0;
    for (int i = from; i <= close; i++) {
      byte symbol = text.symbol(i);
      if (i == close || (symbol == ',' && depth == 0)) {
        addName(from, i);
        from = i + 1;
      }
      depth += symbol == '<' || symbol == '(' ? 1 : 0;
      depth -= symbol == '>' || symbol == ')' ? 1 : 0;
    }
    return size > 0;
  }

  /** Reads words with commas between them, which may be in quotes; false if there are none. */
  boolean readWords(int from, int to) {
    size = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.symbol(i) == ',') {
        int end = i;
        while (end > start && (PairReader.isSpace(text.symbol(end - 1)) || isQuote(end - 1))) {
          end--;
        }
        addName(start, end);
        start = i + 1;
      }
    }
    return size > 0;
  }

  private boolean isQuote(int at) {
    return PairReader.isQuote(text.symbol(at));
  }

  /** Adds the last word of a parameter, or the one before its type. */
  private void addName(int from, int to) {
    int end = to;
    for (int i = from; i < to; i++) {
      if (text.symbol(i) == ':') {
        end = i;
        break;
      }
    }
    while (end > from && PairReader.isSpace(text.symbol(end - 1))) {
      end--;
    }
    int start = end;
    while (start > from && isOfName(text.symbol(start - 1))) {
      start--;
    }
    if (start < end) {
      if (places.length == 2 * size) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[2 * size] = start;
      places[2 * size + 1] = end;
      size++;
    }
  }

  int size() {
    return size;
  }

  private int start(int parameter) {
    return places[2 * parameter];
  }

  private int end(int parameter) {
    return places[2 * parameter + 1];
  }

  /** Adds the names as the cells of a table's header. */
  void addTo(TextTable table) {
    for (int i = 0; i < size; i++) {
      table.addCell(i, start(i), end(i));
    }
  }

  /** The names that were read last. Content: evidence only. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(TextWindow.copy(text, start(i), end(i)));
    }
    return names;
  }

  boolean holds(int place) {
    for (int i = 0; i < size; i++) {
      if (place >= start(i) && place < end(i)) {
        return true;
      }
    }
    return false;
  }

  /** Behind an annotation and its arguments. */
  private int behindAnnotation(int at) {
    int i = at + 1;
    while (i < limit && (isOfName(text.symbol(i)) || text.symbol(i) == '.')) {
      i++;
    }
    int open = i;
    int close = text.symbol(open) == '(' ? closing(open) : NONE;
    return text.symbol(open) != '(' ? i : close < 0 ? limit : close + 1;
  }

  /** Behind the bracket that closes the one of attributes. */
  private int behindAttributes(int open) {
    int i = open + 1;
    while (i < limit && text.symbol(i) != ']') {
      int close = text.symbol(i) == '(' ? closing(i) : i;
      i = close < 0 ? limit : close + 1;
    }
    return Math.min(limit, i + 1);
  }

  /** The parenthesis that closes one, past what is in quotes; or -1. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      switch (text.symbol(i)) {
        case '(' -> depth++;
        case ')' -> {
          if (--depth == 0) {
            return i;
          }
        }
        case '"' -> i = quoteEnd(i);
        default -> {
          // an argument
        }
      }
    }
    return NONE;
  }

  /** The last of the quotes that close a literal or a text block. */
  private int quoteEnd(int open) {
    boolean block = text.symbol(open + 1) == '"' && text.symbol(open + 2) == '"';
    for (int i = block ? open + 3 : open + 1; i < limit; i++) {
      if (text.symbol(i) == '\\') {
        i++;
      } else if (text.symbol(i) == '"'
          && (!block || (text.symbol(i + 1) == '"' && text.symbol(i + 2) == '"'))) {
        return block ? i + 2 : i;
      }
    }
    return limit;
  }

  private int spaceFrom(int from) {
    int i = from;
    while (i < limit && PairReader.isSpace(text.symbol(i))) {
      i++;
    }
    return i;
  }

  private static boolean isOfParameters(byte symbol) {
    return isOfName(symbol) || PairReader.isSpace(symbol) || ",:<>[].?@".indexOf(symbol) >= 0;
  }

  private static boolean isOfName(byte symbol) {
    return LookBack.isOfKey(symbol) && symbol != '-' && symbol != '.';
  }

  private boolean isAt(int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= text.length() || text.symbol(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
