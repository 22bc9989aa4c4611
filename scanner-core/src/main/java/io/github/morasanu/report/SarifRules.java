/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules that found something, by id. A report knows rules by their findings only, so what they are
 * said to find is what their kind is.
 */
final class SarifRules {
  /*
   * GitHub reads the number of "security-severity": over 9.0 is critical, from 7.0 high, from 4.0
   * medium, over 0 low (docs.github.com, "SARIF support for code scanning").
   */
  private static final Map<Severity, String> SCORES = Map.of(
      Severity.CRITICAL, "9.5",
      Severity.HIGH, "8.0",
      Severity.MEDIUM, "5.5",
      Severity.LOW, "2.0",
      Severity.INFO, "0.0");

  private record FoundRule(Kind kind, Severity worst) {}

  private final TreeMap<String, FoundRule> rules = new TreeMap<>();
  private final List<String> order;

  private SarifRules(List<Finding> findings) {
    for (Finding finding : findings) {
      FoundRule rule = new FoundRule(finding.kind(), finding.severity());
      rules.merge(finding.ruleId(), rule, (a, b) -> a.worst().isAtLeast(b.worst()) ? a : b);
    }
    order = new ArrayList<>(rules.keySet());
  }

  static SarifRules of(List<Finding> findings) {
    return new SarifRules(findings);
  }

  /** The place of a finding's rule in the list that {@link #write} writes. */
  int index(Finding finding) {
    return Collections.binarySearch(order, finding.ruleId());
  }

  void write(JsonGenerator json) throws IOException {
    for (Map.Entry<String, FoundRule> entry : rules.entrySet()) {
      write(entry.getKey(), entry.getValue(), json);
    }
  }

  private static void write(String id, FoundRule rule, JsonGenerator json) throws IOException {
    Kind kind = rule.kind();
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("name", id);
    SarifReporter.writeText("shortDescription", Words.ENGLISH.of(kind), json);
    SarifReporter.writeText("fullDescription", Words.help(kind), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", Words.help(kind) + " " + advice(kind));
    json.writeStringField(
        "markdown",
        "**" + Words.ENGLISH.of(kind) + "** (" + Words.JAPANESE.of(kind) + ")\n\n"
            + Words.help(kind) + "\n\n" + advice(kind));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", SarifResult.level(rule.worst()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    for (String tag : SarifReporter.tags(kind)) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeStringField("security-severity", SCORES.get(rule.worst()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String advice(Kind kind) {
    return kind == Kind.SECRET
        ? "Revoke it and issue a new one, then keep it where builds cannot reach it."
        : "Remove the value, replace it with synthetic data, or keep its file out of what ships.";
  }
}
