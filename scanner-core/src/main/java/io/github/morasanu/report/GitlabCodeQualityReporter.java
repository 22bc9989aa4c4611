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

/**
 * The report as GitLab's code quality widget reads it: the members of the Code Climate format that
 * GitLab names (docs.gitlab.com, "Code Quality report format"). Incidents are issues of the check
 * {@code not-examined}.
 */
public final class GitlabCodeQualityReporter implements Reporter {

  private GitlabCodeQualityReporter() {}

  /** A reporter. */
  public static GitlabCodeQualityReporter create() {
    return new GitlabCodeQualityReporter();
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    JsonGenerator json = PrettyJson.generator(out);
    FindingIds ids = new FindingIds();
    json.writeStartArray();
    for (Finding finding : report.findings()) {
      write(finding, ids.next(finding), json);
    }
    for (ScanIncident incident : report.incidents()) {
      write(incident, ids.next(incident), json);
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  private static void write(Finding finding, String id, JsonGenerator json) throws IOException {
    String path = finding.location().path();
    json.writeStartObject();
    json.writeStringField("description", FindingText.of(finding));
    json.writeStringField("check_name", finding.ruleId());
    json.writeStringField("fingerprint", id);
    json.writeStringField("severity", severity(finding.severity()));
    writeLocation(
        path, EntryPath.isEntry(path) ? 1 : Math.max(1, finding.location().line()), json);
    json.writeEndObject();
  }

  private static void write(ScanIncident incident, String id, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", FindingText.of(incident));
    json.writeStringField("check_name", "not-examined");
    json.writeStringField("fingerprint", id);
    json.writeStringField("severity", "major");
    writeLocation(incident.path(), 1, json);
    json.writeEndObject();
  }

  /** The widget links to files of the repository: of an entry, that is the file it is packed into. */
  private static void writeLocation(String path, int line, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", Printable.of(EntryPath.file(path)));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", line);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "blocker";
      case HIGH -> "critical";
      case MEDIUM -> "major";
      case LOW -> "minor";
      case INFO -> "info";
    };
  }
}
