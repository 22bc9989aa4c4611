/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.table.SectionSearch.Found;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The header of ARFF, which declares a column in each line. Pure. */
final class ArffHeader {
  private static final String ATTRIBUTE = "@attribute ";
  private static final String ROWS = "@data";

  /** More lines do not stand above the first attribute. */
  private static final int MOST_REMARKS = 40;

  private ArffHeader() {}

  /** The columns that are declared ({@code @attribute name type}) up to {@code @data}; or null. */
  static @Nullable Found of(FoldedText text, int length) {
    List<String> names = new ArrayList<>();
    int number = 0;
    for (int at = 0; at < length; number++) {
      int end = SectionSearch.lineEnd(text, at, length);
      if (isAt(text, at, ATTRIBUTE)) {
        names.add(name(text, at + ATTRIBUTE.length(), end));
      } else if (isAt(text, at, ROWS)) {
        return names.isEmpty() ? null : new Found(ColumnSection.below(names), number + 1);
      } else if (names.isEmpty() && number > MOST_REMARKS) {
        return null;
      }
      at = SectionSearch.behindBreak(text, end);
    }
    return null;
  }

  private static boolean isAt(FoldedText text, int at, String lower) {
    int end = at + lower.length();
    return end <= text.length() && Ascii.equalsIgnoringCase(text, at, end, lower);
  }

  /** The first word of a range, or what stands in quotes there. */
  private static String name(FoldedText text, int from, int to) {
    int start = Ascii.skipSpace(text, from, to);
    char quote = start < to ? text.charAt(start) : 0;
    boolean quoted = quote == '\'' || quote == '"';
    int first = quoted ? start + 1 : start;
    int end = first;
    while (end < to && (quoted ? text.charAt(end) != quote : !Ascii.isSpace(text.charAt(end)))) {
      end++;
    }
    return TextWindow.copy(text, first, end);
  }
}
