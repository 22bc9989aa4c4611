/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parameters of a prepared statement in a log, by the columns that its placeholders stand for: {@code ==> Preparing:
 * INSERT INTO t (a) VALUES (?)} above {@code ==> Parameters: x(String)} (MyBatis 3, ConnectionLogger and
 * PreparedStatementLogger), and {@code insert into t (a) values (?)} above {@code binding parameter [1] as [VARCHAR] - [x]}
 * or {@code (1:VARCHAR) <- [x]} (Hibernate 5 and 6). Looks back a bounded way. Reused; not thread-safe.
 */
public final class LoggedParameters {
  /** Characters before a value in which its line begins, and before that in which the statement does. */
  public static final int REACH = 4000;

  /** What stands before the parameters of MyBatis. */
  public static final String PARAMETERS = "> Parameters: ";

  /** What stands before a parameter of Hibernate. */
  public static final String BINDING = "binding parameter ";

  private static final String PREPARING = " Preparing: ";

  /** What a logged statement of Hibernate begins behind: its own mark, or its logger, also as loggers are abbreviated. */
  private static final String[] LOGGERS = {"Hibernate:", "hibernate.SQL", "o.h.SQL"};

  /** Characters from a binding to its value: the number and type of the parameter. */
  private static final int MAX_TYPE = 48;

  private static final int MOST_NAMES = 512;

  private static final Set<String> COMPARE = Set.of("like", "ilike", "in", "between", "not");

  private final CharSequence text;

  /** What each placeholder of the statement stands for; empty if nothing tells. */
  private final List<String> names = new ArrayList<>();

  private final List<String> columns = new ArrayList<>();

  /** The mark of the list that was read last, or -1: each of its parameters may be asked for. */
  private int list = -1;

  /** How many parameters it has, as many as names, and where their values begin and end. */
  private int count;

  private int[] starts = {};
  private int[] ends = {};

  /** The value of the parameter that was read last. */
  private int parameterStart;

  private int parameterEnd;
  private String name = "";

  /** Of a text that stays as it is while this is used. */
  public LoggedParameters(CharSequence text) {
    this.text = text;
  }

  /** Looks for the name of the parameter that begins at an offset; false if there is none. */
  public boolean find(int offset) {
    char before = at(offset - 1);
    if (before == '[') {
      int binding = lastOf(BINDING, Math.max(0, offset - BINDING.length() - MAX_TYPE), offset);
      return binding >= 0 && readBinding(binding) && parameterStart == offset;
    }
    if (before != ' '
        || (!endsAt(PARAMETERS, offset) && !endsAt("), ", offset) && !endsAt("null, ", offset))) {
      return false;
    }
    int mark = lastOf(PARAMETERS, lineStart(offset), offset);
    if (mark < 0) {
      return false;
    }
    readList(mark);
    int i = Arrays.binarySearch(starts, 0, count, offset);
    return i >= 0 && isTold(names.get(i));
  }

  /** The column of the parameter. Content: evidence only. */
  public String name() {
    return name;
  }

  /** Gives the parameters that begin in a range, of the line on which one of the marks before them starts at an index. */
  public void give(int mark, int from, int to, Predicate<String> wanted, FieldMap.Cells cells) {
    if (Ascii.startsWith(text, mark, BINDING)) {
      if (readBinding(mark) && parameterStart >= from && parameterStart < to && wanted.test(name)) {
        cells.cell(name, parameterStart, parameterEnd);
      }
      return;
    }
    if (!Ascii.startsWith(text, mark, PARAMETERS)) {
      return;
    }
    readList(mark);
    for (int i = 0; i < count && starts[i] < to; i++) {
      boolean told = starts[i] >= from && ends[i] > starts[i] && !names.get(i).isEmpty();
      if (told && wanted.test(names.get(i))) {
        cells.cell(names.get(i), starts[i], ends[i]);
      }
    }
  }

  /** Reads the parameters of a list, and the statement above; there are none if that has more or fewer places. */
  private void readList(int mark) {
    if (mark == list) {
      return;
    }
    int preparing = lastOf(PREPARING, Math.max(0, mark - REACH), mark);
    if (preparing < 0) {
      names.clear();
    } else {
      int from = preparing + PREPARING.length();
      readNames(from, Math.min(mark, Ascii.lineEnd(text, from, mark)));
    }
    if (starts.length < names.size()) {
      starts = new int[names.size()];
      ends = new int[names.size()];
    }
    int start = mark + PARAMETERS.length();
    int lineEnd = Ascii.lineEnd(text, start, Math.min(text.length(), start + REACH));
    int read = 0;
    while (start >= 0 && start < lineEnd && read < names.size()) {
      starts[read] = start;
      start = behindParameter(start, lineEnd);
      ends[read++] = parameterEnd;
    }
    list = mark;
    count = start == lineEnd && read == names.size() ? read : 0;
  }

  /** Behind a parameter and what parts it from the next one: {@code x(String), }; or -1 if it is none. */
  private int behindParameter(int start, int most) {
    if (Ascii.startsWith(text, start, most, "null")) {
      int end = behindComma(start + "null".length(), most);
      if (end > 0) {
        parameterEnd = start;
        return end;
      }
    }
    for (int i = start; i < most; i++) {
      if (text.charAt(i) == '(') {
        int type = i + 1;
        while (type < most && Ascii.isLetter(text.charAt(type))) {
          type++;
        }
        int end = type > i + 1 && at(type) == ')' ? behindComma(type + 1, most) : -1;
        if (end > 0) {
          parameterEnd = i;
          return end;
        }
      }
    }
    return -1;
  }

  private int behindComma(int at, int lineEnd) {
    if (Ascii.skipSpace(text, at, lineEnd) == lineEnd) {
      return lineEnd;
    }
    return Ascii.startsWith(text, at, lineEnd, ", ") ? at + 2 : -1;
  }

  /** Reads the parameter of a binding and its name. */
  private boolean readBinding(int mark) {
    int open = mark + BINDING.length();
    int number = 0;
    int i = open + 1;
    while (i < open + 4 && Ascii.isDigit(at(i))) {
      number = 10 * number + at(i++) - '0';
    }
    boolean numbered = at(open) == '(' ? at(i) == ':' : at(open) == '[' && at(i) == ']';
    if (!numbered || number == 0) {
      return false;
    }
    int lineEnd = Ascii.lineEnd(text, i, Math.min(text.length(), i + REACH));
    int value = i;
    while (value < Math.min(lineEnd, i + MAX_TYPE) && !endsAt("- [", value)) {
      value++;
    }
    parameterStart = value;
    parameterEnd = lineEnd;
    while (parameterEnd > value && Ascii.isSpace(at(parameterEnd - 1))) {
      parameterEnd--;
    }
    parameterEnd--;
    return endsAt("- [", value)
        && parameterEnd > value
        && at(parameterEnd) == ']'
        && readStatement(mark)
        && number <= names.size()
        && isTold(names.get(number - 1));
  }

  private boolean isTold(String column) {
    name = column;
    return !column.isEmpty();
  }

  /** Reads the statement that the bindings before a mark are of. */
  private boolean readStatement(int mark) {
    int least = Math.max(0, mark - REACH);
    int from = -1;
    for (String logger : LOGGERS) {
      int found = lastOf(logger, Math.max(least, from), mark);
      from = found < 0 ? from : found + logger.length();
    }
    if (from < 0) {
      return false;
    }
    int to = from;
    while (to < mark && !Ascii.startsWith(text, to, BINDING)) {
      to++;
    }
    readNames(from, Math.max(from, lineStart(to)));
    return true;
  }

  /** Reads what the placeholders of a statement stand for: columns of a list, or what they are compared with or set to. */
  private void readNames(int from, int to) {
    list = -1;
    names.clear();
    columns.clear();
    boolean insert = false;
    boolean values = false;
    boolean compared = false;
    String last = "";
    int depth = 0;
    int column = 0;
    for (int i = from; i < to && names.size() < MOST_NAMES; i++) {
      char c = text.charAt(i);
      if (isOfName(c)) {
        int end = i;
        while (end < to && isOfName(text.charAt(end))) {
          end++;
        }
        String word = word(i, end);
        String lower = word.toLowerCase(Locale.ROOT);
        i = end - 1;
        insert |= lower.equals("insert");
        if (lower.equals("values")) {
          values = insert;
          depth = 0;
        } else if (COMPARE.contains(lower)) {
          compared = true;
        } else if (insert && !values && depth == 1) {
          columns.add(word);
        } else if (at(Ascii.skipSpace(text, end, to)) != '(') {
          last = word;
          compared = false;
        }
        continue;
      }
      switch (c) {
        case '\'' -> {
          int close = Ascii.indexOf(text, i + 1, to, c);
          i = close < 0 ? to : close;
        }
        case '=', '<', '>' -> compared = true;
        case '(' -> column = depth++ == 0 ? 0 : column;
        case ')' -> depth--;
        case ',' -> column += depth == 1 ? 1 : 0;
        case '?' -> {
          boolean listed = values && depth > 0 && column < columns.size();
          names.add(listed ? columns.get(column) : compared ? last : "");
        }
        default -> {
          // tells nothing
        }
      }
    }
  }

  private static boolean isOfName(char c) {
    return Ascii.isLetterOrDigit(c) || c >= 0x80 || "_$.`\"[]".indexOf(c) >= 0;
  }

  /** A name without its table, and without the quotes of any dialect. */
  private String word(int from, int to) {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        word.setLength(0);
      } else if ("`\"[]".indexOf(c) < 0) {
        word.append(c);
      }
    }
    return word.toString();
  }

  /** Where a literal begins last in a range, or -1. */
  private int lastOf(String literal, int from, int to) {
    int i = to - literal.length();
    while (i >= from && !Ascii.startsWith(text, i, literal)) {
      i--;
    }
    return i >= from ? i : -1;
  }

  private boolean endsAt(String literal, int end) {
    return Ascii.startsWith(text, end - literal.length(), literal);
  }

  /** Where the line of an index begins, or as far as we look back. */
  private int lineStart(int index) {
    return Ascii.lineStart(text, index, Math.max(0, index - REACH));
  }

  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }
}
