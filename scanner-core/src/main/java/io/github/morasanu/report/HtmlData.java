/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Findings and incidents as the JSON that the page's script reads. Each path, rule and reason stands
 * in it once, and findings are arrays of numbers that point there: 50,000 of them take a few megabytes.
 */
final class HtmlData {

  /** Nothing in the JSON may end the element around it, or begin a comment. */
  private static final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] escapes = standardAsciiEscapesForJSON();

    ScriptEscapes() {
      for (char character : "<>&'".toCharArray()) {
        escapes[character] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == '\u2028' || character == '\u2029'
          ? new SerializedString(character == '\u2028' ? "\\u2028" : "\\u2029")
          : null;
    }
  }

  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Confidence> CONFIDENCES = List.of(Confidence.values());
  private static final List<IncidentCause> CAUSES = List.of(IncidentCause.values());
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final ScanReport report;
  private final Map<String, Integer> paths = new LinkedHashMap<>();
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final Map<String, Integer> reasons = new LinkedHashMap<>();

  private HtmlData(ScanReport report) {
    this.report = report;
  }

  static HtmlData of(ScanReport report) {
    return new HtmlData(report);
  }

  void write(Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setCharacterEscapes(new ScriptEscapes());
    json.writeStartObject();
    writeWords(json);
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      write(finding, json);
    }
    json.writeEndArray();
    writeTexts("paths", paths, json);
    writeTexts("rules", rules, json);
    writeTexts("reasons", reasons, json);
    json.writeFieldName("reasonsJa");
    List<String> inJapanese = Words.JAPANESE.sentences(List.copyOf(reasons.keySet()));
    json.writeArray(inJapanese.toArray(new String[0]), 0, inJapanese.size());
    json.writeArrayFieldStart("incidents");
    for (ScanIncident incident : report.incidents()) {
      json.writeStartArray();
      json.writeString(Printable.of(incident.path()));
      json.writeNumber(CAUSES.indexOf(incident.cause()));
      json.writeString(Printable.of(incident.message()));
      json.writeString(Printable.of(Words.JAPANESE.sentence(incident.message())));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private static void writeWords(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("words");
    writeBoth("shown", json);
    writeBoth("page.of", "page", json);
    json.writeEndObject();
    json.writeArrayFieldStart("severities");
    for (Severity severity : Severities.WORST_FIRST) {
      writeNames(severity.id(), Words.ENGLISH.of(severity), Words.JAPANESE.of(severity), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("kinds");
    for (Kind kind : KINDS) {
      writeNames(kind.id(), Words.ENGLISH.of(kind), Words.JAPANESE.of(kind), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("confidences");
    for (Confidence confidence : CONFIDENCES) {
      writeNames(
          confidence.id(), Words.ENGLISH.of(confidence), Words.JAPANESE.of(confidence), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("causes");
    for (IncidentCause cause : CAUSES) {
      writeNames(cause.id(), Words.ENGLISH.of(cause), Words.JAPANESE.of(cause), json);
    }
    json.writeEndArray();
  }

  private static void writeBoth(String key, JsonGenerator json) throws IOException {
    writeBoth(key, key, json);
  }

  private static void writeBoth(String key, String name, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    json.writeArray(new String[] {Words.ENGLISH.of(key), Words.JAPANESE.of(key)}, 0, 2);
  }

  private static void writeNames(String id, String english, String japanese, JsonGenerator json)
      throws IOException {
    json.writeArray(new String[] {id, english, japanese}, 0, 3);
  }

  /** As the script reads it: path, rule, kind, severity, confidence, place, preview, count, reasons. */
  private void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeNumber(index(paths, finding.location().path()));
    json.writeNumber(index(rules, finding.ruleId()));
    json.writeNumber(KINDS.indexOf(finding.kind()));
    json.writeNumber(Severities.WORST_FIRST.indexOf(finding.severity()));
    json.writeNumber(CONFIDENCES.indexOf(finding.confidence()));
    String place = Words.ENGLISH.of(finding.location());
    if (place.isEmpty()) {
      json.writeNumber(0);
    } else {
      json.writeArray(new String[] {place, Words.JAPANESE.of(finding.location())}, 0, 2);
    }
    json.writeString(Printable.of(finding.preview()));
    json.writeNumber(finding.count());
    json.writeStartArray();
    for (String reason : finding.reasons()) {
      json.writeNumber(index(reasons, reason));
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private static int index(Map<String, Integer> texts, String text) {
    return texts.computeIfAbsent(Printable.of(text), unused -> texts.size());
  }

  private static void writeTexts(String name, Map<String, Integer> texts, JsonGenerator json)
      throws IOException {
    List<String> inOrder = List.copyOf(texts.keySet());
    json.writeFieldName(name);
    json.writeArray(inOrder.toArray(new String[0]), 0, inOrder.size());
  }
}
