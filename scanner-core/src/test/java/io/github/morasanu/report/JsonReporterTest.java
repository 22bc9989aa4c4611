/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReporterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void write_matchesTheGoldenReport() throws IOException {
    Golden.assertGolden("full.json", json(SampleReport.full(), SampleReport.FAILED));
  }

  @Test
  void write_matchesTheGoldenReportOfNothing() throws IOException {
    Golden.assertGolden("empty.json", json(SampleReport.empty(), new Verdict.Passed()));
  }

  @Test
  void write_isTheSameForFindingsInAnyOrder() throws IOException {
    ScanReport report = SampleReport.full();
    List<Finding> reversed = new ArrayList<>(report.findings());
    Collections.reverse(reversed);
    ScanReport other = new ScanReport(reversed, report.incidents(), report.summary());

    assertThat(json(other, SampleReport.FAILED)).isEqualTo(json(report, SampleReport.FAILED));
  }

  @Test
  void write_leavesOutWhatTheFormatDoesNotHave() throws IOException {
    JsonNode classFile = parsed().at("/findings/0/location");

    assertThat(classFile.fieldNames()).toIterable().containsExactly("path", "field");
  }

  @Test
  void write_leavesTheWriterOpen() throws IOException {
    StringWriter out = new StringWriter() {
      @Override
      public void close() {
        throw new IllegalStateException("closed");
      }
    };

    JsonReporter.create().write(SampleReport.empty(), new Verdict.Passed(), out);

    assertThat(out.toString()).endsWith("}\n");
  }

  @Test
  void create_namesTheVersionOfTheBuild() throws IOException {
    StringWriter out = new StringWriter();
    JsonReporter.create().write(SampleReport.empty(), new Verdict.Passed(), out);

    assertThat(MAPPER.readTree(out.toString()).at("/tool/version").asText())
        .isEqualTo(ToolVersion.current());
  }

  @Test
  void write_fitsTheSchema() throws IOException {
    assertThat(schema().validate(parsed())).isEmpty();
  }

  @Test
  void write_hasNoMemberThatTheSchemaDoesNotKnow() throws IOException {
    ObjectNode report = (ObjectNode) parsed();
    ((ObjectNode) report.at("/findings/0")).put("value", "x");

    assertThat(schema().validate(report)).hasSize(1);
  }

  @Test
  void schema_rejectsAReportWithoutVerdict() throws IOException {
    ObjectNode report = (ObjectNode) parsed();
    report.remove("verdict");

    assertThat(schema().validate(report)).hasSize(1);
  }

  private static JsonNode parsed() throws IOException {
    return MAPPER.readTree(json(SampleReport.full(), SampleReport.FAILED));
  }

  private static String json(ScanReport report, Verdict verdict) throws IOException {
    StringWriter out = new StringWriter();
    JsonReporter.withToolVersion("1.2.3").write(report, verdict, out);
    return out.toString();
  }

  /** The published schema, closed: it lets readers meet new members, this test must not. */
  private static Schema schema() throws IOException {
    JsonNode schema =
        MAPPER.readTree(Files.readString(Path.of("..", "docs", "report-schema.json")));
    close(schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static void close(JsonNode node) {
    if (node.has("required")) {
      ((ObjectNode) node).put("additionalProperties", false);
    }
    node.forEach(JsonReporterTest::close);
  }
}
