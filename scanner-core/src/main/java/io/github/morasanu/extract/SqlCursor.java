/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Moves over SQL and knows the column of a value, where the statement or the {@code CREATE TABLE} before
 * it names one: in the tuples of {@code INSERT} and in the rows of {@code COPY table FROM stdin;}, as
 * {@code pg_dump} writes them: one a line, cells between tabs, up to a line of {@code \.} (PostgreSQL 17,
 * COPY, "Text Format"). It never looks ahead, so that where a text is cut does not matter.
 */
final class SqlCursor {
  private enum Mode {
    CODE,
    LINE_COMMENT,
    BLOCK_COMMENT,
    /** Between the quotes of a text. */
    TEXT,
    /** Between the quotes of a name. */
    NAME,
    ROWS
  }

  /** Names are no longer. */
  private static final int LONGEST_WORD = 128;

  private static final String VALUES = "values";

  /** The line that ends rows. */
  private static final String END = "\\.";

  /** Lists of more columns may be too long to be looked back at. */
  private static final int SHORT_LIST = 64;

  /** What a line begins with where the quotes before it cannot be right. */
  private static final String[] BEGINNINGS = {"INSERT INTO ", "CREATE TABLE ", "COPY "};

  private static final int ALL_BEGINNINGS = (1 << BEGINNINGS.length) - 1;

  private Mode mode = Mode.CODE;
  private final SqlStatement statement;
  private final StringBuilder word = new StringBuilder();

  /** Whether the word is the first of its line. */
  private boolean first;

  /** Whether only blanks stand before on this line. */
  private boolean lineStart = true;

  private byte previous = '\n';

  /** What ends a text or a name. */
  private char closing;

  /** Whether a backslash escapes in the text, and whether it does so in every text: MySQL's names tell. */
  private boolean escapes;

  private boolean alwaysEscapes;
  private boolean escaped;

  /** Those of {@link #BEGINNINGS} that the line in quotes may begin with, and how much of it matches. */
  private int beginnings;

  private int matched;

  /** Characters since the word {@code VALUES}. */
  private long sinceValues;

  /** Whether what comes begins a cell. */
  private boolean cellStart;

  private int rowColumn;
  private boolean quotedCell;

  /** How much of {@link #END} the line begins with; below 0 if it begins with something else. */
  private int endMark;

  SqlCursor() {
    statement = new SqlStatement();
  }

  SqlCursor(SqlCursor other) {
    statement = new SqlStatement();
    set(other);
  }

  void set(SqlCursor other) {
    mode = other.mode;
    statement.set(other.statement);
    word.setLength(0);
    word.append(other.word);
    first = other.first;
    lineStart = other.lineStart;
    previous = other.previous;
    closing = other.closing;
    escapes = other.escapes;
    alwaysEscapes = other.alwaysEscapes;
    escaped = other.escaped;
    beginnings = other.beginnings;
    matched = other.matched;
    sinceValues = other.sinceValues;
    cellStart = other.cellStart;
    rowColumn = other.rowColumn;
    quotedCell = other.quotedCell;
    endMark = other.endMark;
  }

  /** The name of the column that the next character lies in, or an empty text. */
  String label() {
    List<String> columns = statement.columns();
    int column = isInRows() ? rowColumn : statement.column();
    return isInCells() && column < columns.size() ? columns.get(column) : "";
  }

  /** Whether the next character lies in a row that is copied in. */
  boolean isInRows() {
    return mode == Mode.ROWS;
  }

  /** Whether the next character lies in a row, or in the tuple of a statement. */
  boolean isInCells() {
    return mode == Mode.ROWS || statement.isInTuple();
  }

  /** Whether the next character begins a cell. */
  boolean isAtCellStart() {
    return cellStart && isInCells();
  }

  /** Whether a character that comes next would end the cell. */
  boolean endsCell(char c) {
    if (mode == Mode.ROWS) {
      return c == '\n' || c == '\r' || (c == delimiter() && !quotedCell);
    }
    return mode == Mode.CODE && statement.isBetweenCommas() && (c == ',' || c == ')');
  }

  /** Whether the columns stand in the statement itself, and its values begin near by. */
  boolean isListNear(int reach) {
    return mode != Mode.ROWS
        && statement.hasList()
        && statement.columns().size() <= SHORT_LIST
        && sinceValues < reach;
  }

  /** Passes the characters of a range. */
  void pass(FoldedText text, int from, int to) {
    byte[] symbols = text.symbols();
    for (int i = from; i < to; i++) {
      byte symbol = symbols[FoldedText.PAD + i];
      cellStart = false;
      sinceValues++;
      switch (mode) {
        case CODE -> code(symbol, text, i);
        case TEXT, NAME -> quoted(symbol, text, i);
        case ROWS -> row(symbol);
        case LINE_COMMENT -> {
          if (symbol == '\n') {
            mode = Mode.CODE;
            lineStart = true;
          }
        }
        case BLOCK_COMMENT -> {
          if (symbol == '/' && previous == '*') {
            mode = Mode.CODE;
          }
        }
      }
      previous = symbol;
    }
  }

  private void code(byte symbol, FoldedText text, int at) {
    if (isOfWord(symbol)) {
      if (!statement.isInTuple()) {
        if (word.isEmpty()) {
          first = lineStart;
        }
        take(text, at);
      }
      lineStart = false;
      return;
    }
    boolean prefixed = isOfWord(previous);
    endWord();
    switch (symbol) {
      case ' ', '\t', '\r' -> {
        return;
      }
      case '\n' -> {
        lineStart = true;
        if (statement.isBeforeRows()) {
          enterLine(false);
        }
        return;
      }
      case '\'' -> {
        boolean goesOn = previous == '\'' && escapes;
        boolean marked = prefixed && (previous == 'E' || previous == 'e');
        open('\'', Mode.TEXT, alwaysEscapes || goesOn || marked);
      }
      case '"' -> open('"', Mode.NAME, alwaysEscapes);
      case '`' -> {
        alwaysEscapes = true;
        open('`', Mode.NAME, false);
      }
      case '[' -> open(']', Mode.NAME, false);
      case '-' -> mode = previous == '-' ? Mode.LINE_COMMENT : mode;
      case '*' -> mode = previous == '/' ? Mode.BLOCK_COMMENT : mode;
      case '#' -> mode = lineStart ? Mode.LINE_COMMENT : mode;
      default -> punctuation((char) symbol);
    }
    lineStart = false;
  }

  private void punctuation(char c) {
    boolean inTuple = statement.isInTuple();
    statement.punctuation(c);
    boolean entered = !inTuple && statement.isInTuple();
    cellStart = entered || (c == ',' && inTuple && statement.isBetweenCommas());
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    String read = word.toString();
    word.setLength(0);
    statement.word(read, false, first);
    if (statement.isBeforeTuple() && read.length() == VALUES.length()) {
      sinceValues = VALUES.length() + 1L;
    }
  }

  private void open(char quote, Mode newMode, boolean withEscapes) {
    mode = newMode;
    closing = quote;
    escapes = withEscapes;
    escaped = false;
    beginnings = 0;
    first = lineStart;
  }

  private void quoted(byte symbol, FoldedText text, int at) {
    if (symbol == '\n') {
      beginnings = ALL_BEGINNINGS;
      matched = 0;
      escaped = false;
      return;
    }
    if (beginnings != 0 && isBeginning(symbol)) {
      return;
    }
    if (escaped) {
      escaped = false;
    } else if (symbol == '\\' && escapes) {
      escaped = true;
    } else if (symbol == closing) {
      close();
    } else if (mode == Mode.NAME ? !statement.isInTuple() : statement.wantsText()) {
      take(text, at);
    }
  }

  private void close() {
    String read = word.toString();
    word.setLength(0);
    if (mode == Mode.NAME) {
      statement.word(read, true, first);
    } else {
      statement.text(read);
    }
    mode = Mode.CODE;
  }

  /**
   * Whether a line begins, in what seemed to be quotes, as statements of dumps do. Then a quote was lost,
   * and we go on with the statement.
   */
  private boolean isBeginning(byte symbol) {
    for (int i = 0; i < BEGINNINGS.length; i++) {
      if ((beginnings & 1 << i) != 0 && BEGINNINGS[i].charAt(matched) != symbol) {
        beginnings &= ~(1 << i);
      }
    }
    matched++;
    for (int i = 0; i < BEGINNINGS.length; i++) {
      if ((beginnings & 1 << i) != 0 && BEGINNINGS[i].length() == matched) {
        mode = Mode.CODE;
        word.setLength(0);
        statement.end();
        StringTokenizer words = new StringTokenizer(BEGINNINGS[i]);
        while (words.hasMoreTokens()) {
          statement.word(words.nextToken(), false, true);
        }
        return true;
      }
    }
    return false;
  }

  private void row(byte symbol) {
    if (symbol == '\n') {
      enterLine(endMark == END.length());
    } else if (symbol != '\r') {
      boolean mark = endMark >= 0 && endMark < END.length() && END.charAt(endMark) == symbol;
      endMark = mark ? endMark + 1 : -1;
      if (symbol == delimiter() && !quotedCell) {
        rowColumn++;
        cellStart = true;
      } else if (symbol == '"' && statement.isCsv()) {
        quotedCell = !quotedCell;
      }
    }
  }

  /** A quoted cell ends with its line: one lost quote must not shift all that follows. */
  private void enterLine(boolean afterRows) {
    mode = afterRows ? Mode.CODE : Mode.ROWS;
    lineStart = true;
    endMark = 0;
    rowColumn = 0;
    quotedCell = false;
    cellStart = !afterRows;
    if (afterRows) {
      statement.end();
    }
  }

  private char delimiter() {
    return statement.isCsv() ? ',' : '\t';
  }

  private void take(FoldedText text, int at) {
    if (word.length() < LONGEST_WORD) {
      word.append(text.charAt(at));
    }
  }

  /** All that is not ASCII is of a word. */
  private static boolean isOfWord(byte symbol) {
    int lower = symbol | 0x20;
    return symbol < 0
        || (lower >= 'a' && lower <= 'z')
        || (symbol >= '0' && symbol <= '9')
        || symbol == '_'
        || symbol == '$'
        || symbol == '@';
  }
}
