/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. Not thread-safe. */
final class AccuracyOptions {
  static final String USAGE =
      "[--seeds N,N...] [--output FILE] [--details FILE] [--keep FOLDER] [--jars FOLDER] [--text FOLDER]";
  private static final List<Long> SEEDS = List.of(101L, 202L, 303L, 404L, 505L);

  private List<Long> seeds = SEEDS;
  private @Nullable Path output;
  private @Nullable Path details;
  private @Nullable Path keep;
  private @Nullable Path jars;
  private @Nullable Path text;

  private AccuracyOptions() {}

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if one is unknown or lacks its value
   */
  static AccuracyOptions of(List<String> args) {
    AccuracyOptions options = new AccuracyOptions();
    for (int i = 0; i < args.size(); i += 2) {
      if (i + 1 == args.size()) {
        throw new IllegalArgumentException(args.get(i) + " needs a value; usage: " + USAGE);
      }
      options.set(args.get(i), args.get(i + 1));
    }
    return options;
  }

  private void set(String name, String value) {
    switch (name) {
      case "--seeds" -> seeds = numbers(value);
      case "--output" -> output = Path.of(value);
      case "--details" -> details = Path.of(value);
      case "--keep" -> keep = Path.of(value);
      case "--jars" -> jars = Path.of(value);
      case "--text" -> text = Path.of(value);
      default -> throw new IllegalArgumentException(name + " is unknown; usage: " + USAGE);
    }
  }

  private static List<Long> numbers(String list) {
    List<Long> numbers = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(list, ",");
    while (tokens.hasMoreTokens()) {
      numbers.add(Long.parseLong(tokens.nextToken().strip()));
    }
    return numbers;
  }

  List<Long> seeds() {
    return seeds;
  }

  /** Where the page is written; nowhere if null. */
  @Nullable
  Path output() {
    return output;
  }

  /** Where every mistake is written; nowhere if null. */
  @Nullable
  Path details() {
    return details;
  }

  /** Where the files stay; in a temporary folder, deleted at the end, if null. */
  @Nullable
  Path keep() {
    return keep;
  }

  /** A folder of program libraries. */
  @Nullable
  Path jars() {
    return jars;
  }

  /** A folder of ordinary texts. */
  @Nullable
  Path text() {
    return text;
  }
}
