/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Moves over SQL and knows the column of a value, where the statement or the {@code CREATE TABLE} before
 * it names one: in the tuples of {@code INSERT} and in the rows of {@code COPY table FROM stdin;}, as
 * {@code pg_dump} writes them: one a line, cells between tabs, up to a line of {@code \.} (PostgreSQL 17,
 * COPY, "Text Format"). It never looks ahead, so that where a text is cut does not matter.
 */
public final class SqlCursor {
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

  private static final int FAR = 1 << 30;

  /** What a line begins with where the quotes before it cannot be right. */
  private static final String[] BEGINNINGS = {"INSERT INTO ", "CREATE TABLE ", "COPY "};

  private static final int ALL_BEGINNINGS = (1 << BEGINNINGS.length) - 1;
  private static final boolean[] OF_WORD = ofWord();

  private Mode mode = Mode.CODE;
  private final SqlStatement statement;
  private final StringBuilder word = new StringBuilder();

  /** Made when a word ends: most cursors only keep a place. */
  private @Nullable SqlWords words;

  /** Whether the word is the first of its line. */
  private boolean first;

  /** Whether only blanks stand before on this line. */
  private boolean lineStart = true;

  private byte previous = '\n';

  /** What ends a text or a name. */
  private char closing;

  /** Whether the text or name between the quotes is wanted. */
  private boolean taken;

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

  /** Whether what comes begins a cell, or is behind the last one. */
  private boolean change;

  private int rowColumn;
  private boolean quotedCell;

  /** How much of {@link #END} the line begins with; below 0 if it begins with something else. */
  private int endMark;

  /** At the start of a text. */
  public SqlCursor() {
    statement = new SqlStatement();
  }

  /** At the same place as another. */
  public SqlCursor(SqlCursor other) {
    statement = new SqlStatement();
    set(other);
  }

  /** Moves to the place of another. */
  public void set(SqlCursor other) {
    mode = other.mode;
    statement.set(other.statement);
    word.setLength(0);
    word.append(other.word);
    first = other.first;
    lineStart = other.lineStart;
    previous = other.previous;
    closing = other.closing;
    taken = other.taken;
    escapes = other.escapes;
    alwaysEscapes = other.alwaysEscapes;
    escaped = other.escaped;
    beginnings = other.beginnings;
    matched = other.matched;
    sinceValues = other.sinceValues;
    cellStart = other.cellStart;
    change = other.change;
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

  /** The table whose row the next character lies in, if nothing names any of its columns; else an empty text. */
  String unnamedTable() {
    return isInCells() && statement.columns().isEmpty() ? statement.table() : "";
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

  /**
   * How many characters of values lie before, if the columns stand in the statement itself and are few; else
   * more than anybody would look back. At most {@link #FAR}.
   */
  int sinceList() {
    boolean listed =
        mode != Mode.ROWS && statement.hasList() && statement.columns().size() <= SHORT_LIST;
    return listed ? (int) Math.min(sinceValues, FAR) : FAR;
  }

  /** Whether a cell begins or cells end with the next character, after those that were passed last. */
  boolean isAtChange() {
    return change;
  }

  /** Passes the characters of a range. */
  public void pass(FoldedText text, int from, int to) {
    int at = from;
    while (at < to) {
      at = passToChange(text, at, to);
    }
  }

  /** Passes characters up to the end of a range, or to the first change; returns where that is. */
  int passToChange(FoldedText text, int from, int to) {
    byte[] symbols = text.symbols();
    int at = from;
    change = false;
    while (at < to && !change) {
      int next = passPlain(symbols, at, to);
      cellStart = false;
      sinceValues += Math.max(1, next - at);
      if (next == at) {
        boolean inCells = isInCells();
        step(symbols[FoldedText.PAD + at], text, at);
        next++;
        change = cellStart || inCells != isInCells();
      }
      previous = symbols[FoldedText.PAD + next - 1];
      at = next;
    }
    return at;
  }

  /** Passes what tells nothing where it stands, most of any dump; returns where that ends. */
  private int passPlain(byte[] symbols, int from, int to) {
    int at = FoldedText.PAD + from;
    int end = FoldedText.PAD + to;
    switch (mode) {
      case CODE -> {
        if (statement.isInTuple()) {
          while (at < end && isOfWord(symbols[at])) {
            at++;
          }
          lineStart &= at == FoldedText.PAD + from;
        }
      }
      case TEXT, NAME -> {
        if (!taken && !escaped && beginnings == 0) {
          while (at < end && symbols[at] != closing && symbols[at] != '\n' && symbols[at] != '\\') {
            at++;
          }
        }
      }
      case ROWS -> {
        if (endMark < 0) {
          char delimiter = delimiter();
          while (at < end
              && symbols[at] != delimiter
              && symbols[at] != '\n'
              && symbols[at] != '\r'
              && symbols[at] != '"') {
            at++;
          }
        }
      }
      case LINE_COMMENT, BLOCK_COMMENT -> {
        // Few dumps have much of them.
      }
    }
    return at - FoldedText.PAD;
  }

  private void step(byte symbol, FoldedText text, int at) {
    switch (mode) {
      case CODE -> code(symbol, text, at);
      case TEXT, NAME -> quoted(symbol, text, at);
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
  }

  private void code(byte symbol, FoldedText text, int at) {
    if (isOfWord(symbol)) {
      if (word.isEmpty()) {
        first = lineStart;
      }
      take(text, at);
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
    SqlWords.Word read = words().of(word);
    word.setLength(0);
    statement.word(read.text(), read.lower(), first);
    if (statement.isBeforeTuple() && read.text().length() == VALUES.length()) {
      sinceValues = VALUES.length() + 1L;
    }
  }

  private SqlWords words() {
    if (words == null) {
      words = new SqlWords();
    }
    return words;
  }

  private void open(char quote, Mode newMode, boolean withEscapes) {
    mode = newMode;
    closing = quote;
    escapes = withEscapes;
    escaped = false;
    beginnings = 0;
    first = lineStart;
    taken = newMode == Mode.NAME ? !statement.isInTuple() : statement.wantsText();
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
    } else if (taken) {
      take(text, at);
    }
  }

  private void close() {
    String read = words().of(word).text();
    word.setLength(0);
    if (mode == Mode.NAME) {
      statement.word(read, "", first);
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
        StringTokenizer tokens = new StringTokenizer(BEGINNINGS[i]);
        while (tokens.hasMoreTokens()) {
          String next = tokens.nextToken();
          statement.word(next, next.toLowerCase(Locale.ROOT), true);
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
    return symbol < 0 || OF_WORD[symbol];
  }

  private static boolean[] ofWord() {
    boolean[] ofWord = new boolean[Byte.MAX_VALUE + 1];
    for (char c = 0; c < ofWord.length; c++) {
      ofWord[c] = Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@';
    }
    return ofWord;
  }
}
