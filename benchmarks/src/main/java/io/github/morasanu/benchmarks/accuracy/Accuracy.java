/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import io.github.morasanu.benchmarks.SuppressForbidden;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.Scanner;
import io.github.morasanu.testdata.accuracy.AccuracyCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rules that come with Morasanu by labelled cases, prints the figures, and writes them as a page; {@code
 * docs/accuracy.md} is one. Options: {@value AccuracyOptions#USAGE}.
 */
public final class Accuracy {
  private static final String COMMAND =
      "java -cp benchmarks/target/morasanu-benchmarks.jar io.github.morasanu.benchmarks.accuracy.Accuracy --output docs/accuracy.md";

  private final Scanner scanner;
  private final Tally tally = new Tally();

  private Accuracy(Scanner scanner) {
    this.scanner = scanner;
  }

  /** Ends with an exception if an option is wrong, or a folder cannot be read or written. */
  @SuppressForbidden(reason = "a command speaks to the terminal")
  public static void main(String[] args) throws IOException, ConfigurationException {
    AccuracyOptions options = AccuracyOptions.of(List.of(args));
    System.out.println(run(options, Scanner.withBuiltInRules()));
  }

  static String run(AccuracyOptions options, Scanner scanner)
      throws IOException, ConfigurationException {
    Accuracy accuracy = new Accuracy(scanner);
    Path kept = options.keep();
    if (kept == null) {
      Path folder = Files.createTempDirectory("accuracy");
      try {
        accuracy.judge(options.seeds(), folder);
      } finally {
        delete(folder);
      }
    } else {
      accuracy.judge(options.seeds(), kept);
    }
    List<NoiseScan> noise = accuracy.noise(options);
    String page = new AccuracyReport(accuracy.tally).markdown(options.seeds(), COMMAND, noise);
    write(options.output(), page);
    StringBuilder details = new StringBuilder();
    accuracy.tally.mistakes().forEach(mistake -> details.append(mistake.row()));
    noise.forEach(scan -> scan.mistakes().forEach(mistake -> details.append(mistake.row())));
    write(options.details(), details.toString());
    return page;
  }

  private void judge(List<Long> seeds, Path folder) throws IOException, ConfigurationException {
    CaseScan scan = new CaseScan(scanner, tally);
    for (long seed : seeds) {
      scan.run(AccuracyCases.seeded(seed), folder.resolve("s" + seed), "s" + seed + "/");
    }
  }

  private List<NoiseScan> noise(AccuracyOptions options) throws ConfigurationException {
    List<NoiseScan> scans = new ArrayList<>();
    Path jars = options.jars();
    if (jars != null) {
      scans.add(NoiseScan.of(scanner, "Program libraries", jars));
    }
    Path text = options.text();
    if (text != null) {
      scans.add(NoiseScan.of(scanner, "Ordinary Japanese text", text));
    }
    return scans;
  }

  private static void write(@Nullable Path file, String text) throws IOException {
    if (file != null) {
      Files.writeString(file, text);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
