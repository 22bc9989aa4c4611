/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Scans the documents that others test their parsers with: broken, encrypted, hostile and odd ones. The
 * build copies the jars that hold them; each incident is counted, and nothing crashes.
 */
class PublicDocumentsTest {
  private static final Path JARS = Path.of("target", "public-documents");

  /** Files of Tika's parser modules and of mime4j, without those inside of them. */
  private static final long DOCUMENTS = 1200;

  /** Holds more text than a document may; a slow machine runs out of time before. */
  private static final String HUGE = "testRecordSizeExceeded.xlsx";

  @Test
  void scan_examinesTheTestDocumentsOfTikaAndMime4j_orSaysWhyNot() {
    ScanReport report = Scans.scan(JARS);

    assertThat(report.summary().filesScanned()).isGreaterThan(DOCUMENTS);
    Map<String, List<String>> incidents = new TreeMap<>();
    for (ScanIncident incident : report.incidents()) {
      String path = incident.path();
      if (path.endsWith(HUGE)) {
        assertThat(incident.cause()).isIn(IncidentCause.OVER_BUDGET, IncidentCause.TIMEOUT);
        continue;
      }
      incidents
          .computeIfAbsent(incident.cause().id(), cause -> new ArrayList<>())
          .add(path.substring(path.indexOf("!/") + 2));
    }
    Map<String, Integer> counts = new TreeMap<>();
    incidents.forEach((cause, paths) -> counts.put(cause, paths.size()));
    assertThat(counts)
        .as(() -> incidents.toString())
        .containsExactly(
            entry("damaged", 7),
            entry("encrypted", 16),
            entry("over-budget", 1),
            // A workbook in strict OOXML, and a mail whose parts are cut at the wrong boundary (3).
            entry("parser-failure", 4),
            entry("too-deep", 2),
            entry("undecodable", 9),
            entry("unsupported", 9));
  }
}
