/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file under construction, which keeps the books of the cases in it. Not thread-safe. */
final class CaseText {
  private final String path;
  private final Carrier carrier;
  private final StringBuilder text = new StringBuilder();
  private final List<LabelledCase> cases = new ArrayList<>();
  private int line = 1;

  CaseText(String path, Carrier carrier) {
    this.path = path;
    this.carrier = carrier;
  }

  Carrier carrier() {
    return carrier;
  }

  String path() {
    return path;
  }

  /** The line that is being written. */
  int line() {
    return line;
  }

  CaseText text(CharSequence more) {
    text.append(more);
    line += (int) more.chars().filter(c -> c == '\n').count();
    return this;
  }

  /**
   * Appends a value as a case.
   *
   * @param written the value as this format writes it
   */
  CaseText value(CaseTemplate template, String value, String written) {
    int first = line;
    text(written);
    cases.add(new LabelledCase(
        template.id(),
        template.kind(),
        template.expected(),
        template.sample(),
        carrier,
        path,
        first,
        line,
        1,
        template.tolerated(),
        value));
    return this;
  }

  /** Says that the line being written holds such a value. */
  CaseText expect(String template, String kind, Set<String> tolerated, String value) {
    cases.add(new LabelledCase(
        template, kind, true, false, carrier, path, line, line, 1, tolerated, value));
    return this;
  }

  /** Says that the cases of the line being written stand beside values of these kinds. */
  void tolerate(Set<String> kinds) {
    for (int i = cases.size() - 1; i >= 0 && cases.get(i).line() == line; i--) {
      cases.set(i, cases.get(i).tolerating(kinds));
    }
  }

  /** Says what the lines from the given one to the last one written hold as a whole. */
  void column(
      String template,
      String kind,
      boolean expected,
      Set<String> tolerated,
      int from,
      int values,
      String first) {
    cases.add(new LabelledCase(
        template,
        kind,
        expected,
        false,
        carrier,
        path,
        from,
        Math.max(from, line - 1),
        values,
        tolerated,
        first));
  }

  CaseFile finish() {
    return new CaseFile(path, text.toString(), cases);
  }
}
