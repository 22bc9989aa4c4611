/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.infer.PeopleEstimator;
import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What came of some contents, in the order in which they were visited. Not thread-safe. */
final class Outcome {
  private static final int SEVERITIES = Severity.values().length;

  final List<Finding> findings = new ArrayList<>();
  final List<ScanIncident> incidents = new ArrayList<>();
  final List<AllowComment> comments = new ArrayList<>();
  final PeopleEstimator people = new PeopleEstimator();

  /** Texts read in each charset, by its name. */
  final Map<String, Long> charsets = new TreeMap<>();

  /** All that was visited, where somebody wants to know. */
  final List<VisitedContent> contents = new ArrayList<>();

  final LayerChanges layers = new LayerChanges();

  long files;
  long partlyScanned;
  long bytes;
  long leftOut;

  /** Values met of each severity. */
  private final long[] values = new long[SEVERITIES];

  /** What is to be done when all that comes before is known. */
  private final List<Consumer<Outcome>> steps = new ArrayList<>();

  /** What a report holds that speaks of no people. */
  static Outcome of(ScanReport report) {
    Outcome outcome = new Outcome();
    ScanSummary summary = report.summary();
    outcome.findings.addAll(report.findings());
    outcome.incidents.addAll(report.incidents());
    outcome.comments.addAll(report.comments());
    outcome.charsets.putAll(summary.byCharset());
    outcome.files = summary.filesScanned();
    outcome.partlyScanned = summary.filesPartlyScanned();
    outcome.bytes = summary.bytesScanned();
    outcome.leftOut = summary.leftOut();
    return outcome;
  }

  boolean isEmpty() {
    return files == 0 && leftOut == 0 && incidents.isEmpty() && steps.isEmpty() && layers.isEmpty();
  }

  /** A value was met. */
  @SuppressWarnings("EnumOrdinal") // an index of this process only
  void count(Severity severity) {
    values[severity.ordinal()]++;
  }

  /** Values met of each severity by its place; to be changed by nobody else. */
  long[] values() {
    return values;
  }

  /** Has something done in the order of the walk, on the calling thread, with the total up to here. */
  void then(Consumer<Outcome> step) {
    steps.add(step);
  }

  /** Does what is to be done now. */
  void takeSteps() {
    steps.forEach(step -> step.accept(this));
    steps.clear();
  }

  /** Adds what came of the contents that were visited after these. */
  void addAll(Outcome next) {
    findings.addAll(next.findings);
    incidents.addAll(next.incidents);
    comments.addAll(next.comments);
    contents.addAll(next.contents);
    layers.addAll(next.layers);
    people.addAll(next.people);
    files += next.files;
    next.charsets.forEach((name, count) -> charsets.merge(name, count, Long::sum));
    partlyScanned += next.partlyScanned;
    bytes += next.bytes;
    leftOut += next.leftOut;
    for (int i = 0; i < SEVERITIES; i++) {
      values[i] += next.values[i];
    }
    steps.addAll(next.steps);
  }

  ScanReport report() {
    Map<Kind, Long> byKind = new EnumMap<>(Kind.class);
    for (Finding finding : findings) {
      byKind.merge(finding.kind(), finding.count(), Long::sum);
    }
    return new ScanReport(
        findings.stream().map(layers::told).toList(),
        incidents,
        new ScanSummary(files, partlyScanned, bytes, byKind, charsets, people.estimate(), leftOut),
        comments);
  }
}
