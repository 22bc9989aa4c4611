/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Prints the times of whole processes that {@code compare.sh} took as a table of medians and ratios: {@code <file>}. */
public final class ProcessTable {
  private ProcessTable() {}

  /** Ends with an exception if the file cannot be read or is no such file. */
  @SuppressForbidden(reason = "a command speaks to the terminal")
  public static void main(String[] args) throws IOException {
    StringBuilder out = new StringBuilder();
    append(Files.readAllLines(Path.of(args[0])), out);
    System.out.print(out);
  }

  /** Reads lines of text, bytes, process, seconds; the first process of a text is the one others are divided by. */
  static void append(List<String> lines, StringBuilder out) {
    Map<String, Row> rows = new LinkedHashMap<>();
    Map<String, Row> firstOfText = new LinkedHashMap<>();
    for (String line : lines) {
      StringTokenizer fields = new StringTokenizer(line, "\t");
      String text = fields.nextToken();
      double bytes = Double.parseDouble(fields.nextToken());
      String name = text + " | " + fields.nextToken();
      Row row = rows.computeIfAbsent(name, unused -> new Row(name, text, bytes));
      row.seconds.add(Double.valueOf(fields.nextToken()));
      firstOfText.putIfAbsent(text, row);
    }
    out.append(
        "| text | process | runs | median s | MB/s | time / ours |\n|---|---|---:|---:|---:|---:|\n");
    for (Row row : rows.values()) {
      row.append(firstOfText.getOrDefault(row.text, row), out);
    }
    out.append('\n');
  }

  /** The runs of one process over one text. */
  private static final class Row {
    private final String name;
    private final String text;
    private final double bytes;
    private final List<Double> seconds = new ArrayList<>();

    Row(String name, String text, double bytes) {
      this.name = name;
      this.text = text;
      this.bytes = bytes;
    }

    void append(Row ours, StringBuilder out) {
      double median = median(seconds);
      out.append(String.format(
          Locale.ROOT,
          "| %s | %d | %.2f | %.0f | %.3f |\n",
          name,
          seconds.size(),
          median,
          bytes / 1e6 / median,
          median / median(ours.seconds)));
    }
  }

  private static double median(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    boolean odd = sorted.size() % 2 == 1;
    return odd ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
