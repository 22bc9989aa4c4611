/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated lines, with or without blanks behind their commas, in a block that is called so: {@code ..
 * csv-table::} of reStructuredText, whose header may be an option, and {@code textBlock = """} of JUnit's CsvSource.
 * All lines of such blocks are indented. Not thread-safe.
 */
final class CsvBlockTable extends LineTable {
  private static final String DIRECTIVE = ".. csv-table::";
  private static final String HEADER = ":header:";
  private static final String HEADER_ROWS = ":header-rows: 1";
  private static final String TEXT_BLOCK = "textBlock =";

  private static final int MOST_OPTIONS = 16;
  private static final int MAX_ANNOTATION = 200;

  private final ParameterNames parameters;

  CsvBlockTable(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, lines, cut, before);
    this.parameters = new ParameterNames(text);
  }

  /** The parameters of the method below a text block without a header are its header. */
  @Override
  int labelRowAt(int offset) {
    int annotation = parameters.annotationOf(offset);
    return annotation < 0 ? rowAt(offset) : textBlockOf(annotation);
  }

  @Override
  boolean isOfHeader(TableHeader header, int offset) {
    return opensTextBlock(header.start()) || super.isOfHeader(header, offset);
  }

  /** The line that opens the text block of an annotation, or {@link #NONE}. */
  private int textBlockOf(int annotation) {
    int most = Math.min(text.length(), annotation + MAX_ANNOTATION);
    for (int i = annotation; i < most && symbol(i) != ')'; i++) {
      if (symbol(i) == '"') {
        int line = lineStart(i);
        return line >= 0 && opensTextBlock(line) ? line : NONE;
      }
    }
    return NONE;
  }

  /** The annotation whose text block begins in a line, or {@link #NONE}. */
  private int annotationOf(int opening) {
    int end = lineEnd(opening);
    for (int i = end; i >= Math.max(0, end - MAX_ANNOTATION); i--) {
      if (symbol(i) == '@') {
        return parameters.isAnnotation(i) ? i : NONE;
      }
    }
    return NONE;
  }

  @Override
  boolean isRow(int start, int end) {
    return isOption(start)
        || isDirective(start)
        || opensTextBlock(start, end)
        || holdsCells(start, end);
  }

  /** Whether a line is indented and has a comma with something behind it. */
  private boolean holdsCells(int start, int end) {
    if (!isBlank(symbol(start))) {
      return false;
    }
    for (int i = start; i < end - 1; i++) {
      if (symbol(i) == ',') {
        return true;
      }
    }
    return false;
  }

  private boolean isDirective(int line) {
    return isAt(first(line), DIRECTIVE);
  }

  /** Whether a line is an option of a directive: {@code :widths: 10, 20}. */
  private boolean isOption(int line) {
    int first = first(line);
    return first > line && symbol(first) == ':';
  }

  private boolean opensTextBlock(int line, int end) {
    return end - line > TEXT_BLOCK.length()
        && endsWithThreeQuotes(end)
        && part(line, end).contains(TEXT_BLOCK);
  }

  /** An empty line stands below the options of a directive. */
  @Override
  boolean isGap(int start) {
    int before = start == 0 ? NONE : lineBefore(endBefore(start));
    return before >= 0 && (isOption(before) || isDirective(before));
  }

  @Override
  boolean mayBeHeader(int row) {
    int before = row == 0 ? NONE : lineBefore(endBefore(row));
    boolean gap = before >= 0 && endBefore(row) == before;
    return isAt(first(row), HEADER)
        || gap
        || opensTextBlock(row)
        || (before >= 0 && opensTextBlock(before));
  }

  private boolean opensTextBlock(int line) {
    return opensTextBlock(line, Math.max(line, lineEnd(line)));
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (isDirective(row)) {
      return ofDirective(row);
    }
    return opensTextBlock(row) ? ofTextBlock(row) : null;
  }

  private TableHeader ofDirective(int directive) {
    boolean rows = false;
    int line = rowAfter(directive);
    for (int i = 0; i < MOST_OPTIONS && line >= 0 && isOption(line); i++) {
      int option = first(line);
      if (isAt(option, HEADER)) {
        return header(line);
      }
      rows |= isAt(option, HEADER_ROWS);
      line = rowAfter(line);
    }
    int head = line < 0 || !rows ? NONE : rowAfter(line);
    return head < 0 ? TableHeader.NONE : header(head);
  }

  private TableHeader ofTextBlock(int opening) {
    int head = rowAfter(opening);
    if (head < 0) {
      return TableHeader.NONE;
    }
    int below = rowAfter(head);
    if (below < 0) {
      return ofParameters(opening, cells(head).size());
    }
    List<String> labels = HeaderLine.labels(cells(head));
    List<String> values = cells(below);
    boolean table = labels.size() > 1 && labels.size() == values.size();
    boolean headed = table
        && (part(opening, lineEnd(opening)).contains(HEADED)
            || (labels.size() == 2
                ? TwoColumns.areHeader(labels, pairs(below, this::cells))
                : HeaderLine.labels(values).isEmpty()));
    return headed
        ? TableHeader.of(labels, head, behind(head))
        : ofParameters(opening, cells(head).size());
  }

  private TableHeader ofParameters(int opening, int columns) {
    int annotation = annotationOf(opening);
    return annotation >= 0 && parameters.read(annotation) && parameters.size() >= columns
        ? new TableHeader(parameters.names(), opening, behind(opening), false, null)
        : TableHeader.NONE;
  }

  private TableHeader header(int line) {
    List<String> labels = cells(line);
    return labels.size() > 1 ? TableHeader.of(labels, line, behind(line)) : TableHeader.NONE;
  }

  private List<String> cells(int line) {
    List<String> cells = new ArrayList<>();
    forCells(line, (from, to) -> cells.add(part(from, to)));
    return cells;
  }

  @Override
  void readCells(int row, TableHeader header) {
    boolean head = row < header.end();
    if (opensTextBlock(row)) {
      int annotation = annotationOf(row);
      if (annotation >= 0 && parameters.read(annotation)) {
        parameters.addTo(this);
      }
    } else if (!isDirective(row) && (head || !isOption(row)) && (!head || row == header.start())) {
      int[] column = {0};
      forCells(row, (from, to) -> addCell(column[0]++, from, to));
    }
  }

  private void forCells(int line, Cells cells) {
    int end = Math.max(line, lineEnd(line));
    int from = first(line);
    from += isAt(from, HEADER) ? HEADER.length() : 0;
    while (from <= end) {
      int start = behindBlanks(from, end);
      boolean quoted = start < end && (symbol(start) == '"' || symbol(start) == '\'');
      int close = quoted ? closingQuote(start, end) : NONE;
      int comma = comma(close < 0 ? start : close + 1, end);
      if (close < 0) {
        cells.cell(start, beforeBlanks(start, comma));
      } else {
        cells.cell(start + 1, close);
      }
      from = comma + 1;
    }
  }

  private int comma(int from, int end) {
    int i = from;
    while (i < end && symbol(i) != ',') {
      i++;
    }
    return i;
  }

  /** The quote that ends a cell: two of them mean one within it. */
  private int closingQuote(int open, int end) {
    byte quote = symbol(open);
    for (int i = open + 1; i < end; i++) {
      if (symbol(i) == quote) {
        if (symbol(i + 1) != quote) {
          return i;
        }
        i++;
      }
    }
    return NONE;
  }

  private int first(int line) {
    return behindBlanks(line, text.length());
  }

  private int behindBlanks(int from, int end) {
    int i = from;
    while (i < end && isBlank(symbol(i))) {
      i++;
    }
    return i;
  }

  private int beforeBlanks(int start, int to) {
    int end = to;
    while (end > start && isBlank(symbol(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isAt(int at, String words) {
    for (int i = 0; i < words.length(); i++) {
      if (at + i >= text.length() || symbol(at + i) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
