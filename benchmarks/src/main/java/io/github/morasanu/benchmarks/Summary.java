/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the measured tables of {@code docs/benchmarks.md}, so that nobody types a figure: {@code <folder of results>
 * <document>}. Replaces what stands between the two marker lines with one section for each {@code .json} of JMH and each
 * {@code .tsv} of {@code compare.sh}, in the order of their names.
 */
public final class Summary {
  private static final String BEGIN = "<!-- measured: written by Summary, do not edit -->";
  private static final String END = "<!-- end of measured -->";

  private Summary() {}

  /** Ends with an exception if the arguments are wrong or a file is not as expected. */
  public static void main(String[] args) throws IOException {
    Path document = Path.of(args[1]);
    Files.writeString(document, insert(Files.readString(document), sections(Path.of(args[0]))));
  }

  static String insert(String document, String sections) {
    int begin = document.indexOf(BEGIN);
    int end = document.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("the document needs the lines " + BEGIN + " and " + END);
    }
    return document.substring(0, begin + BEGIN.length()) + "\n\n" + sections
        + document.substring(end);
  }

  static String sections(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().toList();
    }
    StringBuilder out = new StringBuilder();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".json")) {
        out.append("### ").append(name).append("\n\n");
        JsonNode results = new ObjectMapper().readTree(Files.readString(file));
        new JmhTables(results).appendTo(out);
      } else if (name.endsWith(".tsv")) {
        out.append("### ").append(name).append("\n\n");
        ProcessTable.append(Files.readAllLines(file), out);
      }
    }
    return out.toString();
  }
}
