/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.table.SectionSearch.Found;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by the start of a text whether it is delimited, by what, and under which header. */
public final class ColumnSearch {
  /** Characters from the start of the text in which the first two lines must lie; a text is known so far ahead. */
  public static final int HEAD = 8192 + 512;

  private static final char[] DELIMITERS = {',', '\t', ';', '|'};

  /** So many rows tell that the line above them is a header, where the first lines tell nothing. */
  private static final int ROWS_BELOW = 2;

  private static final String SEPARATOR = "sep=";

  private final FoldedText text;
  private final int length;

  private ColumnSearch(FoldedText text) {
    this.text = text;
    this.length = Math.min(text.length(), HEAD);
  }

  /** The columns of a text that starts so, or null if it has none. */
  public static @Nullable DelimitedColumns of(Layout layout, FoldedText text) {
    return switch (layout) {
      case PROSE, SQL -> null;
      case TABLE -> new ColumnSearch(text).ofTable();
      case PERHAPS_DELIMITED -> new ColumnSearch(text).ofText();
    };
  }

  private static DelimitedColumns of(char delimiter, boolean ragged, Found found) {
    ColumnSection section = found.section() == null ? ColumnSection.NONE : found.section();
    SectionSearch search = new SectionSearch(delimiter, ragged);
    return new DelimitedColumns(delimiter, section, new SectionCursor(search, found));
  }

  /** Cells are known to be cells, whatever they hold. */
  private DelimitedColumns ofTable() {
    Found found = new SectionSearch('\t', true).first(text, length);
    return of('\t', true, found.section() != null ? found : firstCells());
  }

  /** The first line of more than one cell, which are labels or not. */
  private Found firstCells() {
    int number = 0;
    for (int at = 0; at < length; number++) {
      int end = SectionSearch.lineEnd(text, at, length);
      DelimitedLine line = DelimitedLine.of(text, at, end, '\t');
      if (line.count() > 1) {
        return new Found(ColumnSection.below(HeaderLine.labels(line.cells())), number);
      }
      at = SectionSearch.behindBreak(text, end);
    }
    return new Found(null, 0);
  }

  private @Nullable DelimitedColumns ofText() {
    char named = namedDelimiter();
    if (named != 0) {
      return of(named, false, new SectionSearch(named, false).first(text, length));
    }
    Found attributes = ArffHeader.of(text, length);
    if (attributes != null) {
      return of(DELIMITERS[0], false, attributes);
    }
    LoaderControl loader = LoaderControl.of(text, length);
    if (loader != null) {
      ColumnSection section = ColumnSection.below(loader.columns());
      return of(loader.delimiter(), false, new Found(section, loader.rowsLine()));
    }
    int start = SectionSearch.nextLine(text, 0, length);
    int second = SectionSearch.nextLine(text, SectionSearch.lineEnd(text, start, length), length);
    if (second >= length || SectionSearch.lineEnd(text, second, length) == HEAD) {
      return null;
    }
    char likely = likelyDelimiter(start);
    Found found = likely == 0 ? null : new SectionSearch(likely, false).first(text, length);
    if (found == null || found.section() == null) {
      DelimitedColumns below = belowTitle(likely);
      if (below != null) {
        return below;
      }
    }
    return found == null ? ofList(start, second) : of(likely, false, found);
  }

  /** What {@code sep=;} says, which a spreadsheet reads in the first line; or 0. */
  private char namedDelimiter() {
    int at = SEPARATOR.length();
    boolean named = Ascii.startsWith(text, 0, SEPARATOR)
        && at + 1 < text.length()
        && Ascii.isLineBreak(text.charAt(at + 1));
    return named ? text.charAt(at) : 0;
  }

  /** What parts most cells in the first row, and as many in the next; or 0. */
  private char likelyDelimiter(int start) {
    char best = 0;
    int most = 1;
    for (char delimiter : DELIMITERS) {
      int end = QuotedBreaks.rowEnd(text, start, length, delimiter);
      int below = SectionSearch.nextLine(text, end, length);
      int cells = DelimitedLine.count(text, start, end, delimiter);
      if (cells > most
          && cells
              == DelimitedLine.count(
                  text, below, QuotedBreaks.rowEnd(text, below, length, delimiter), delimiter)) {
        best = delimiter;
        most = cells;
      }
    }
    return best;
  }

  /** The columns below a header that is not the first line; null if there is none. */
  private @Nullable DelimitedColumns belowTitle(char likely) {
    DelimitedColumns best = null;
    int most = -1;
    for (char delimiter : DELIMITERS) {
      if (likely == 0 || delimiter == likely) {
        Found found = new SectionSearch(delimiter, false).firstWithRows(text, length, ROWS_BELOW);
        if (found != null && found.section() != null && found.section().columns() > most) {
          best = of(delimiter, false, found);
          most = found.section().columns();
        }
      }
    }
    return best;
  }

  /** One column, of a value in each line; null if it is none. */
  private @Nullable DelimitedColumns ofList(int start, int second) {
    int end = QuotedBreaks.rowEnd(text, start, length, DELIMITERS[0]);
    DelimitedLine line = DelimitedLine.of(text, start, end, DELIMITERS[0]);
    int below = SectionSearch.nextLine(text, end, length);
    boolean labelled = line.count() == 1 && line.isLabels();
    boolean listed = ListedValues.areNumbersOrDays(text, below, length)
        || OneColumn.isBelow(text, start, end, below, length);
    if ((labelled && listed) || ListedValues.areNumbers(text, second, length)) {
      List<String> labels = HeaderLine.labels(line.cells().subList(0, 1));
      return of(DELIMITERS[0], false, new Found(ColumnSection.below(labels), 0));
    }
    return null;
  }
}
