/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One finding as a SARIF result. */
final class SarifResult {
  private final Finding finding;
  private final String id;
  private final int ruleIndex;

  SarifResult(Finding finding, String id, int ruleIndex) {
    this.finding = finding;
    this.id = id;
    this.ruleIndex = ruleIndex;
  }

  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "note";
    };
  }

  void write(JsonGenerator json) throws IOException {
    write(json, null);
  }

  /** With what suppresses it, unless that is null. */
  void write(JsonGenerator json, @Nullable SarifSuppression suppression) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.ruleId());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", level(finding.severity()));
    SarifReporter.writeText("message", FindingText.of(finding), json);
    json.writeArrayFieldStart("locations");
    SarifLocation.write(finding.location(), json);
    json.writeEndArray();
    if (finding.count() > 1) {
      json.writeNumberField("occurrenceCount", finding.count());
    }
    json.writeObjectFieldStart("partialFingerprints");
    // The one that GitHub compares, in the form "hash:count" that it makes itself where it is
    // missing.
    json.writeStringField("primaryLocationLineHash", id.substring(0, 16) + ":1");
    json.writeStringField("morasanuFindingId/v1", id);
    if (finding.fingerprint().isPresent()) {
      json.writeStringField("morasanuValue/v1", finding.fingerprint().get());
    }
    json.writeEndObject();
    if (suppression != null) {
      suppression.write(json);
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("kind", finding.kind().id());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("confidence", finding.confidence().id());
    json.writeStringField("preview", Printable.of(finding.preview()));
    json.writeArrayFieldStart("reasons");
    for (String reason : finding.reasons()) {
      json.writeString(Printable.of(reason));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
