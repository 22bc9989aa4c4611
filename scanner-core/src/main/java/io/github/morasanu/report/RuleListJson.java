/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.model.RuleEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** A list of rules for programs: {@code {rules: [{id, kind, severity, tags, foundBy, description}]}}. */
public final class RuleListJson {

  private RuleListJson() {}

  /** Writes it; the writer stays open. */
  public static void write(List<RuleEntry> rules, Writer out) throws IOException {
    JsonGenerator json = PrettyJson.generator(out);
    json.writeStartObject();
    json.writeArrayFieldStart("rules");
    for (RuleEntry rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.plan().ruleId());
      json.writeStringField("kind", rule.kind().id());
      json.writeStringField("severity", rule.plan().severity().id());
      json.writeArrayFieldStart("tags");
      for (String tag : rule.tags()) {
        json.writeString(tag);
      }
      json.writeEndArray();
      json.writeStringField(
          "foundBy", rule.plan().way().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.writeStringField("description", rule.plan().description());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
