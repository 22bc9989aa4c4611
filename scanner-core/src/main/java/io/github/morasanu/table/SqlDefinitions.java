/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads what stands between the parentheses of {@code CREATE TABLE}, token by token: the names of the
 * columns, each with its comment, if it has one ({@code tel varchar(20) COMMENT '電話番号'}).
 */
final class SqlDefinitions {
  /** What begins a definition that is no column. */
  private static final Set<String> CONSTRAINTS = Set.of(
      "constraint", "primary", "unique", "check", "foreign", "exclude", "fulltext", "spatial");

  /** What does so too, unless a type follows: then it is a column of that name. */
  private static final Set<String> PERHAPS_CONSTRAINTS = Set.of("key", "index", "like", "period");

  private static final Set<String> TYPES = Set.of(
      "bigint",
      "bytea",
      "char",
      "character",
      "clob",
      "int",
      "integer",
      "json",
      "jsonb",
      "nvarchar",
      "number",
      "numeric",
      "smallint",
      "text",
      "timestamp",
      "uuid",
      "varchar",
      "varchar2");

  private static final String COMMENT = "comment";

  /** Longer comments are sentences, not names. */
  static final int LONGEST_COMMENT = 40;

  private final List<String> columns = new ArrayList<>();
  private final Map<String, String> comments = new HashMap<>();
  private String name = "";
  private String comment = "";
  private boolean isColumn;
  private boolean commentFollows;
  private int tokens;

  SqlDefinitions() {}

  SqlDefinitions(SqlDefinitions other) {
    set(other);
  }

  void set(SqlDefinitions other) {
    columns.clear();
    columns.addAll(other.columns);
    comments.clear();
    comments.putAll(other.comments);
    name = other.name;
    comment = other.comment;
    isColumn = other.isColumn;
    commentFollows = other.commentFollows;
    tokens = other.tokens;
  }

  void clear() {
    columns.clear();
    comments.clear();
    nextDefinition();
  }

  /** What is said of columns, by their names. */
  Map<String, String> comments() {
    return comments;
  }

  /** The columns, in order. */
  List<String> columns() {
    return columns;
  }

  /** Whether a text in quotes would say something. */
  boolean wantsText() {
    return tokens == 0 || commentFollows;
  }

  /**
   * A word, or a name in quotes.
   *
   * @param lower the word in lower case; empty for a name in quotes
   */
  void word(String word, String lower) {
    if (tokens == 0) {
      name = word;
      isColumn = !CONSTRAINTS.contains(lower) && !PERHAPS_CONSTRAINTS.contains(lower);
      commentFollows = false;
    } else {
      boolean open = tokens == 1 && PERHAPS_CONSTRAINTS.contains(name.toLowerCase(Locale.ROOT));
      isColumn |= open && TYPES.contains(lower);
      commentFollows = lower.equals(COMMENT);
    }
    tokens++;
  }

  /** A text in quotes. */
  void text(String text) {
    if (tokens == 0) {
      word(text, "");
    } else if (commentFollows && text.length() <= LONGEST_COMMENT) {
      comment = text;
    }
    commentFollows = false;
  }

  /** A definition ends. */
  void end() {
    if (isColumn && columns.size() < SqlTables.MAX_COLUMNS) {
      columns.add(name);
      if (!comment.isEmpty()) {
        comments.put(name, comment);
      }
    }
    nextDefinition();
  }

  private void nextDefinition() {
    name = "";
    comment = "";
    isColumn = false;
    commentFollows = false;
    tokens = 0;
  }
}
