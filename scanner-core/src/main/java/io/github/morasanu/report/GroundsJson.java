/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.policy.Breach;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Tolerated;
import io.github.morasanu.policy.Translated;
import java.io.IOException;
import java.util.List;

/** Writes the grounds of a verdict into the JSON report. What there is none of is left out. */
final class GroundsJson {

  private GroundsJson() {}

  static void write(Grounds grounds, JsonGenerator json) throws IOException {
    if (!grounds.breaches().isEmpty()) {
      json.writeArrayFieldStart("breaches");
      for (Breach breach : grounds.breaches()) {
        json.writeStartObject();
        json.writeStringField("what", breach.what());
        json.writeNumberField("found", breach.found());
        json.writeNumberField("allowed", breach.allowed());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    writeTolerated(grounds.tolerated(), json);
    writeStale(grounds.stale(), json);
    if (!grounds.law().isEmpty()) {
      json.writeObjectFieldStart("law");
      writeWords("notice", LegalNote.NO_ADVICE, json);
      json.writeArrayFieldStart("provisions");
      for (LegalNote note : grounds.law()) {
        writeNote(note, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void writeTolerated(List<Tolerated> tolerated, JsonGenerator json)
      throws IOException {
    if (tolerated.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("tolerated");
    for (Tolerated values : tolerated) {
      json.writeStartObject();
      json.writeStringField("by", values.by().id());
      json.writeStringField("path", values.path());
      json.writeStringField("rule", values.rule());
      if (!values.reason().isEmpty()) {
        json.writeStringField("reason", values.reason());
      }
      json.writeNumberField("values", values.values());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStale(List<StaleSuppression> stale, JsonGenerator json)
      throws IOException {
    if (stale.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("staleSuppressions");
    for (StaleSuppression suppression : stale) {
      json.writeStartObject();
      json.writeStringField("place", suppression.place());
      json.writeStringField("rule", suppression.rule());
      json.writeStringField("cause", suppression.cause().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeNote(LegalNote note, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", note.id());
    writeWords("source", note.source(), json);
    json.writeStringField("version", note.version());
    writeWords("says", note.says(), json);
    writeWords("when", note.when(), json);
    writeWords("why", note.why(), json);
    json.writeArrayFieldStart("deadlines");
    for (LegalNote.Deadline deadline : note.deadlines()) {
      json.writeStartObject();
      json.writeStringField("step", deadline.step().id());
      json.writeStringField("days", deadline.days());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeWords(String name, Translated words, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("en", words.en());
    json.writeStringField("ja", words.ja());
    json.writeEndObject();
  }
}
