/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.Tolerated;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The report in SARIF 2.1.0 (OASIS standard of 27 March 2020), for code scanning of GitHub and others:
 * one run, one result for each finding, and a notification for each incident.
 */
public final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json";

  private final String toolVersion;

  private SarifReporter(String toolVersion) {
    this.toolVersion = toolVersion;
  }

  /** A reporter that names this product's own version. */
  public static SarifReporter create() {
    return withToolVersion(ToolVersion.current());
  }

  static SarifReporter withToolVersion(String version) {
    return new SarifReporter(version);
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    JsonGenerator json = PrettyJson.generator(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    SarifRules rules = SarifRules.of(all(report, verdict.grounds()));
    writeTool(report, rules, json);
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", "morasanu/");
    json.writeEndObject();
    // The model counts columns in UTF-16 code units, as Java does.
    json.writeStringField("columnKind", "utf16CodeUnits");
    writeInvocation(report, verdict, json);
    json.writeArrayFieldStart("results");
    FindingIds ids = new FindingIds();
    for (Finding finding : report.findings()) {
      new SarifResult(finding, ids.next(finding), rules.index(finding)).write(json);
    }
    for (Tolerated allowed : verdict.grounds().tolerated()) {
      writeSuppressed(allowed, ids, rules, json);
    }
    json.writeEndArray();
    writeProperties(report.summary(), verdict, json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** The findings of the report, and those that it would hold if nobody had allowed them. */
  private static List<Finding> all(ScanReport report, Grounds grounds) {
    List<Finding> all = new ArrayList<>(report.findings());
    grounds.tolerated().forEach(allowed -> allowed.finding().ifPresent(all::add));
    return all;
  }

  private static void writeSuppressed(
      Tolerated allowed, FindingIds ids, SarifRules rules, JsonGenerator json) throws IOException {
    if (allowed.finding().isPresent()) {
      Finding finding = allowed.finding().get();
      new SarifResult(finding, ids.next(finding), rules.index(finding))
          .write(json, new SarifSuppression(allowed));
    } else {
      new SarifSuppression(allowed).writeResult(json);
    }
  }

  private void writeTool(ScanReport report, SarifRules rules, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Morasanu");
    json.writeStringField("version", toolVersion);
    json.writeArrayFieldStart("rules");
    rules.write(json);
    json.writeEndArray();
    Set<IncidentCause> causes = report.incidents().stream()
        .map(ScanIncident::cause)
        .collect(Collectors.toCollection(TreeSet::new));
    json.writeArrayFieldStart("notifications");
    for (IncidentCause cause : causes) {
      json.writeStartObject();
      json.writeStringField("id", cause.id());
      writeText(
          "shortDescription", "Not examined, or not wholly: " + Words.ENGLISH.of(cause), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(ScanReport report, Verdict verdict, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !(verdict instanceof Verdict.Incomplete));
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (ScanIncident incident : report.incidents()) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      writeText("message", incident.message(), json);
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", incident.cause().id());
      json.writeEndObject();
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      SarifLocation.writeFile(incident.path(), json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeProperties(ScanSummary summary, Verdict verdict, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", verdict.id());
    json.writeNumberField("filesScanned", summary.filesScanned());
    json.writeNumberField("filesPartlyScanned", summary.filesPartlyScanned());
    json.writeNumberField("bytesScanned", summary.bytesScanned());
    json.writeObjectFieldStart("byKind");
    for (Map.Entry<Kind, Long> entry : summary.byKind().entrySet()) {
      json.writeNumberField(entry.getKey().id(), entry.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("peopleEstimate", summary.peopleEstimate());
    GroundsJson.write(verdict.grounds(), json);
    json.writeEndObject();
  }

  /**
   * A message object, or one of the same shape. No name in it becomes a link ({@code [text](target)})
   * or a placeholder ({@code {0}}), see sections 3.11.5 and 3.11.6 of the standard.
   */
  static void writeText(String name, String text, JsonGenerator json) throws IOException {
    String plain = Printable.of(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    json.writeObjectFieldStart(name);
    json.writeStringField("text", plain);
    json.writeEndObject();
  }

  /** The tags of a rule, which code scanning lets people filter by. */
  static List<String> tags(Kind kind) {
    return kind == Kind.SECRET
        ? List.of("security", kind.id())
        : List.of("security", "personal-data", kind.id());
  }
}
