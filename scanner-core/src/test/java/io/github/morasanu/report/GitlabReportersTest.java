/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.morasanu.model.ScanReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against schemas of our own in the test resources, which ask for what GitLab's documents ask for. */
class GitlabReportersTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void codeQuality_hasTheMembersThatGitlabReads() throws IOException {
    Schema schema = schema("gitlab-code-quality.schema.json");
    for (ScanReport report : reports()) {
      assertThat(schema.validate(parsed(ReportFormat.GITLAB_CODE_QUALITY, report)))
          .isEmpty();
    }
  }

  @Test
  void codeQuality_hasAnotherFingerprintForEveryIssue() throws IOException {
    JsonNode issues = parsed(ReportFormat.GITLAB_CODE_QUALITY, BigReport.of(2_000));
    Set<String> fingerprints = new HashSet<>(issues.findValuesAsText("fingerprint"));

    assertThat(issues).hasSize(2_000 + 22);
    assertThat(fingerprints).hasSize(issues.size());
  }

  @Test
  void codeQuality_linksToTheFileAndItsLine() throws IOException {
    JsonNode issues = parsed(ReportFormat.GITLAB_CODE_QUALITY, SampleReport.full());

    assertThat(issues.at("/1/location/path").asText()).isEqualTo("app.war");
    assertThat(issues.at("/1/location/lines/begin").asInt()).isEqualTo(1);
    assertThat(issues.at("/6/location/path").asText()).isEqualTo("paper.pdf");
    assertThat(issues.at("/6/location/lines/begin").asInt()).isEqualTo(2);
    assertThat(issues.at("/7/check_name").asText()).isEqualTo("not-examined");
  }

  @Test
  void secretDetection_fitsTheSchemaOfGitlab() throws IOException {
    Schema schema = schema("gitlab-secret-detection.schema.json");
    for (ScanReport report : reports()) {
      assertThat(schema.validate(parsed(ReportFormat.GITLAB_SECRET_DETECTION, report)))
          .isEmpty();
    }
  }

  @Test
  void secretDetection_holdsNoExtractOfTheSource_andSaysWhatWasNotExamined() throws IOException {
    JsonNode report = parsed(ReportFormat.GITLAB_SECRET_DETECTION, SampleReport.full());

    assertThat(report.findValues("raw_source_code_extract")).isEmpty();
    assertThat(report.at("/scan/messages")).hasSize(2);
    assertThat(report.at("/scan/messages/1/value").asText())
        .isEqualTo("mail.zip!/a.pdf was not examined, or not wholly (encrypted):"
            + " It asks for a password.");
    assertThat(new HashSet<>(report.get("vulnerabilities").findValuesAsText("id")))
        .hasSize(7);
  }

  @Test
  void secretDetection_describesInMarkdownThatNoNameCanUse() throws IOException {
    JsonNode report = parsed(ReportFormat.GITLAB_SECRET_DETECTION, HostileReport.report());

    assertThat(report.findValuesAsText("description"))
        .hasSize(7)
        .allSatisfy(text -> assertThat(text).doesNotContain("@team", "[x]", "http://", "<", "`"));
  }

  @Test
  void schemas_rejectWhatLacksAMember() throws IOException {
    JsonNode issue = MAPPER.readTree("[{\"description\": \"x\", \"severity\": \"bad\"}]");

    assertThat(schema("gitlab-code-quality.schema.json").validate(issue)).hasSizeGreaterThan(2);
    assertThat(schema("gitlab-secret-detection.schema.json").validate(MAPPER.readTree("{}")))
        .hasSize(3);
  }

  private static List<ScanReport> reports() {
    return List.of(
        SampleReport.full(), SampleReport.empty(), HostileReport.report(), BigReport.of(300));
  }

  private static JsonNode parsed(ReportFormat format, ScanReport report) throws IOException {
    return MAPPER.readTree(Written.as(format, report));
  }

  private static Schema schema(String name) throws IOException {
    try (InputStream in = GitlabReportersTest.class.getResourceAsStream("/report/" + name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(MAPPER.readTree(in));
    }
  }
}
