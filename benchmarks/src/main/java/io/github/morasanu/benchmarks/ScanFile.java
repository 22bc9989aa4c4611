/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the matches of a rule set in a file, in one pass: {@code <rules> <file>}. */
public final class ScanFile {
  private ScanFile() {}

  /** Ends with an exception if the arguments are wrong or the file cannot be read. */
  @SuppressForbidden(reason = "a command speaks to the terminal")
  public static void main(String[] args) throws IOException {
    System.out.println(count(args[0], args[1]));
  }

  static long count(String rules, String file) throws IOException {
    try (InputStream in = new FileInputStream(file)) {
      return LineChunks.count(Engines.create("morasanu", BenchmarkRules.of(rules)), in);
    }
  }
}
