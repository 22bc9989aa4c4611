/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * The report for machines, as {@code docs/report-schema.json} describes it: pretty-printed, members
 * in a fixed order, nothing in it that the next run of the same scan would write differently.
 *
 * <p>What a format does not have is left out: no {@code "line": 0}, no {@code "sheet": null}.
 */
public final class JsonReporter implements Reporter {
  private static final String SCHEMA_VERSION = "1";

  private final String toolVersion;

  private JsonReporter(String toolVersion) {
    this.toolVersion = toolVersion;
  }

  /** A reporter that names this product's own version. */
  public static JsonReporter create() {
    return withToolVersion(ToolVersion.current());
  }

  static JsonReporter withToolVersion(String version) {
    return new JsonReporter(version);
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    JsonGenerator json = PrettyJson.generator(out);
    json.writeStartObject();
    json.writeStringField("schemaVersion", SCHEMA_VERSION);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "morasanu");
    json.writeStringField("version", toolVersion);
    json.writeEndObject();
    writeFindings(report.findings(), json);
    writeIncidents(report.incidents(), json);
    writeSummary(report.summary(), json);
    json.writeStringField("verdict", verdict.id());
    GroundsJson.write(verdict.grounds(), json);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void writeFindings(List<Finding> findings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("ruleId", finding.ruleId());
      json.writeStringField("kind", finding.kind().id());
      json.writeStringField("severity", finding.severity().id());
      json.writeStringField("confidence", finding.confidence().id());
      writeLocation(finding.location(), json);
      json.writeNumberField("count", finding.count());
      json.writeStringField("preview", finding.preview());
      if (finding.fingerprint().isPresent()) {
        json.writeStringField("fingerprint", finding.fingerprint().get());
      }
      json.writeArrayFieldStart("reasons");
      for (String reason : finding.reasons()) {
        json.writeString(reason);
      }
      json.writeEndArray();
      writeTags(finding.tags(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeTags(List<String> tags, JsonGenerator json) throws IOException {
    if (!tags.isEmpty()) {
      json.writeArrayFieldStart("tags");
      for (String tag : tags) {
        json.writeString(tag);
      }
      json.writeEndArray();
    }
  }

  private static void writeLocation(Location location, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", location.path());
    writeIfKnown("line", location.line(), json);
    writeIfKnown("column", location.column(), json);
    if (location.field().isPresent()) {
      json.writeStringField("field", location.field().get());
    }
    writeIfKnown("page", location.page(), json);
    if (location.sheet().isPresent()) {
      json.writeStringField("sheet", location.sheet().get());
    }
    writeIfKnown("row", location.row(), json);
    json.writeEndObject();
  }

  private static void writeIfKnown(String name, int value, JsonGenerator json) throws IOException {
    if (value > 0) {
      json.writeNumberField(name, value);
    }
  }

  private static void writeIncidents(List<ScanIncident> incidents, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("incidents");
    for (ScanIncident incident : incidents) {
      json.writeStartObject();
      json.writeStringField("path", incident.path());
      json.writeStringField("cause", incident.cause().id());
      json.writeStringField("message", incident.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSummary(ScanSummary summary, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("filesScanned", summary.filesScanned());
    json.writeNumberField("filesPartlyScanned", summary.filesPartlyScanned());
    json.writeNumberField("bytesScanned", summary.bytesScanned());
    json.writeObjectFieldStart("byKind");
    for (Map.Entry<Kind, Long> entry : summary.byKind().entrySet()) {
      json.writeNumberField(entry.getKey().id(), entry.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("byCharset");
    for (Map.Entry<String, Long> entry : summary.byCharset().entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("peopleEstimate", summary.peopleEstimate());
    if (summary.leftOut() > 0) {
      json.writeNumberField("leftOut", summary.leftOut());
    }
    json.writeEndObject();
  }
}
