/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.LookBack;
import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;
import java.util.Locale;
import java.util.Set;

/** The array that says what columns are called, by the key that it stands under: {@code "columns": […], "rows": [[…], …]}. Pure. */
final class NamedColumns {
  private static final int NONE = TextTable.NONE;
  private static final int MAX_KEY = 32;

  /** Members between the names of the columns and the rows. */
  private static final int MOST_BETWEEN = 3;

  private static final Set<String> OF_COLUMNS = Set.of(
      "columns",
      "column",
      "cols",
      "header",
      "headers",
      "head",
      "fields",
      "keys",
      "names",
      "labels",
      "columnnames",
      "column_names",
      "fieldnames",
      "field_names",
      "項目",
      "見出し",
      "列");

  private static final Set<String> OF_NAMES =
      Set.of("name", "label", "title", "field", "header", "key", "text", "項目名");

  private final FoldedText text;
  private final ArrayElements elements;

  /** Whether the text begins elsewhere than its content. */
  private final boolean cut;

  NamedColumns(FoldedText text, ArrayElements elements, boolean cut) {
    this.text = text;
    this.elements = elements;
    this.cut = cut;
  }

  /** Whether the key before a colon calls its array the names of columns. */
  boolean isOfColumns(int colon) {
    return OF_COLUMNS.contains(keyBefore(colon).toLowerCase(Locale.ROOT));
  }

  /** The array of the names of columns before the member that an array is, {@link TextTable#NONE}, or {@link TextTable#BEYOND}. */
  int before(int rows) {
    int end = TextTable.spaceBefore(text, rows);
    if (end == 0 || text.symbol(end - 1) != ':') {
      return NONE;
    }
    int least = Math.max(0, rows - ArrayElements.MAX_ROW);
    int depth = 0;
    int members = 0;
    for (int i = end - 1; i >= least && members <= MOST_BETWEEN; i--) {
      switch (text.symbol(i)) {
        case ']', '}' -> depth++;
        case '[', '{' -> {
          depth--;
          if (depth < 0) {
            return NONE;
          }
          int before = TextTable.spaceBefore(text, i);
          if (depth == 0 && before > 0 && text.symbol(before - 1) == ':') {
            if (text.symbol(i) == '[' && isOfColumns(before - 1)) {
              return i;
            }
            members++;
          }
        }
        default -> {
          // a member
        }
      }
    }
    return least == 0 && cut ? TextTable.BEYOND : NONE;
  }

  /** The first row of the arrays that are a member behind those names of columns, or {@link TextTable#NONE}. */
  int rowsBehind(int from) {
    int most = Math.min(text.length(), from + ArrayElements.MAX_ROW);
    int depth = 0;
    for (int i = from; i < most; i++) {
      switch (text.symbol(i)) {
        case '[', '{' -> {
          int inner = TextTable.spaceFrom(text, i + 1);
          if (depth == 0 && text.symbol(i) == '[' && ArrayElements.opensRow(text.symbol(inner))) {
            return inner;
          }
          depth++;
        }
        case ']', '}' -> {
          if (--depth < 0) {
            return NONE;
          }
        }
        default -> {
          // a member
        }
      }
    }
    return NONE;
  }

  /** The name of a column that is described by an object. */
  String nameIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.symbol(i) == ':' && OF_NAMES.contains(keyBefore(i).toLowerCase(Locale.ROOT))) {
        int start = TextTable.spaceFrom(text, i + 1);
        int end = PairReader.isQuote(text.symbol(start)) ? elements.behindQuote(start, to) : start;
        return elements.word(start, end);
      }
    }
    return "";
  }

  private String keyBefore(int colon) {
    int end = TextTable.spaceBefore(text, colon);
    boolean quoted = end > 0 && PairReader.isQuote(text.symbol(end - 1));
    end -= quoted ? 1 : 0;
    int start = end;
    while (start > 0 && end - start < MAX_KEY && LookBack.isOfKey(text.symbol(start - 1))) {
      start--;
    }
    return TextTable.part(text, start, end);
  }
}
