/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.SqlLiteral;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of SQL: the columns of rows that are copied in, those of tuples whose columns the statement
 * or its table names, and those of any text elsewhere.
 */
public final class SqlFields implements FieldMap {
  /** Longer values are no cells. */
  private static final int LONGEST_CELL = 4000;

  private final FoldedText text;
  private final SqlCursor cursor;
  private final KeyedFields others;
  private final SqlLiteral literal = new SqlLiteral();

  /** What was passed, in order: the text is read once, however often and in which order it is asked about. */
  private final List<Run> runs = new ArrayList<>();

  /** Where the cursor stands. */
  private int at;

  /** Where a copy of the cursor is wanted, and that, once it was there. */
  private final int mark;

  private @Nullable SqlCursor atMark;

  /**
   * A cell, or a part of the text that is none.
   *
   * @param label the name of its column; empty if there is none
   * @param table that of its table, if nothing names its columns; else empty
   * @param begins whether a cell begins with it, whose first character may lie before the text else
   * @param sinceList how many characters it lies behind the list that names its column
   */
  private record Run(
      int start, String label, String table, boolean begins, boolean inRows, int sinceList) {}

  /**
   * The fields of a text that begins where a cursor stands.
   *
   * @param mark from where on the text is likely to be read again
   */
  public SqlFields(FoldedText text, SqlCursor first, int mark) {
    this.text = text;
    this.mark = mark;
    this.cursor = new SqlCursor(first);
    this.others = new KeyedFields(text, TextTables.State.PROSE);
    addRun();
  }

  private void addRun() {
    runs.add(new Run(
        at,
        cursor.label(),
        cursor.unnamedTable(),
        cursor.isAtCellStart(),
        cursor.isInRows(),
        cursor.sinceList()));
  }

  private void read(int offset) {
    while (at < offset) {
      at = cursor.passToChange(text, at, at < mark ? Math.min(mark, offset) : offset);
      if (at == mark) {
        atMark = new SqlCursor(cursor);
      }
      if (cursor.isAtChange()) {
        addRun();
      }
    }
  }

  /** The cursor at an offset, if it is the mark and was reached; else null. */
  @Nullable
  public SqlCursor cursorAt(int offset) {
    return offset == mark ? atMark : null;
  }

  /** The number of the run that an offset lies in. */
  private int runAt(int offset) {
    read(offset);
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).start <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether its column is not what tells most about an offset: a key within a value is nearer. */
  private boolean isOther(Run run, int offset) {
    return run.label.isEmpty() || (!run.inRows && others.isKeyed(offset));
  }

  @Override
  public int columnAt(int offset) {
    Run run = runs.get(runAt(offset));
    return isOther(run, offset)
        ? others.columnAt(offset)
        : KeyedFields.field(run.label.hashCode() & Integer.MAX_VALUE);
  }

  @Override
  public @Nullable String labelAt(int offset) {
    Run run = runs.get(runAt(offset));
    return isOther(run, offset) ? others.labelAt(offset) : run.label;
  }

  @Override
  public @Nullable String tableAt(int offset) {
    Run run = runs.get(runAt(offset));
    return run.table.isEmpty() ? null : run.table;
  }

  /** In a row all of it, since other cells may speak for a value; in a tuple nothing before the value. */
  @Override
  public int wordsFrom(int offset) {
    Run run = runs.get(runAt(offset));
    if (isOther(run, offset)) {
      return others.wordsFrom(offset);
    }
    return run.inRows ? text.lineStart(offset, 0) : offset;
  }

  /** Gives the cells, but for those near the list of their own statement, which the detector reads. */
  @Override
  public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
    give(from, to, Run::label, wanted, cells);
  }

  @Override
  public void unnamed(int from, int to, Predicate<String> wanted, Cells cells) {
    give(from, to, Run::table, wanted, cells);
  }

  private void give(
      int from, int to, Function<Run, String> name, Predicate<String> wanted, Cells cells) {
    Map<String, Boolean> known = new HashMap<>();
    read(Math.min(text.length(), to + LONGEST_CELL));
    for (int i = runAt(from); i < runs.size() && runs.get(i).start < to; i++) {
      Run run = runs.get(i);
      String named = name.apply(run);
      if (run.begins
          && run.start >= from
          && !named.isEmpty()
          && known.computeIfAbsent(named, wanted::test)) {
        int length = end(i) - run.start;
        if (length >= 0 && length < LONGEST_CELL && run.sinceList + length >= SqlTuple.REACH) {
          give(run, named, run.start + length, cells);
        }
      }
    }
  }

  /** Where what ends a cell stands; below 0 if it is not in sight. */
  private int end(int run) {
    if (run + 1 < runs.size()) {
      return runs.get(run + 1).start - 1;
    }
    return runs.get(run).inRows && at == text.length() ? at : -1;
  }

  private void give(Run run, String name, int to, Cells cells) {
    if (!run.inRows) {
      if (literal.read(text, run.start, to)) {
        cells.cell(name, literal.start(), literal.end());
      }
      return;
    }
    int start = run.start;
    int end = to;
    while (start < end && Ascii.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Ascii.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end && !isMark(start, end)) {
      cells.cell(name, start, end);
    }
  }

  /** {@code \N} stands for no value, {@code \.} for the end of rows. */
  private boolean isMark(int start, int end) {
    char second = text.charAt(end - 1);
    return end - start == 2 && text.charAt(start) == '\\' && (second == 'N' || second == '.');
  }
}
