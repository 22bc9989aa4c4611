/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static java.util.stream.Collectors.joining;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Tolerated;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** A reporter that lets fail what the verdict rests on; the policy says it of the unexamined and the stale. */
  public static JunitReporter of(Policy policy) {
    return new JunitReporter(policy);
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    Grounds grounds = verdict.grounds();
    Set<Finding> failing = Collections.newSetFromMap(new IdentityHashMap<>());
    failing.addAll(grounds.failing());
    List<JunitSuite> suites = List.of(
        findings(report, failing, grounds),
        tolerated(grounds.tolerated()),
        stale(grounds.stale()),
        incidents(report.incidents()));
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<testsuites name=\"morasanu\"" + JunitSuite.counts(suites) + ">\n");
    for (JunitSuite suite : suites) {
      suite.write(out);
    }
    out.write("</testsuites>\n");
    out.flush();
  }

  private static JunitSuite findings(ScanReport report, Set<Finding> failing, Grounds grounds) {
    JunitSuite suite = new JunitSuite("findings");
    suite.property("verdict.limits", Words.ENGLISH.breaches(grounds));
    for (LegalNote note : grounds.law()) {
      String deadlines = Words.ENGLISH.deadlines(note);
      suite.property(
          "law." + note.id(),
          note.source().en() + ": " + note.says().en() + "; " + note.why().en() + "; "
              + note.when().en() + (deadlines.isEmpty() ? "" : "; " + deadlines));
    }
    if (!grounds.law().isEmpty()) {
      suite.property("law", LegalNote.NO_ADVICE.en());
    }
    for (List<Finding> test : tests(report)) {
      Finding first = test.get(0);
      String lines =
          test.stream().map(finding -> Printable.of(line(finding)) + '\n').collect(joining());
      String path = first.location().path();
      if (test.stream().anyMatch(failing::contains)) {
        suite.failure(path, first.ruleId(), first.kind().id(), summary(test), lines);
      } else {
        suite.passed(path, first.ruleId(), lines);
      }
    }
    if (report.findings().isEmpty()) {
      suite.passed("morasanu", "nothing found", "");
    }
    return suite;
  }

  private static String summary(List<Finding> test) {
    long values = test.stream().mapToLong(Finding::count).sum();
    Finding first = test.get(0);
    return values + (values == 1 ? " value of " : " values of ") + first.kind().id()
        + ", the first at " + Position.of(first.location());
  }

  private static JunitSuite tolerated(List<Tolerated> tolerated) {
    JunitSuite suite = new JunitSuite("allowed");
    for (Tolerated allowed : tolerated) {
      String reason = allowed.reason().isEmpty() ? "" : ": " + allowed.reason();
      suite.skipped(
          allowed.path(),
          allowed.rule(),
          allowed.values()
              + (allowed.values() == 1 ? " value allowed " : " values allowed ")
              + Words.ENGLISH.of(allowed.by())
              + reason);
    }
    return suite;
  }

  private JunitSuite stale(List<StaleSuppression> stale) {
    JunitSuite suite = new JunitSuite("suppressions without effect");
    for (StaleSuppression suppression : stale) {
      String message = suppression.cause().words().en();
      if (policy.failOnUnusedSuppression()) {
        String type = suppression.cause().id();
        suite.failure(suppression.place(), suppression.rule(), type, message, "");
      } else {
        suite.skipped(suppression.place(), suppression.rule(), message);
      }
    }
    return suite;
  }

  private JunitSuite incidents(List<ScanIncident> incidents) {
    JunitSuite suite = new JunitSuite("not examined");
    for (ScanIncident incident : incidents) {
      String cause = incident.cause().id();
      if (policy.failOnIncomplete()) {
        suite.error(incident.path(), cause, cause, incident.message());
      } else {
        suite.skipped(incident.path(), cause, incident.message());
      }
    }
    return suite;
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
}
