/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds headers of delimited text: at its start, and where a blank line or a title says that other rows may
 * follow. Titles, dates and remarks above a header have fewer cells than it, or leave the last ones empty.
 * Pure.
 */
public final class SectionSearch {
  /** Characters behind a line in which it looks for a header: in any window so many are in sight. */
  public static final int REACH = 4096;

  /** More lines do not stand above a header. */
  private static final int MAX_LINES = 40;

  /** So many lines behind one tell whether it only leads to a header. */
  private static final int LEADING = 10;

  /** Names and values of one thing are fewer lines. */
  private static final int MOST_PAIRS = 40;

  /** So many forms have the values of a thing, at least; those of a column have one or two. */
  private static final int FORMS_OF_VALUES = 3;

  private static final String TITLES = "#[=*<";

  private final char delimiter;
  private final boolean ragged;

  /**
   * For text with that between its cells.
   *
   * @param ragged whether empty cells at the end of a row may be left out
   */
  SectionSearch(char delimiter, boolean ragged) {
    this.delimiter = delimiter;
    this.ragged = ragged;
  }

  /**
   * What was found.
   *
   * @param section that begins; null if none does
   * @param lines between the line where the search began and its header, or where the next may begin
   */
  public record Found(@Nullable ColumnSection section, int lines) {}

  /**
   * A row, which may be of more than one line.
   *
   * @param number among the rows and the empty lines
   * @param last its last line among all lines
   */
  private record Line(int number, int last, DelimitedLine cells) {}

  /** Whether the line that begins at an index may part rows from others: a quick look, that most fail. */
  boolean mayPart(byte[] symbols, int line) {
    if (line + 2 >= symbols.length) {
      return false;
    }
    byte first = symbols[line];
    return first == '\n'
        || first == '\r'
        || first == delimiter
        || TITLES.indexOf(first) >= 0
        || (first == '"' && symbols[line + 1] == '"' && symbols[line + 2] == delimiter);
  }

  /** Looks for the header of other rows behind such a line. */
  public Found behind(FoldedText text, int from, ColumnSection current) {
    return behind(new Lines(text, from, Math.min(text.length(), from + REACH)), current);
  }

  /** The same if the first characters tell, else null. */
  @Nullable
  public Found behindAtOnce(FoldedText first, ColumnSection current) {
    Lines lines = new Lines(first, 0, first.length());
    Found found = behind(lines, current);
    return lines.atEnd() ? null : found;
  }

  private Found behind(Lines lines, ColumnSection current) {
    Line parting = lines.parting();
    boolean title = parting != null && TITLES.indexOf(lines.text.charAt(lines.from)) >= 0;
    if (parting != null && parting.cells.filled() > (title ? 1 : 0)) {
      return new Found(null, 0);
    }
    return search(lines, false, current);
  }

  /** Looks for the first header. */
  Found first(FoldedText text, int length) {
    return search(new Lines(text, 0, length), true, ColumnSection.NONE);
  }

  /**
   * The same, where nothing else tells that it is one: null unless so many rows follow, or all lines that follow
   * are rows; and one holds a value.
   */
  @Nullable
  Found firstWithRows(FoldedText text, int length, int fewest) {
    Lines lines = new Lines(text, 0, length);
    Found found = search(lines, true, ColumnSection.NONE);
    return found.section() != null && hasRows(lines, found.lines, fewest) ? found : null;
  }

  private boolean hasRows(Lines lines, int headerLine, int fewest) {
    DelimitedLine header = null;
    int rows = 0;
    boolean value = false;
    Line line = lines.get(0);
    for (int i = 1; line != null; i++) {
      if (header != null) {
        if (rows < fewest && !isRowOf(line.cells, header)) {
          return false;
        }
        rows++;
        value |= !line.cells.isWords();
      } else if (line.last == headerLine) {
        header = line.cells;
      }
      line = lines.get(i);
    }
    return rows > 0 && value;
  }

  private Found search(Lines lines, boolean start, ColumnSection current) {
    Line line = lines.get(0);
    Line below = lines.get(1);
    for (int i = 0; line != null && below != null; i++) {
      DelimitedLine cells = line.cells;
      boolean rows = isRowOf(below.cells, cells);
      if (start && i == 0 && rows && isPairs(lines)) {
        return new Found(ColumnSection.PAIRS, line.last);
      }
      if (!cells.isComment()) {
        if (cells.isWords()) {
          boolean labels = rows && ((start && i == 0) || cells.isLabels());
          if (labels && !isLeading(lines, i)) {
            return new Found(section(cells, below.cells, current), line.last);
          }
        } else if (rows
            && !cells.endsEmpty()
            && goesOn(lines, i, current)
            && !(start && isRemark(lines, i))) {
          return new Found(null, line.last);
        }
      }
      line = below;
      below = lines.get(i + 2);
    }
    return new Found(null, lines.passed());
  }

  /** What a line of words begins; null if it is a row of what stands above it. */
  private static @Nullable ColumnSection section(
      DelimitedLine words, DelimitedLine below, ColumnSection current) {
    List<String> header = HeaderLine.labels(words.cells());
    boolean row =
        header.size() == current.columns() && (below.isWords() || current.isBelow(header));
    return row ? null : ColumnSection.below(header);
  }

  /** Whether a line of values is a row, and does not lead to a header. */
  private boolean goesOn(Lines lines, int of, ColumnSection current) {
    Line line = lines.get(of);
    boolean same = line != null && line.cells.count() == current.columns();
    return same || !isLeading(lines, of);
  }

  /** The lines behind a place that are not empty, read as far as they are asked for. */
  private final class Lines {
    private final FoldedText text;
    private final int from;
    private final int limit;
    private final List<Line> read = new ArrayList<>();
    private int at;
    private int number;
    private int passed;

    Lines(FoldedText text, int from, int limit) {
      this.text = text;
      this.from = from;
      this.at = from;
      this.limit = limit;
    }

    /** The first line, or null if it is empty. */
    @Nullable
    Line parting() {
      Line first = get(0);
      return first != null && first.number == 0 ? first : null;
    }

    /** A line by its place among them; null if it is out of reach. */
    @Nullable
    Line get(int index) {
      while (read.size() <= index && at < limit && number < MAX_LINES) {
        int end = QuotedBreaks.rowEnd(text, at, limit, delimiter);
        if (end == limit && limit < text.length()) {
          at = limit;
        } else {
          int pad = FoldedText.PAD;
          passed += 1 + LineBreaks.count(text.symbols(), pad + at, pad + end, false);
          if (end > at) {
            read.add(new Line(number, passed - 1, DelimitedLine.of(text, at, end, delimiter)));
          }
          at = behindBreak(text, end);
          number++;
        }
      }
      return index < read.size() ? read.get(index) : null;
    }

    /** Whether more was asked for, or may have been, than there is. */
    boolean atEnd() {
      return at >= limit;
    }

    /** How many lines were passed up to the last that was read. */
    int passed() {
      return Math.max(0, passed - 1);
    }
  }

  /** Where the line ends that an index lies in. */
  static int lineEnd(FoldedText text, int from, int limit) {
    int i = from;
    while (i < limit && !Ascii.isLineBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the line begins behind the break that ends one. */
  static int behindBreak(FoldedText text, int end) {
    boolean two =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (two ? 2 : 1);
  }

  /** Where the next line begins that is not empty; its own start, if an index is one. */
  static int nextLine(FoldedText text, int from, int limit) {
    int i = from;
    while (i < limit && Ascii.isLineBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isRowOf(DelimitedLine row, DelimitedLine header) {
    return header.count() > 1
        && (row.count() == header.count()
            || (ragged && row.count() > 1 && row.count() < header.count()));
  }

  /** Whether a line only leads to a fuller one, of labels over values. */
  private boolean isLeading(Lines lines, int of) {
    Line line = lines.get(of);
    Line last = line;
    for (int i = of + 1; line != null && last != null && i < of + LEADING; i++) {
      Line other = lines.get(i);
      Line row = lines.get(i + 1);
      if (other == null || row == null || other.number > last.number + 1) {
        return false;
      }
      if (other.cells.filled() > line.cells.filled()) {
        boolean below = other.cells.count() > line.cells.count() || line.cells.endsEmpty();
        boolean header = other.cells.isLabels() && !row.cells.isWords();
        return below && header && isRowOf(row.cells, other.cells);
      }
      last = other;
    }
    return false;
  }

  /** Whether a line and those up to an empty one are names and values of the file itself, and labels over values follow. */
  private boolean isRemark(Lines lines, int of) {
    Line last = lines.get(of);
    for (int i = of; last != null && i < of + LEADING; i++) {
      Line line = lines.get(i);
      Line row = lines.get(i + 1);
      if (line == null || row == null) {
        return false;
      }
      if (line.number > last.number + 1) {
        return line.cells.isLabels() && !row.cells.isWords() && isRowOf(row.cells, line.cells);
      }
      List<String> cells = line.cells.cells();
      if (cells.size() != 2 || HeaderLine.labels(cells.subList(0, 1)).isEmpty()) {
        return false;
      }
      last = line;
    }
    return false;
  }

  /**
   * Whether all lines up to an empty one are names and values of one thing: words that differ before values of
   * many forms.
   */
  private static boolean isPairs(Lines lines) {
    Set<String> names = new HashSet<>();
    Set<String> forms = new HashSet<>();
    int values = 0;
    int count = 0;
    Line line = lines.get(0);
    int number = line == null ? 0 : line.number;
    for (; line != null && line.number == number + count; line = lines.get(count)) {
      List<String> cells = line.cells.cells();
      List<String> name = HeaderLine.labels(cells.subList(0, 1));
      if (cells.size() != 2 || name.isEmpty() || !names.add(name.get(0))) {
        return false;
      }
      boolean value =
          HeaderLine.labels(cells.subList(1, 2)).isEmpty() && !cells.get(1).isBlank();
      if (value) {
        values++;
        forms.add(form(cells.get(1)));
      }
      count++;
    }
    return count < MOST_PAIRS && forms.size() >= FORMS_OF_VALUES && 2 * values >= count;
  }

  /** What stands where in a value: {@code 0} for digits, {@code a} for letters, all else itself. */
  private static String form(String value) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      char kind = Character.isDigit(c) ? '0' : Character.isLetter(c) ? 'a' : c;
      if (form.length() == 0 || kind == '0' || form.charAt(form.length() - 1) != kind) {
        form.append(kind);
      }
    }
    return form.toString();
  }
}
