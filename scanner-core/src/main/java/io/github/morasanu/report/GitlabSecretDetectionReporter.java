/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The report as GitLab's vulnerability report reads it: version 15 of its schema for secret
 * detection, which is the only one of its kinds that fits data in files. Holds personal data and
 * secrets alike; incidents are messages of the scan.
 *
 * <p>The schema asks for the times of the scan. They would make every report another one, so they are
 * the start of the epoch.
 */
public final class GitlabSecretDetectionReporter implements Reporter {
  private static final String SCHEMA_VERSION = "15.0.2";
  private static final String NO_TIME = "1970-01-01T00:00:00";

  /** What GitLab's own analyser writes where it scans files and not commits. */
  private static final String NO_COMMIT = "0000000";

  private final String toolVersion;

  private GitlabSecretDetectionReporter(String toolVersion) {
    this.toolVersion = toolVersion;
  }

  /** A reporter that names this product's own version. */
  public static GitlabSecretDetectionReporter create() {
    return withToolVersion(ToolVersion.current());
  }

  static GitlabSecretDetectionReporter withToolVersion(String version) {
    return new GitlabSecretDetectionReporter(version);
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    JsonGenerator json = PrettyJson.generator(out);
    json.writeStartObject();
    json.writeStringField("version", SCHEMA_VERSION);
    json.writeObjectFieldStart("scan");
    writeTool("analyzer", json);
    writeTool("scanner", json);
    json.writeStringField("type", "secret_detection");
    json.writeStringField("start_time", NO_TIME);
    json.writeStringField("end_time", NO_TIME);
    json.writeStringField("status", "success");
    json.writeArrayFieldStart("messages");
    for (ScanIncident incident : report.incidents()) {
      json.writeStartObject();
      json.writeStringField("level", "warn");
      json.writeStringField("value", FindingText.of(incident));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeArrayFieldStart("vulnerabilities");
    FindingIds ids = new FindingIds();
    for (Finding finding : report.findings()) {
      write(finding, ids.next(finding), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void writeTool(String role, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(role);
    json.writeStringField("id", "morasanu");
    json.writeStringField("name", "Morasanu");
    json.writeStringField("version", toolVersion);
    json.writeObjectFieldStart("vendor");
    json.writeStringField("name", "The Morasanu Authors");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(Finding finding, String id, JsonGenerator json) throws IOException {
    String path = finding.location().path();
    json.writeStartObject();
    json.writeStringField(
        "id", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
    json.writeStringField("name", Words.ENGLISH.of(finding.kind()));
    // GitLab reads descriptions as its Markdown, and names of files stand in them.
    json.writeStringField("description", MarkdownText.of(FindingText.of(finding)));
    json.writeStringField("severity", severity(finding.severity()));
    json.writeArrayFieldStart("identifiers");
    json.writeStartObject();
    json.writeStringField("type", "morasanu_rule_id");
    json.writeStringField("name", "Morasanu rule " + finding.ruleId());
    json.writeStringField("value", finding.ruleId());
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("location");
    json.writeStringField("file", Printable.of(EntryPath.file(path)));
    if (!EntryPath.isEntry(path) && finding.location().line() > 0) {
      json.writeNumberField("start_line", finding.location().line());
    }
    json.writeObjectFieldStart("commit");
    json.writeStringField("sha", NO_COMMIT);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "Critical";
      case HIGH -> "High";
      case MEDIUM -> "Medium";
      case LOW -> "Low";
      case INFO -> "Info";
    };
  }
}
