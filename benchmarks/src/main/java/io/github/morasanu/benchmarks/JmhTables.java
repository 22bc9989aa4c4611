/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** The results of one run of JMH as tables of throughput and of ratios. */
final class JmhTables {
  /** How many times as fast as a peer we want to be over the clean text; from the limits measured with a prototype. */
  private static final Map<String, Integer> AIMS = Map.of("hyperscan", 6, "re2j", 100);

  /** A figure of larger relative error tells nothing. */
  private static final double MOST_ERROR = 0.25;

  private final JsonNode results;

  JmhTables(JsonNode results) {
    this.results = results;
  }

  void appendTo(StringBuilder out) {
    JsonNode first = results.path(0);
    out.append("JDK ").append(first.path("jdkVersion").asText());
    out.append(", ").append(first.path("vmName").asText()).append(".\n\n");
    peers(out);
    engine(out);
    artifact(out);
    noise(out);
  }

  /** A table does not show how far its figures can be trusted; this does. */
  private void noise(StringBuilder out) {
    int unsure = 0;
    double worst = 0;
    for (JsonNode result : results) {
      JsonNode metric = result.path("primaryMetric");
      double error = metric.path("scoreError").asDouble() / metric.path("score").asDouble();
      unsure += error <= MOST_ERROR ? 0 : 1;
      worst = Math.max(worst, error);
    }
    out.append(String.format(
        Locale.ROOT,
        "Of %d figures, %d have an error (99.9 %%) above a quarter; the largest is %.0f %%.\n\n",
        results.size(),
        unsure,
        worst * 100));
  }

  private void peers(StringBuilder out) {
    Set<String> texts = values("PeerBenchmark", "text");
    if (texts.isEmpty()) {
      return;
    }
    out.append("| MB/s, 60 rules, one thread |");
    texts.forEach(text -> out.append(' ').append(text).append(" |"));
    out.append(" ours / it, clean | aim |\n|---|")
        .append("---:|".repeat(texts.size() + 2))
        .append('\n');
    for (String engine : values("PeerBenchmark", "engine")) {
      out.append("| ").append(engine).append(" |");
      for (String text : texts) {
        cell(
            out, bytesPerSecond("PeerBenchmark.scan", Map.of("engine", engine, "text", text)), 1e6);
      }
      OptionalDouble ours =
          bytesPerSecond("PeerBenchmark.scan", Map.of("engine", "morasanu", "text", "clean"));
      OptionalDouble other =
          bytesPerSecond("PeerBenchmark.scan", Map.of("engine", engine, "text", "clean"));
      boolean comparable = !engine.equals("morasanu") && ours.isPresent() && other.isPresent();
      cell(out, comparable ? ours : OptionalDouble.empty(), other.orElse(1));
      out.append(AIMS.containsKey(engine) ? " " + AIMS.get(engine) + " |" : " |")
          .append('\n');
    }
    out.append('\n');
  }

  private void engine(StringBuilder out) {
    Set<String> texts = values("EngineBenchmark", "text");
    if (texts.isEmpty()) {
      return;
    }
    out.append(
        "| MB/s | 60 rules | 60 rules, 2 threads | 2 / 1 | 300 rules | 300 rules, 2 threads | 300 / 60 |\n");
    out.append("|---|---:|---:|---:|---:|---:|---:|\n");
    for (String text : texts) {
      OptionalDouble one = ours("oneThread", text, "rules60");
      OptionalDouble two = ours("twoThreads", text, "rules60");
      OptionalDouble many = ours("oneThread", text, "rules300");
      out.append("| ").append(text).append(" |");
      cell(out, one, 1e6);
      cell(out, two, 1e6);
      cell(out, two, one.orElse(Double.NaN));
      cell(out, many, 1e6);
      cell(out, ours("twoThreads", text, "rules300"), 1e6);
      cell(out, many, one.orElse(Double.NaN));
      out.append('\n');
    }
    out.append("\nAims: 2 / 1 at least 1.8; 300 / 60 at least 0.85.\n\n");
    packs(out, texts);
  }

  /** What comes with Morasanu, beside the 60 rules. */
  private void packs(StringBuilder out, Set<String> texts) {
    if (!values("EngineBenchmark", "rules").contains("secrets")) {
      return;
    }
    out.append(
        "| MB/s, one thread | 60 rules | secrets | secrets / 60 | all built in | all / 60 |\n");
    out.append("|---|---:|---:|---:|---:|---:|\n");
    for (String text : texts) {
      OptionalDouble sixty = ours("oneThread", text, "rules60");
      OptionalDouble secrets = ours("oneThread", text, "secrets");
      OptionalDouble all = ours("oneThread", text, "builtin");
      out.append("| ").append(text).append(" |");
      cell(out, sixty, 1e6);
      cell(out, secrets, 1e6);
      cell(out, secrets, sixty.orElse(Double.NaN));
      cell(out, all, 1e6);
      cell(out, all, sixty.orElse(Double.NaN));
      out.append('\n');
    }
    out.append("\nAims: secrets / 60 and all / 60 at least 0.85, on clean text.\n\n");
  }

  private void artifact(StringBuilder out) {
    for (JsonNode result : results) {
      if (result.path("benchmark").asText().endsWith("ArtifactBenchmark.scanJar")) {
        JsonNode metric = result.path("primaryMetric");
        out.append(String.format(
            Locale.ROOT,
            "`ArtifactBenchmark.scanJar`: %.1f %s.\n\n",
            metric.path("score").asDouble(),
            metric.path("scoreUnit").asText()));
      }
    }
  }

  private OptionalDouble ours(String method, String text, String rules) {
    return bytesPerSecond("EngineBenchmark." + method, Map.of("text", text, "rules", rules));
  }

  /**
   * Operations a second times the bytes of one. A counter in the benchmark would not do: JMH runs operations on while it waits
   * for other threads, adds those to the counter, and stops the clock before them.
   */
  private OptionalDouble bytesPerSecond(String benchmark, Map<String, String> params) {
    for (JsonNode result : results) {
      if (result.path("benchmark").asText().endsWith("." + benchmark) && has(result, params)) {
        double bytes = result.path("params").path("size").asDouble()
            / Engines.slice(params.getOrDefault("engine", "morasanu"));
        return OptionalDouble.of(result.path("primaryMetric").path("score").asDouble() * bytes);
      }
    }
    return OptionalDouble.empty();
  }

  private static boolean has(JsonNode result, Map<String, String> params) {
    return params.entrySet().stream()
        .allMatch(
            param -> result.path("params").path(param.getKey()).asText().equals(param.getValue()));
  }

  private Set<String> values(String benchmark, String param) {
    Set<String> values = new LinkedHashSet<>();
    for (JsonNode result : results) {
      if (result.path("benchmark").asText().contains("." + benchmark + ".")) {
        values.add(result.path("params").path(param).asText());
      }
    }
    return values;
  }

  /** Three significant digits, or nothing. */
  private static void cell(StringBuilder out, OptionalDouble value, double unit) {
    double number = value.orElse(Double.NaN) / unit;
    if (Double.isNaN(number)) {
      out.append(" |");
    } else {
      String format = number < 10 ? " %.2f |" : number < 100 ? " %.1f |" : " %.0f |";
      out.append(String.format(Locale.ROOT, format, number));
    }
  }
}
