/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.table.SectionSearch.Found;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of delimited text in a piece of a text, with the labels of its header lines. A
 * quoted field may hold delimiters, and line breaks where the row has all its cells then: one lost quote must not
 * shift all that follows.
 */
public final class DelimitedColumns {
  /** Characters from the start of the text in which the first two lines must lie; a text is known so far ahead. */
  public static final int HEAD = 8192 + 512;

  private static final char[] DELIMITERS = {',', '\t', ';', '|'};

  /** So many lines of one number each are a column, and so many digits are a number. */
  private static final int LIST_LINES = 10;

  private static final int LIST_DIGITS = 7;

  /** More letters in a row are a word. */
  private static final int LIST_LETTERS = 4;

  /** What stands in numbers and days beside digits and letters. */
  private static final String IN_LISTS = "-+() /.年月日明治大正昭平成令和元";

  private static final int LONGEST_IN_LIST = 24;

  /** A day in the first years of an era has so few: S5.3.4. */
  private static final int LEAST_DIGITS = 3;

  /** So many rows tell that the line above them is a header, where the first lines tell nothing. */
  private static final int ROWS_BELOW = 2;

  private static final String SEPARATOR = "sep=";
  private static final String ATTRIBUTE = "@attribute ";
  private static final String ROWS = "@data";

  /** More lines do not stand above the first attribute. */
  private static final int MOST_REMARKS = 40;

  private final char delimiter;
  private final ColumnSection firstSection;
  private final FieldCursor cursor;
  private final FieldCursor first;

  /** Where the cursor stands in the buffer. */
  private int at;

  /** The lines as they lie at the start of the buffer, and as far as they were passed. */
  private SectionCursor firstLine;

  private SectionCursor lines;
  private int passed;

  /** The sections that begin in the part that was passed. */
  private final List<Change> changes = new ArrayList<>();

  private record Change(int start, ColumnSection section) {}

  private DelimitedColumns(char delimiter, ColumnSection firstSection, SectionCursor lines) {
    this.delimiter = delimiter;
    this.firstSection = firstSection;
    this.cursor = new FieldCursor(delimiter);
    this.first = new FieldCursor(delimiter);
    this.firstLine = new SectionCursor(lines);
    this.lines = new SectionCursor(lines);
  }

  /** The columns of a text that starts so, or null if it has none. */
  public static @Nullable DelimitedColumns of(Layout layout, FoldedText text) {
    int length = Math.min(text.length(), HEAD);
    return switch (layout) {
      case PROSE, SQL -> null;
      case TABLE -> ofTable(text, length);
      case PERHAPS_DELIMITED -> ofText(text, length);
    };
  }

  private static DelimitedColumns of(char delimiter, boolean ragged, Found found) {
    ColumnSection section = found.section() == null ? ColumnSection.NONE : found.section();
    SectionSearch search = new SectionSearch(delimiter, ragged);
    return new DelimitedColumns(delimiter, section, new SectionCursor(search, found));
  }

  /** A cursor for the start of the text. */
  public FieldCursor start() {
    return new FieldCursor(delimiter);
  }

  /** Where the text starts among its lines. */
  public SectionCursor startOfLines() {
    return new SectionCursor(firstLine);
  }

  /** The same columns for a text that starts elsewhere. */
  public DelimitedColumns from(FieldCursor start, SectionCursor startOfLines) {
    DelimitedColumns columns = new DelimitedColumns(delimiter, firstSection, startOfLines);
    columns.cursor.set(start);
    columns.first.set(start);
    return columns;
  }

  /** Cells are known to be cells, whatever they hold. */
  private static DelimitedColumns ofTable(FoldedText text, int length) {
    Found found = new SectionSearch('\t', true).first(text, length);
    return of('\t', true, found.section() != null ? found : firstCells(text, length));
  }

  /** The first line of more than one cell, which are labels or not. */
  private static Found firstCells(FoldedText text, int length) {
    int number = 0;
    for (int at = 0;
        at < length;
        at = SectionSearch.behindBreak(text, SectionSearch.lineEnd(text, at, length))) {
      DelimitedLine line =
          DelimitedLine.of(text, at, SectionSearch.lineEnd(text, at, length), '\t');
      if (line.count() > 1) {
        return new Found(ColumnSection.below(HeaderLine.labels(line.cells())), number);
      }
      number++;
    }
    return new Found(null, 0);
  }

  private static @Nullable DelimitedColumns ofText(FoldedText text, int length) {
    char named = namedDelimiter(text);
    if (named != 0) {
      return of(named, false, new SectionSearch(named, false).first(text, length));
    }
    Found attributes = attributes(text, length);
    if (attributes != null) {
      return of(DELIMITERS[0], false, attributes);
    }
    int start = nextLine(text, 0, length);
    int second = nextLine(text, SectionSearch.lineEnd(text, start, length), length);
    if (second >= length || SectionSearch.lineEnd(text, second, length) == HEAD) {
      return null;
    }
    char best = 0;
    int most = 1;
    for (char delimiter : DELIMITERS) {
      int end = QuotedBreaks.rowEnd(text, start, length, delimiter);
      int row = nextLine(text, end, length);
      int cells = DelimitedLine.of(text, start, end, delimiter).count();
      int below = DelimitedLine.of(
              text, row, QuotedBreaks.rowEnd(text, row, length, delimiter), delimiter)
          .count();
      if (cells > most && cells == below) {
        best = delimiter;
        most = cells;
      }
    }
    Found found = best == 0 ? null : new SectionSearch(best, false).first(text, length);
    if (found == null || found.section() == null) {
      DelimitedColumns below = belowTitle(text, length, best);
      if (below != null) {
        return below;
      }
    }
    if (found != null) {
      return of(best, false, found);
    }
    int end = QuotedBreaks.rowEnd(text, start, length, DELIMITERS[0]);
    DelimitedLine line = DelimitedLine.of(text, start, end, DELIMITERS[0]);
    boolean labelled = line.count() == 1 && line.isLabels();
    if ((labelled && isListOfValues(text, nextLine(text, end, length), length))
        || isListOfNumbers(text, second, length)) {
      List<String> labels = HeaderLine.labels(line.cells().subList(0, 1));
      Found header = new Found(ColumnSection.below(labels), 0);
      return of(DELIMITERS[0], false, header);
    }
    return null;
  }

  /** The columns that ARFF declares line by line ({@code @attribute name type}) up to {@code @data}; or null. */
  private static @Nullable Found attributes(FoldedText text, int length) {
    List<String> names = new ArrayList<>();
    int number = 0;
    for (int at = 0; at < length; number++) {
      int end = SectionSearch.lineEnd(text, at, length);
      if (isAt(text, at, ATTRIBUTE)) {
        names.add(attribute(text, at + ATTRIBUTE.length(), end));
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
  private static String attribute(FoldedText text, int from, int to) {
    int start = Ascii.skipSpace(text, from, to);
    char quote = start < to ? text.charAt(start) : 0;
    boolean quoted = quote == '\'' || quote == '"';
    int first = quoted ? start + 1 : start;
    int end = first;
    while (end < to && (quoted ? text.charAt(end) != quote : !Ascii.isSpace(text.charAt(end)))) {
      end++;
    }
    return new StringBuilder(end - first).append(text, first, end).toString();
  }

  /** What {@code sep=;} says, which a spreadsheet reads in the first line; or 0. */
  private static char namedDelimiter(FoldedText text) {
    for (int i = 0; i < SEPARATOR.length(); i++) {
      if (i >= text.length() || text.charAt(i) != SEPARATOR.charAt(i)) {
        return 0;
      }
    }
    int at = SEPARATOR.length();
    boolean alone = at + 1 < text.length() && isBreak(text.charAt(at + 1));
    return alone ? text.charAt(at) : 0;
  }

  /** The columns below a header that is not the first line; null if there is none. */
  private static @Nullable DelimitedColumns belowTitle(FoldedText text, int length, char likely) {
    DelimitedColumns best = null;
    for (char delimiter : DELIMITERS) {
      if (likely == 0 || delimiter == likely) {
        SectionSearch search = new SectionSearch(delimiter, false);
        Found found = search.first(text, length);
        ColumnSection section = found.section();
        boolean more = best == null || best.firstSection.columns() < columns(section);
        if (section != null && more && search.hasRows(text, length, found, ROWS_BELOW)) {
          best = of(delimiter, false, found);
        }
      }
    }
    return best;
  }

  private static int columns(@Nullable ColumnSection section) {
    return section == null ? 0 : section.columns();
  }

  /** Whether each of the lines from one on, as far as we look, is a long number and nothing else. */
  private static boolean isListOfNumbers(FoldedText text, int from, int length) {
    int lines = 0;
    for (int at = from; at < length && lines < LIST_LINES; lines++) {
      int end = SectionSearch.lineEnd(text, at, length);
      if (!isNumber(text, at, end)) {
        return false;
      }
      at = nextLine(text, end, length);
    }
    return lines == LIST_LINES;
  }

  /** Whether all lines from one on that are in sight are a number or a day and nothing else. */
  private static boolean isListOfValues(FoldedText text, int from, int length) {
    int lines = 0;
    for (int at = from; at < length; lines++) {
      int end = SectionSearch.lineEnd(text, at, length);
      boolean cut = end == length && length < text.length();
      if (!cut && !isNumberOrDay(text, at, end)) {
        return false;
      }
      at = nextLine(text, end, length);
    }
    return lines >= ROWS_BELOW;
  }

  /** Whether a line is one number or day; a gap of blanks parts columns. */
  private static boolean isNumberOrDay(FoldedText text, int from, int to) {
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Ascii.isLetter(c);
      letters = letter ? letters + 1 : 0;
      digits += Ascii.isDigit(c) ? 1 : 0;
      boolean gap = c == ' ' && i > from && text.charAt(i - 1) == ' ';
      boolean foreign = !letter && !Ascii.isDigit(c) && IN_LISTS.indexOf(c) < 0;
      if (gap || foreign || letters > LIST_LETTERS) {
        return false;
      }
    }
    return digits >= LEAST_DIGITS && to - from <= LONGEST_IN_LIST;
  }

  /** Whether a line is digits, as they are written in groups or among the letters of a code. */
  private static boolean isNumber(FoldedText text, int from, int to) {
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Ascii.isLetter(c);
      boolean digit = Ascii.isDigit(c);
      letters = letter ? letters + 1 : 0;
      digits += digit ? 1 : 0;
      if (letters > LIST_LETTERS || (!letter && !digit && "-+() ".indexOf(c) < 0)) {
        return false;
      }
    }
    return digits >= LIST_DIGITS;
  }

  private static int nextLine(FoldedText text, int from, int length) {
    int i = from;
    while (i < length && isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return QuotedBreaks.isBreak(c);
  }

  /** The place of the column that an offset lies in, from 1 on. */
  public int placeAt(FoldedText text, int offset) {
    seek(text, offset);
    return cursor.column();
  }

  /** The number of the column, which tells it from those below other headers. */
  public int columnAt(FoldedText text, int offset) {
    int column = placeAt(text, offset) - 1;
    ColumnSection section = sectionAt(text, offset);
    return section.isNamedInRow(column)
        ? KeyedFields.field(nameInRow(text, offset, section).hashCode() & Integer.MAX_VALUE)
        : section.number(column, firstSection);
  }

  @Nullable
  public String labelAt(FoldedText text, int offset) {
    int column = placeAt(text, offset) - 1;
    ColumnSection section = sectionAt(text, offset);
    if (section.isNamedInRow(column)) {
      return nameInRow(text, offset, section);
    }
    return column < section.columns() ? section.label(column) : null;
  }

  /** What the row of an offset says that its value is. */
  private String nameInRow(FoldedText text, int offset, ColumnSection section) {
    int pad = FoldedText.PAD;
    int start = LineBreaks.last(text.symbols(), pad, pad + offset) - pad + 1;
    return nameInRow(text, Math.max(0, start), offset, section);
  }

  private String nameInRow(FoldedText text, int start, int end, ColumnSection section) {
    List<String> cells = DelimitedLine.of(text, start, end, delimiter).cells();
    int column = section.nameColumn();
    List<String> name =
        column < cells.size() ? HeaderLine.labels(cells.subList(column, column + 1)) : List.of();
    return name.isEmpty() ? "" : name.get(0);
  }

  private ColumnSection sectionAt(FoldedText text, int offset) {
    if (offset > passed) {
      int pad = FoldedText.PAD;
      lines.pass(
          text.symbols(),
          pad + passed,
          pad + offset,
          (search, line, current) -> search.behind(text, line - pad, current),
          (line, section) -> changes.add(new Change(line - pad, section)));
      passed = offset;
    }
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (changes.get(i).start <= offset) {
        return changes.get(i).section;
      }
    }
    return firstLine.section();
  }

  /** Gives the cells that begin in a range, of columns whose label is wanted. */
  public void cells(
      FoldedText text, int from, int to, Predicate<String> wanted, FieldMap.Cells cells) {
    sectionAt(text, to);
    int start = from;
    for (Change change : changes) {
      if (change.start > start && change.start < to) {
        cells(text, start, change.start, sectionAt(text, start), wanted, cells);
        start = change.start;
      }
    }
    cells(text, start, to, sectionAt(text, start), wanted, cells);
  }

  private void cells(
      FoldedText text,
      int from,
      int to,
      ColumnSection section,
      Predicate<String> wanted,
      FieldMap.Cells cells) {
    BitSet columns = new BitSet();
    for (int i = 0; i < section.columns(); i++) {
      columns.set(i + 1, !section.label(i).isEmpty() && wanted.test(section.label(i)));
    }
    boolean pairs = section.nameColumn() >= 0;
    if (columns.isEmpty() && !pairs) {
      return;
    }
    seek(text, from);
    FieldCursor reader = new FieldCursor(cursor);
    int i = from;
    if (!reader.isAtFieldStart()) {
      i = fieldEnd(text, from, reader);
    }
    while (i < to) {
      int column = reader.column();
      int end = fieldEnd(text, i, reader);
      int cellEnd = reader.isAtFieldStart() ? end - 1 : end;
      if (section.isNamedInRow(column - 1)) {
        String name = nameInRow(text, i, section);
        if (!name.isEmpty() && wanted.test(name)) {
          cell(text, i, cellEnd, name, cells);
        }
      } else if (columns.get(column)) {
        cell(text, i, cellEnd, section.label(column - 1), cells);
      }
      i = end;
      if (i < to && isBreak(text.charAt(i - 1))) {
        beginLine(text, i, reader);
      }
    }
  }

  /** Behind the delimiter or line break that ends the field at an index; passes it. */
  private static int fieldEnd(FoldedText text, int from, FieldCursor reader) {
    byte[] symbols = text.symbols();
    int i = from;
    while (i < text.length()) {
      byte symbol = symbols[FoldedText.PAD + i++];
      reader.pass((char) symbol);
      if (reader.isAtFieldStart()) {
        return i;
      }
    }
    return i;
  }

  /** Gives a cell, if it is not empty. */
  private static void cell(FoldedText text, int from, int to, String label, FieldMap.Cells cells) {
    int start = from;
    int end = to;
    while (start < end && isAround(text.charAt(start))) {
      start++;
    }
    while (end > start && isAround(text.charAt(end - 1))) {
      end--;
    }
    if (end - start > 2 && text.charAt(start) == '\'' && text.charAt(end - 1) == '\'') {
      start++;
      end--;
    }
    if (start < end) {
      cells.cell(label, start, end);
    }
  }

  private static boolean isAround(char c) {
    return c == ' ' || c == '"' || isBreak(c);
  }

  /** Told before the first {@code count} characters leave the buffer. */
  public void move(FoldedText text, int count) {
    seek(text, count);
    first.set(cursor);
    at = 0;
    if (passed > count) {
      // What was passed beyond may not have seen all that follows it.
      lines = new SectionCursor(firstLine);
      changes.clear();
      passed = 0;
    }
    sectionAt(text, count);
    firstLine = new SectionCursor(lines);
    changes.clear();
    passed = 0;
  }

  /** Moves a cursor to the start of a line, which may be within a cell. */
  private void beginLine(FoldedText text, int line, FieldCursor reader) {
    int columns = sectionAt(text, line).columns();
    reader.reset();
    int start = columns < 2 ? line : QuotedBreaks.rowStart(text, line, delimiter, columns);
    for (int i = start; i < line; i++) {
      char c = (char) text.symbol(i);
      if (!isBreak(c)) {
        reader.pass(c);
      }
    }
  }

  private void seek(FoldedText text, int offset) {
    if (offset < at) {
      at = 0;
      cursor.set(first);
    }
    int last = offset == at
        ? -1
        : LineBreaks.last(text.symbols(), FoldedText.PAD + at, FoldedText.PAD + offset);
    if (last >= 0) {
      at = last - FoldedText.PAD + 1;
      beginLine(text, at, cursor);
    }
    cursor.passLine(text.symbols(), FoldedText.PAD + at, FoldedText.PAD + offset);
    at = offset;
  }
}
