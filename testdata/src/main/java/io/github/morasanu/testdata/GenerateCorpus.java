/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a folder of synthetic files to try the scanner on: {@code <folder> [seed]}.
 *
 * <p>{@code utf-8}, {@code utf-16} and {@code windows-31j} each hold the same corpus, {@code documents} office files and a
 * mail, {@code nested} an archive with archives inside. {@code truth.csv} says kind, path and line of everything planted,
 * without the values: it may be scanned along with the rest.
 */
public final class GenerateCorpus {
  private static final long DEFAULT_SEED = 20260101L;
  private static final String USAGE = "Usage: GenerateCorpus <folder> [seed]";

  private GenerateCorpus() {}

  /** Ends with status 0, or with 2 if the arguments are wrong. */
  @SuppressForbidden(reason = "a command speaks to the terminal")
  public static void main(String[] args) throws IOException {
    int status = run(List.of(args), System.out);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(List<String> args, PrintStream out) throws IOException {
    if (args.isEmpty() || args.size() > 2) {
      out.println(USAGE);
      return 2;
    }
    long seed;
    try {
      seed = args.size() == 2 ? Long.parseLong(args.get(1)) : DEFAULT_SEED;
    } catch (NumberFormatException e) {
      out.println(USAGE + ", where seed is a whole number");
      return 2;
    }
    write(Path.of(args.get(0)), SampleTree.seeded(seed), out);
    return 0;
  }

  private static void write(Path folder, SampleTree tree, PrintStream out) throws IOException {
    for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.write(target, file.getValue());
      out.println(file.getKey() + " (" + file.getValue().length + " bytes)");
    }
    Files.writeString(
        folder.resolve("truth.csv"), truth(tree.plantedValues()), StandardCharsets.UTF_8);
    out.println("truth.csv (" + tree.plantedValues().size() + " planted values)");
  }

  private static String truth(List<PlantedValue> values) {
    StringBuilder csv = new StringBuilder("kind,path,line\n");
    for (PlantedValue value : values) {
      csv.append(value.kind())
          .append(',')
          .append(value.path())
          .append(',')
          .append(value.line())
          .append('\n');
    }
    return csv.toString();
  }
}
