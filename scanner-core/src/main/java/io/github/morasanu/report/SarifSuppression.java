/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.model.Location;
import io.github.morasanu.policy.Tolerated;
import java.io.IOException;

/** What somebody has allowed, as SARIF says it: a result that is suppressed. */
final class SarifSuppression {
  private final Tolerated allowed;

  SarifSuppression(Tolerated allowed) {
    this.allowed = allowed;
  }

  /** The member {@code suppressions} of a result. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", allowed.by() == Tolerated.By.COMMENT ? "inSource" : "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", Printable.of(justification()));
    json.writeEndObject();
    json.writeEndArray();
  }

  private String justification() {
    String by = "allowed " + Words.ENGLISH.of(allowed.by());
    return allowed.reason().isEmpty() ? by : by + ": " + allowed.reason();
  }

  /** The whole result where no finding is left of what was allowed. */
  void writeResult(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", allowed.rule());
    json.writeStringField("level", "note");
    SarifReporter.writeText(
        "message", allowed.rule() + " in " + allowed.path() + ", " + justification(), json);
    json.writeArrayFieldStart("locations");
    SarifLocation.write(Location.builder(allowed.path()).build(), json);
    json.writeEndArray();
    if (allowed.values() > 1) {
      json.writeNumberField("occurrenceCount", allowed.values());
    }
    write(json);
    json.writeEndObject();
  }
}
