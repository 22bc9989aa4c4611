/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.Sentences;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * What the commands of one run share.
 *
 * @param scanner what scans
 * @param environment what is known of the process
 * @param reader whose language the commands speak
 * @param words what they say, in it
 * @param out for reports
 * @param err for everything else
 */
record Session(
    ScanRunner scanner,
    CliEnvironment environment,
    Locale reader,
    Sentences words,
    PrintWriter out,
    PrintWriter err) {

  static Session of(
      ScanRunner scanner,
      CliEnvironment environment,
      Locale reader,
      PrintWriter out,
      PrintWriter err) {
    Sentences words = Sentences.in(reader, Session.class, "messages_ja.tsv");
    return new Session(scanner, environment, reader, words, out, err);
  }

  /** A table with those headers, as {@link TextTable} takes them. */
  TextTable table(String... headers) {
    String[] names = new String[headers.length];
    for (int i = 0; i < headers.length; i++) {
      boolean number = headers[i].startsWith("+");
      names[i] = number ? "+" + words.of(headers[i].substring(1)) : words.of(headers[i]);
    }
    return new TextTable(names);
  }

  /** Tells the outcome of a command that writes no report. */
  void tell(String line) {
    out.print(words.of(line) + '\n');
  }

  /** Says something that is not the report. */
  void say(String line) {
    err.print(words.of(line) + '\n');
    err.flush();
  }
}
