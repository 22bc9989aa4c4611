/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.testdata.BenchmarkText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a text into a file: {@code <text> <bytes> <file>}. */
public final class WriteCorpus {
  private WriteCorpus() {}

  /** Ends with an exception if the arguments are wrong. */
  public static void main(String[] args) throws IOException {
    BenchmarkText text = BenchmarkText.valueOf(args[0].toUpperCase(Locale.ROOT));
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
      text.write(Corpus.SEED, Long.parseLong(args[1]), out);
    }
  }
}
