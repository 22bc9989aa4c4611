/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads statements of SQL token by token, as far as they tell under which column a value stands: {@code
 * CREATE TABLE}, {@code INSERT} with and without a list of columns, and {@code COPY}. What it does not
 * understand it passes over, up to the semicolon or a line that begins with such a statement.
 */
final class SqlStatement {
  private enum State {
    START,
    /** In a statement that tells nothing. */
    OTHER,
    CREATE,
    /** In {@code COMMENT ON}, before {@code IS}. */
    COMMENT,
    /** Behind it. */
    REMARK,
    /** Before and in the name of a table. */
    TABLE,
    DEFINITIONS,
    /** In a list of columns. */
    LIST,
    AFTER_LIST,
    VALUES,
    TUPLE,
    AFTER_TUPLE,
    /** After {@code COPY ... FROM stdin}. */
    STDIN,
    /** After its semicolon: rows follow the line. */
    BEFORE_ROWS
  }

  private enum Verb {
    CREATE,
    INSERT,
    COPY
  }

  /** What may stand between {@code CREATE} and {@code TABLE}. */
  private static final Set<String> CREATE_WORDS = Set.of(
      "or", "replace", "temporary", "temp", "unlogged", "global", "local", "foreign", "external");

  /** What says that no values follow, or not here. */
  private static final Set<String> NO_VALUES =
      Set.of("as", "select", "default", "set", "exec", "execute", "with", "table", "of");

  private static final int MAX_DEPTH = 1_000_000;

  private State state = State.START;
  private Verb verb = Verb.CREATE;
  private SqlTables tables = SqlTables.NONE;
  private SqlRemarks remarks = SqlRemarks.NONE;
  private String table = "";
  private boolean dotted;

  /** Of {@code COMMENT ON}: whether it is on a column, and that column. */
  private boolean onColumn;

  private String remarked = "";
  private List<String> columns = List.of();
  private final ListedColumns lastList = new ListedColumns();
  private boolean listed;
  private final List<String> list = new ArrayList<>();
  private String listName = "";
  private final SqlDefinitions definitions = new SqlDefinitions();
  private int depth;
  private int column;
  private boolean csv;

  SqlStatement() {}

  SqlStatement(SqlStatement other) {
    set(other);
  }

  void set(SqlStatement other) {
    state = other.state;
    verb = other.verb;
    tables = other.tables;
    remarks = other.remarks;
    table = other.table;
    dotted = other.dotted;
    onColumn = other.onColumn;
    remarked = other.remarked;
    columns = other.columns;
    lastList.set(other.lastList);
    listed = other.listed;
    list.clear();
    list.addAll(other.list);
    listName = other.listName;
    definitions.set(other.definitions);
    depth = other.depth;
    column = other.column;
    csv = other.csv;
  }

  /** Whether what comes is in the values of a statement. */
  boolean isInTuple() {
    return state == State.TUPLE;
  }

  /** Whether a tuple may come next. */
  boolean isBeforeTuple() {
    return state == State.VALUES;
  }

  /** Whether what comes is not in the parentheses of a value's function. */
  boolean isBetweenCommas() {
    return depth == 0;
  }

  /** Whether the columns stand in the statement itself, and nothing was said of them elsewhere. */
  boolean hasList() {
    return listed && !lastList.isDescribed();
  }

  /** Whether a text in quotes would say something. */
  boolean wantsText() {
    return state == State.REMARK
        || (state == State.DEFINITIONS && depth == 0 && definitions.wantsText());
  }

  /** The columns of the statement, or of the rows that follow; none if they are not known. */
  List<String> columns() {
    return columns;
  }

  /** The last name of the table of the statement, or of the rows that follow. */
  String table() {
    return table.substring(table.lastIndexOf('.') + 1);
  }

  /** The place of the value's column, from 0 on. */
  int column() {
    return column;
  }

  /** Whether the rows that follow are delimited by commas. */
  boolean isCsv() {
    return csv;
  }

  /** Whether rows follow a line that ends now. */
  boolean isBeforeRows() {
    return state == State.BEFORE_ROWS;
  }

  /** What comes is a new statement. */
  void end() {
    state = State.START;
  }

  /**
   * A word, or a name in quotes.
   *
   * @param lower the word in lower case; empty for a name in quotes
   */
  void word(String word, String lower, boolean firstOfLine) {
    boolean free = switch (state) {
      case START, OTHER, VALUES, AFTER_TUPLE, BEFORE_ROWS -> true;
      default -> false;
    };
    if (free && (firstOfLine || state == State.START) && begins(lower, firstOfLine)) {
      return;
    }
    switch (state) {
      case START -> state = State.OTHER;
      case CREATE -> {
        if (lower.equals("table")) {
          beginTable(Verb.CREATE);
        } else if (!CREATE_WORDS.contains(lower)) {
          state = State.OTHER;
        }
      }
      case COMMENT -> commentWord(word, lower);
      case TABLE -> tableWord(word, lower);
      case DEFINITIONS -> {
        if (depth == 0) {
          definitions.word(word, lower);
        }
      }
      case LIST -> listName = word;
      case AFTER_LIST -> afterList(lower);
      case AFTER_TUPLE -> {
        if (lower.equals("into")) {
          beginTable(Verb.INSERT);
        } else {
          state = State.OTHER;
        }
      }
      case VALUES -> state = NO_VALUES.contains(lower) ? State.OTHER : state;
      case STDIN -> csv |= lower.equals("csv");
      default -> {
        // tells nothing
      }
    }
  }

  /** Begins a statement, if a word is one's first. */
  private boolean begins(String lower, boolean firstOfLine) {
    switch (lower) {
      case "create" -> state = State.CREATE;
      case "comment" -> {
        state = State.COMMENT;
        table = "";
        remarked = "";
        dotted = false;
        onColumn = false;
      }
      case "insert", "replace" -> beginTable(Verb.INSERT);
      case "go" -> state = State.START;
      case "copy" -> {
        if (!firstOfLine) {
          return false;
        }
        beginTable(Verb.COPY);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void beginTable(Verb newVerb) {
    verb = newVerb;
    state = State.TABLE;
    table = "";
    dotted = false;
    columns = List.of();
    listed = false;
    csv = false;
  }

  /** The last name of a path is the column's, those before it are its table's. */
  private void commentWord(String word, String lower) {
    if (dotted) {
      table = table.isEmpty() ? remarked : table + '.' + remarked;
      remarked = word;
      dotted = false;
    } else if (lower.equals("is")) {
      state = onColumn && !table.isEmpty() ? State.REMARK : State.OTHER;
    } else if (lower.equals("column")) {
      onColumn = true;
    } else if (onColumn) {
      remarked = word;
    }
  }

  /** The last word is the name: before it stand words such as {@code INTO} or {@code IF NOT EXISTS}. */
  private void tableWord(String word, String lower) {
    if (dotted) {
      table = table + '.' + word;
      dotted = false;
    } else if (verb == Verb.INSERT && isValues(lower)) {
      columns = remarks.labels(table, tables.columns(table));
      state = State.VALUES;
    } else if (verb == Verb.COPY && lower.equals("from")) {
      columns = remarks.labels(table, tables.columns(table));
      state = State.AFTER_LIST;
    } else if (!table.isEmpty() && NO_VALUES.contains(lower)) {
      state = State.OTHER;
    } else {
      table = word;
    }
  }

  private void afterList(String lower) {
    if (verb == Verb.COPY) {
      if (lower.equals("stdin")) {
        state = State.STDIN;
      } else if (!lower.equals("from")) {
        state = State.OTHER;
      }
    } else if (isValues(lower)) {
      state = State.VALUES;
    } else if (NO_VALUES.contains(lower)) {
      state = State.OTHER;
    }
  }

  private static boolean isValues(String lower) {
    return lower.equals("values") || lower.equals("value");
  }

  /** A text in quotes, empty unless it was wanted. */
  void text(String text) {
    if (state == State.DEFINITIONS && depth == 0) {
      definitions.text(text);
    } else if (state == State.REMARK) {
      if (text.length() <= SqlDefinitions.LONGEST_COMMENT) {
        remarks = remarks.plus(table, Map.of(remarked, text));
      }
      state = State.OTHER;
    } else if (state == State.AFTER_LIST) {
      // COPY ... FROM 'file': no rows follow.
      state = State.OTHER;
    }
  }

  /** One of the characters that are no word, blank, quote or comment. */
  void punctuation(char c) {
    switch (c) {
      case ';' -> state = state == State.STDIN ? State.BEFORE_ROWS : State.START;
      case '(' -> open();
      case ')' -> close();
      case ',' -> comma();
      case '.' ->
        dotted |= (state == State.TABLE && !table.isEmpty())
            || (state == State.COMMENT && !remarked.isEmpty());
      default -> {
        // tells nothing
      }
    }
  }

  private void open() {
    switch (state) {
      case TABLE -> {
        depth = 0;
        if (verb == Verb.CREATE) {
          definitions.clear();
          state = State.DEFINITIONS;
        } else {
          list.clear();
          listName = "";
          state = State.LIST;
        }
      }
      case VALUES -> {
        depth = 0;
        column = 0;
        state = State.TUPLE;
      }
      case DEFINITIONS, TUPLE, LIST -> depth += depth < MAX_DEPTH ? 1 : 0;
      default -> {
        // tells nothing
      }
    }
  }

  private void close() {
    if (depth > 0 && isInside()) {
      depth--;
      return;
    }
    switch (state) {
      case DEFINITIONS -> {
        definitions.end();
        tables = tables.plus(table, definitions.columns());
        remarks = remarks.plus(table, definitions.comments());
        definitions.clear();
        state = State.OTHER;
      }
      case LIST -> {
        addListed();
        lastList.set(table, list, remarks);
        columns = lastList.labels();
        list.clear();
        listed = true;
        state = State.AFTER_LIST;
      }
      case TUPLE -> state = State.AFTER_TUPLE;
      default -> {
        // tells nothing
      }
    }
  }

  private void comma() {
    if (depth > 0 && isInside()) {
      return;
    }
    switch (state) {
      case DEFINITIONS -> definitions.end();
      case LIST -> addListed();
      case TUPLE -> column++;
      case AFTER_TUPLE -> state = State.VALUES;
      default -> {
        // tells nothing
      }
    }
  }

  private boolean isInside() {
    return state == State.DEFINITIONS || state == State.LIST || state == State.TUPLE;
  }

  private void addListed() {
    if (list.size() < SqlTables.MAX_COLUMNS) {
      list.add(listName);
    }
    listName = "";
  }
}
