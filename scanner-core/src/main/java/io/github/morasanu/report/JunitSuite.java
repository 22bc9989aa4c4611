/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.ToIntFunction;

/** A suite of a JUnit report, written only if it has tests. Counts what it holds. Not thread-safe. */
final class JunitSuite {
  private final String name;
  private final StringBuilder properties = new StringBuilder();
  private final StringBuilder cases = new StringBuilder();
  private int tests;
  private int failures;
  private int errors;
  private int skipped;

  JunitSuite(String name) {
    this.name = name;
  }

  /** Adds a property, unless it says nothing. */
  void property(String key, String value) {
    if (!value.isEmpty()) {
      properties
          .append("      <property")
          .append(attribute("name", key))
          .append(attribute("value", value))
          .append("/>\n");
    }
  }

  void passed(String className, String test, String output) {
    String element = output.isEmpty()
        ? ""
        : "      <system-out>" + Markup.escapeLines(output) + "</system-out>\n";
    add(className, test, element);
  }

  void failure(String className, String test, String type, String message, String text) {
    failures++;
    String start = "      <failure" + attribute("type", type) + attribute("message", message);
    add(
        className,
        test,
        text.isEmpty() ? start + "/>\n" : start + ">" + Markup.escapeLines(text) + "</failure>\n");
  }

  void error(String className, String test, String type, String message) {
    errors++;
    add(
        className,
        test,
        "      <error" + attribute("type", type) + attribute("message", message) + "/>\n");
  }

  void skipped(String className, String test, String message) {
    skipped++;
    add(className, test, "      <skipped" + attribute("message", message) + "/>\n");
  }

  private void add(String className, String test, String element) {
    tests++;
    cases
        .append("    <testcase")
        .append(attribute("classname", className))
        .append(attribute("name", test));
    if (element.isEmpty()) {
      cases.append("/>\n");
    } else {
      cases.append(">\n").append(element).append("    </testcase>\n");
    }
  }

  void write(Writer out) throws IOException {
    if (tests == 0) {
      return;
    }
    out.write("  <testsuite" + attribute("name", name) + counts(List.of(this)) + ">\n");
    if (properties.length() > 0) {
      out.write("    <properties>\n" + properties + "    </properties>\n");
    }
    out.append(cases);
    out.write("  </testsuite>\n");
  }

  /** The attributes that say how many tests there are in some suites. */
  static String counts(List<JunitSuite> suites) {
    return attribute("tests", sum(suites, suite -> suite.tests))
        + attribute("failures", sum(suites, suite -> suite.failures))
        + attribute("errors", sum(suites, suite -> suite.errors))
        + attribute("skipped", sum(suites, suite -> suite.skipped));
  }

  private static String sum(List<JunitSuite> suites, ToIntFunction<JunitSuite> number) {
    return String.valueOf(suites.stream().mapToInt(number).sum());
  }

  private static String attribute(String key, String value) {
    return ' ' + key + "=\"" + Markup.escape(value) + '"';
  }
}
