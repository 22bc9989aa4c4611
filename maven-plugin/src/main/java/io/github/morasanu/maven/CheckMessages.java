/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Tolerated;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.Printable;
import io.github.morasanu.report.Sentences;
import io.github.morasanu.report.TextReporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every word that the Maven user reads, in English; {@link TranslatedLog} has what is told in another
 * language. Immutable.
 */
final class CheckMessages {
  static final String SKIPPED = "Morasanu is skipped (morasanu.skip): nothing was checked.";
  static final String NOTHING_IN_POM =
      "Morasanu has nothing to check: a module of packaging pom, without artifacts.";
  static final String NOTHING_TO_CHECK =
      "Morasanu has nothing to check: the module has neither an artifact nor a folder of classes. "
          + "Run the goal after package, as mvn verify does.";
  static final String NOT_PACKAGED =
      "Morasanu checks only what is there: the module is not packaged yet. "
          + "Run the goal after package, as mvn verify does, to check what will be deployed.";
  static final String BAD_KEY = "Parameter fingerprintKey (morasanu.fingerprintKey, or "
      + "MORASANU_FINGERPRINT_KEY in the environment) needs at least 16 characters.";

  static final String NOTHING_IN_REACTOR =
      "Morasanu has nothing to check: no module of this build has an artifact or a folder of classes. "
          + "Run the goal after the build: mvn verify morasanu:aggregate.";
  static final String REPORT_NAME = "Morasanu";
  static final String REPORT_DESCRIPTION =
      "Personal data and secrets in what this module ships; values are masked.";

  /** The resource that has all this in Japanese. */
  static final String TABLE = "messages_ja.tsv";

  private static final int FIRST_PLACES = 5;

  private final String module;
  private final Policy policy;
  private final String report;
  private final Locale reader;
  private final Sentences words;

  /**
   * The words about one module.
   *
   * @param report how messages name the report file
   * @param reader whose language the law and the reasons of findings are told in
   */
  CheckMessages(String module, Policy policy, String report, Locale reader) {
    this.reader = reader;
    this.words = Sentences.in(reader, CheckMessages.class, TABLE);
    this.module = module;
    this.policy = policy;
    this.report = report;
  }

  /** How messages name a parameter. */
  static String parameter(String name) {
    return "Parameter " + name + " (morasanu." + name + ")";
  }

  static String badParameter(String parameter, String value, List<String> allowed) {
    return parameter(parameter) + " is \"" + Printable.of(value) + "\", but must be one of: "
        + String.join(", ", allowed) + ".";
  }

  static String badElement(String parameter, String element, List<String> allowed) {
    return parameter(parameter) + " has an element \"" + Printable.of(element)
        + "\"; there may be: " + String.join(", ", allowed) + ".";
  }

  static String noSuchPath(String parameter, Path path) {
    return parameter(parameter) + " names \"" + Printable.of(path.toString())
        + "\", which does not exist: check the path for typing errors.";
  }

  static String incompleteSuppression(String place, String key) {
    return "Parameter suppressions: " + place + " needs a " + key
        + ": say which path, which rule and why.";
  }

  static String badDay(String place, String value) {
    return "Parameter suppressions: " + place + " has the until \"" + Printable.of(value)
        + "\", but it must be a day as 2027-03-31.";
  }

  static String badCoordinates(String value) {
    return parameter("ruleArtifacts") + " has \"" + Printable.of(value)
        + "\", but it must be groupId:artifactId:version or"
        + " groupId:artifactId:extension[:classifier]:version.";
  }

  static String unresolvedRules(String value) {
    return parameter("ruleArtifacts") + " has \"" + Printable.of(value)
        + "\", which no repository of plugins could give: check coordinates and repositories.";
  }

  static String noRulesIn(String value, String entry) {
    return parameter("ruleArtifacts") + " has \"" + Printable.of(value)
        + "\", which is no file of rules and holds no " + entry + ".";
  }

  static String skippedModule(String module) {
    return "Morasanu leaves out " + module + ", whose pom sets morasanu.skip.";
  }

  static String notPackaged(String module) {
    return "Morasanu checks only what is there of " + module + ": it is not packaged yet.";
  }

  static String reportWritten(String page) {
    return "Morasanu wrote " + page + ".";
  }

  static String cannotWrite(Path file) {
    return "Morasanu could not write its report, " + file
        + ". Look at the rights of its folder, or set morasanu.outputDirectory.";
  }

  static String noUserKey(Path file) {
    return "Morasanu could neither read nor make the key of its fingerprints, " + file
        + ". Put a random text of at least 16 characters into MORASANU_FINGERPRINT_KEY in the environment.";
  }

  /** One line: where, what, how bad, how it looks, how sure, why. */
  String finding(Finding finding) {
    StringBuilder line = new StringBuilder()
        .append(finding.location())
        .append(' ')
        .append(finding.kind().id())
        .append(' ')
        .append(finding.severity().id())
        .append(' ')
        .append(finding.preview());
    if (finding.count() > 1) {
      line.append(' ').append(words.of("and " + number(finding.count() - 1) + " more"));
    }
    line.append(" (")
        .append(finding.ruleId())
        .append(", ")
        .append(finding.confidence().id())
        .append(')');
    if (!finding.reasons().isEmpty()) {
      line.append(": ")
          .append(finding.reasons().stream().map(words::of).collect(Collectors.joining(", ")));
    }
    return Printable.of(line.toString());
  }

  String incident(ScanIncident incident) {
    return Printable.of(incident.path() + " not examined, or not wholly ("
        + incident.cause().id() + "): " + incident.message());
  }

  String moreFindings(int hidden) {
    return "… and " + counted(hidden, "more finding") + ", see " + report;
  }

  String moreIncidents(int hidden) {
    return "… and " + counted(hidden, "more incident") + ", see " + report;
  }

  String summary(ScanReport scan) {
    ScanSummary summary = scan.summary();
    return "Morasanu examined " + module + ": " + counted(summary.filesScanned(), "file") + ", "
        + counted(summary.bytesScanned(), "byte") + "; "
        + (summary.byKind().isEmpty() ? "found nothing" : "found " + values(summary.byKind()))
        + ", " + counted(scan.incidents().size(), "incident") + ".";
  }

  String passed(ScanReport scan) {
    String below = scan.findings().isEmpty() ? "" : " (what was found is below it)";
    return "Morasanu passed " + module + ": nothing at or over severity "
        + policy.failOn().id() + below + ".";
  }

  /** What was found, where first, and every way to go on. */
  String failed(Verdict.Failed verdict) {
    List<Finding> failing = verdict.grounds().failing();
    if (failing.isEmpty()) {
      return staleSuppressions(verdict.grounds());
    }
    Map<Kind, Long> byKind = failing.stream()
        .collect(Collectors.groupingBy(
            Finding::kind, TreeMap::new, Collectors.summingLong(Finding::count)));
    StringBuilder text = new StringBuilder("Morasanu failed " + module + ": "
        + counted(verdict.findings(), "value") + " at or over severity "
        + policy.failOn().id()
        + " (" + values(byKind) + ").");
    places(
        text,
        failing.stream()
            .map(finding -> finding.location() + " " + finding.kind().id())
            .toList());
    text.append("""

        What to do:
          - remove the data, or replace it with synthetic data;
          - or keep the file out of the artifact;
          - or, if it is known and may stay, allow it with a reason, in morasanu.toml or in a comment
            morasanu:allow <rule> <reason> on its line;
          - or write down what is there today: mvn morasanu:baseline;
        """);
    Arrays.stream(Severity.values())
        .filter(severity -> severity.compareTo(verdict.worst()) > 0)
        .findFirst()
        .ifPresent(severity -> text.append("  - or, if it may ship, raise the threshold: ")
            .append("-Dmorasanu.failOn=")
            .append(severity.id())
            .append(";\n"));
    return text.append("  - or skip this one check: -Dmorasanu.skip\n")
        .append(fullReport())
        .toString();
  }

  private String staleSuppressions(Grounds grounds) {
    StringBuilder text = new StringBuilder("Morasanu failed " + module + ": "
        + counted(grounds.stale().size(), "suppression") + " without effect.");
    places(text, grounds.stale().stream().map(this::stale).toList());
    return text.append("""

            What to do:
              - remove them;
              - or tolerate them: -Dmorasanu.failOnUnusedSuppression=false
            """).append(fullReport()).toString();
  }

  /** One suppression that should go. */
  String stale(StaleSuppression stale) {
    return Printable.of(stale.place() + ": the suppression of " + stale.rule()
        + " has no effect, since " + stale.cause().words().in(reader));
  }

  /** What was found and allowed; empty if nothing was. */
  Optional<String> tolerated(Grounds grounds) {
    String by = Arrays.stream(Tolerated.By.values())
        .filter(one -> grounds.tolerated(one) > 0)
        .map(one -> number(grounds.tolerated(one)) + " by " + one.id())
        .collect(Collectors.joining(", "));
    return by.isEmpty() ? Optional.empty() : Optional.of("Morasanu tolerated values: " + by + ".");
  }

  /** The provisions to look at, a line each, in the language of the user. */
  List<String> law(Grounds grounds) {
    return TextReporter.law(grounds, reader);
  }

  static String baselineWritten(Baseline baseline, Path file) {
    return "Morasanu wrote a baseline of " + counted(baseline.values(), "value") + " to " + file
        + ". Set baseline in morasanu.toml, or the parameter of this name, so that checks use it.";
  }

  static String baselineIncomplete(int incidents) {
    return counted(incidents, "content")
        + " could not be wholly examined: what they hold is not in the baseline.";
  }

  /** What could not be examined, and every way to go on. */
  String incomplete(Verdict.Incomplete verdict, ScanReport scan) {
    StringBuilder text = new StringBuilder("Morasanu cannot vouch for " + module + ": "
        + counted(verdict.incidents(), "incident") + " kept it from examining everything.");
    places(text, scan.incidents().stream().map(this::incident).toList());
    return text.append("""

            What to do:
              - remove the content, or give it in a form that can be read;
              - or, if it may ship unread: -Dmorasanu.failOnIncomplete=false
            """).append(fullReport()).toString();
  }

  private String fullReport() {
    return "Full report: " + report;
  }

  private static void places(StringBuilder text, List<String> places) {
    places.stream()
        .limit(FIRST_PLACES)
        .forEach(place -> text.append("\n  ").append(Printable.of(place)));
    if (places.size() > FIRST_PLACES) {
      text.append("\n  … and ").append(number(places.size() - FIRST_PLACES)).append(" more");
    }
  }

  private static String values(Map<Kind, Long> byKind) {
    return byKind.entrySet().stream()
        .map(entry -> number(entry.getValue()) + " " + entry.getKey().id())
        .collect(Collectors.joining(", "));
  }

  private static String counted(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
