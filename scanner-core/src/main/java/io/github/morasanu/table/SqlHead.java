/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.Locale;

/** Knows a dump of SQL by how it begins, whatever it is called. Pure. */
public final class SqlHead {
  /** What the comments say that begin the dumps of common tools. */
  private static final String[] DUMPS = {
    "postgresql database dump",
    "postgresql database cluster dump",
    "mysql dump",
    "mariadb dump",
    "phpmyadmin sql dump",
    "navicat",
    "heidisql"
  };

  /** What the first statement of a dump begins with. */
  private static final String[] STATEMENTS = {
    "create table ",
    "comment on ",
    "create database ",
    "drop table ",
    "drop database ",
    "insert into ",
    "insert [",
    "pragma foreign_keys",
    "begin transaction;",
    "begin;",
    "start transaction;",
    "set statement_timeout",
    "set names ",
    "set foreign_key_checks",
    "set sql_mode",
    "lock tables ",
    "use [",
    "use `"
  };

  private SqlHead() {}

  /**
   * Whether SQL begins so.
   *
   * @param head the first bytes, each as a character
   */
  public static boolean isSql(String head) {
    // ASCII in UTF-16 is ASCII with zeros between.
    String text = head.replace("\0", "").toLowerCase(Locale.ROOT);
    int mark = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : text.startsWith("\u00FF\u00FE") ? 2 : 0;
    int at = afterComments(text, mark);
    String comments = text.substring(mark, at);
    for (String dump : DUMPS) {
      if (comments.contains(dump)) {
        return true;
      }
    }
    for (String statement : STATEMENTS) {
      if (text.startsWith(statement, at)) {
        return true;
      }
    }
    return isCopy(text, at);
  }

  private static boolean isCopy(String text, int at) {
    int end = text.indexOf('\n', at);
    return end > 0
        && text.startsWith("copy ", at)
        && text.substring(at, end).contains(" from stdin");
  }

  /** Where the first statement begins. */
  private static int afterComments(String text, int from) {
    int at = from;
    int before = -1;
    while (at > before) {
      before = at;
      at = afterBlanks(text, at);
      if (text.startsWith("--", at)) {
        at = behind(text, at, "\n");
      } else if (text.startsWith("/*", at)) {
        at = behind(text, at, "*/");
        at = text.startsWith(";", at) ? at + 1 : at;
      }
    }
    return at;
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int behind(String text, int from, String mark) {
    int end = text.indexOf(mark, from);
    return end < 0 ? text.length() : end + mark.length();
  }
}
