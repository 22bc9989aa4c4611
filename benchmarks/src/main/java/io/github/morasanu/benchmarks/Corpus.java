/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.testdata.BenchmarkText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The texts by the names that benchmarks know them by, always from the same seed. */
final class Corpus {
  /** Of every text of the benchmarks. */
  static final long SEED = 20261122;

  private Corpus() {}

  /**
   * A text in UTF-8.
   *
   * @param name of a {@link BenchmarkText}, in lower case
   * @param size in bytes; the text has so many, and at most one line more
   */
  static byte[] utf8(String name, int size) {
    return BenchmarkText.valueOf(name.toUpperCase(Locale.ROOT))
        .text(SEED, size)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The first part of a text, cut behind a line. */
  static byte[] head(byte[] utf8, int parts) {
    int end = utf8.length / parts;
    while (end < utf8.length && utf8[end - 1] != '\n') {
      end++;
    }
    return Arrays.copyOf(utf8, end);
  }
}
