/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report as tests that passed or failed, in the XML that JUnit's Ant task began and CI servers
 * read.
 *
 * <p>What one rule found in one file is one test. It fails if the policy does, so that the tests are
 * red exactly when the build is; what could not be examined is an error, or skipped where the policy
 * tolerates it. Without findings there is one test, which passed, since some servers take a file
 * without tests for a mistake.
 */
public final class JunitReporter implements Reporter {
  private final Policy policy;

  private JunitReporter(Policy policy) {
    this.policy = policy;
  }

  /** A reporter that lets those tests fail that the policy forbids. */
  public static JunitReporter of(Policy policy) {
    return new JunitReporter(policy);
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    List<List<Finding>> tests = tests(report);
    int failures = (int) tests.stream().filter(this::fails).count();
    int incidents = report.incidents().size();
    int errors = policy.failOnIncomplete() ? incidents : 0;
    int findingTests = Math.max(1, tests.size());
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<testsuites" + attribute("name", "morasanu")
        + counts(findingTests + incidents, failures, errors, incidents - errors) + ">\n");
    out.write("  <testsuite" + attribute("name", "findings") + counts(findingTests, failures, 0, 0)
        + ">\n");
    if (tests.isEmpty()) {
      out.write("    <testcase" + attribute("classname", "morasanu")
          + attribute("name", "nothing found") + "/>\n");
    }
    for (List<Finding> test : tests) {
      write(test, out);
    }
    out.write("  </testsuite>\n");
    if (incidents > 0) {
      out.write("  <testsuite" + attribute("name", "not examined")
          + counts(incidents, 0, errors, incidents - errors) + ">\n");
      for (ScanIncident incident : report.incidents()) {
        write(incident, out);
      }
      out.write("  </testsuite>\n");
    }
    out.write("</testsuites>\n");
    out.flush();
  }

  /** The findings by path and rule, in the order of the report. */
  private static List<List<Finding>> tests(ScanReport report) {
    Map<String, List<Finding>> tests = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      String name = finding.location().path() + '\0' + finding.ruleId();
      tests.computeIfAbsent(name, unused -> new ArrayList<>()).add(finding);
    }
    return List.copyOf(tests.values());
  }

  private boolean fails(List<Finding> test) {
    return test.stream().anyMatch(policy::fails);
  }

  private void write(List<Finding> test, Writer out) throws IOException {
    Finding first = test.get(0);
    out.write("    <testcase" + attribute("classname", first.location().path())
        + attribute("name", first.ruleId()) + ">\n");
    String element = fails(test) ? "failure" : "system-out";
    out.write("      <" + element);
    if (fails(test)) {
      long values = test.stream().mapToLong(Finding::count).sum();
      out.write(attribute("type", first.kind().id())
          + attribute(
              "message",
              values + (values == 1 ? " value of " : " values of ")
                  + first.kind().id() + ", the first at " + Position.of(first.location())));
    }
    out.write(">");
    for (Finding finding : test) {
      out.write(Markup.escape(line(finding)) + '\n');
    }
    out.write("</" + element + ">\n    </testcase>\n");
  }

  private static String line(Finding finding) {
    StringBuilder line = new StringBuilder(Position.of(finding.location()))
        .append("  ")
        .append(finding.severity().id())
        .append("  ")
        .append(finding.preview());
    if (finding.count() > 1) {
      line.append("  count ").append(finding.count());
    }
    if (!finding.reasons().isEmpty()) {
      line.append("  (").append(String.join("; ", finding.reasons())).append(')');
    }
    return line.toString();
  }

  private void write(ScanIncident incident, Writer out) throws IOException {
    out.write("    <testcase" + attribute("classname", incident.path())
        + attribute("name", incident.cause().id()) + ">\n");
    out.write(
        policy.failOnIncomplete()
            ? "      <error" + attribute("type", incident.cause().id())
            : "      <skipped");
    out.write(attribute("message", incident.message()) + "/>\n    </testcase>\n");
  }

  private static String counts(int tests, int failures, int errors, int skipped) {
    return attribute("tests", String.valueOf(tests))
        + attribute("failures", String.valueOf(failures))
        + attribute("errors", String.valueOf(errors))
        + attribute("skipped", String.valueOf(skipped));
  }

  private static String attribute(String name, String value) {
    return ' ' + name + "=\"" + Markup.escape(value) + '"';
  }
}
