/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
  private static final String DOCUMENT =
      "before\n<!-- measured: written by Summary, do not edit -->\nold\n<!-- end of measured -->\nafter\n";

  @Test
  void sections_jmh_showThroughputRatioAndAim(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("2026-01-02-jdk17.json"),
        "[" + peer("morasanu", 800e6) + "," + peer("hyperscan", 200e6) + "," + peer("re2j", 128e6)
            + ","
            + engine("oneThread", "rules60", 800e6) + "," + engine("twoThreads", "rules60", 1400e6)
            + ","
            + engine("oneThread", "rules300", 720e6) + "," + engine("oneThread", "secrets", 680e6)
            + ","
            + engine("oneThread", "builtin", 80e6) + "]");
    assertThat(Summary.sections(folder))
        .contains("### 2026-01-02-jdk17.json", "JDK 17.0.1, HotSpot.")
        .contains("| morasanu | 800 | | |\n")
        .contains("| hyperscan | 200 | 4.00 | 6 |\n")
        .contains("| clean | 800 | 1400 | 1.75 | 720 | | 0.90 |\n")
        .contains("| re2j | 2.00 | 400 | 100 |\n")
        .contains("| clean | 800 | 680 | 0.85 | 80.0 | 0.10 |\n")
        .contains("Of 8 figures, 1 have an error (99.9 %) above a quarter; the largest is 50 %.");
  }

  @Test
  void sections_processes_showMediansAndRatios(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("2026-01-02-process.tsv"),
        "clean\t8000000\tours\t2.0\nclean\t8000000\trg\t8.0\nclean\t8000000\tours\t4.0\nclean\t8000000\tours\t1.0\n");
    assertThat(Summary.sections(folder))
        .contains("| clean | ours | 3 | 2.00 | 4 | 1.000 |\n")
        .contains("| clean | rg | 1 | 8.00 | 1 | 4.000 |\n");
  }

  @Test
  void insert_replacesWhatStandsBetweenTheMarkers() {
    assertThat(Summary.insert(DOCUMENT, "new\n"))
        .contains("do not edit -->\n\nnew\n<!-- end")
        .startsWith("before\n")
        .endsWith("after\n")
        .doesNotContain("old");
  }

  @Test
  void insert_documentWithoutMarkers_isRefused() {
    assertThatThrownBy(() -> Summary.insert("text", "new"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("<!-- end of measured -->");
  }

  private static String peer(String engine, double bytes) {
    return result("PeerBenchmark.scan", "\"engine\":\"" + engine + "\",\"text\":\"clean\"", bytes);
  }

  private static String engine(String method, String rules, double bytes) {
    return result(
        "EngineBenchmark." + method, "\"rules\":\"" + rules + "\",\"text\":\"clean\"", bytes);
  }

  private static String result(String benchmark, String params, double bytes) {
    double error = bytes == 200e6 ? 100 : 1;
    return "{\"benchmark\":\"io.github.morasanu.benchmarks." + benchmark
        + "\",\"jdkVersion\":\"17.0.1\",\"vmName\":\"HotSpot\",\"params\":{" + params
        + ",\"size\":\"1000000\"},\"primaryMetric\":{\"score\":" + bytes / 1e6 + ",\"scoreError\":"
        + error + "},"
        + "\"secondaryMetrics\":{\"bytes\":{\"score\":1}}}";
  }
}
