/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.util.StringTokenizer;

/**
 * How unlikely classes of characters are after each other, in tenths of a nat. Generated: {@code
 * ClassTransitionsGenerator}, among the tests, counts them over the texts of the test data, and a test
 * holds these rows to be what it gives.
 */
final class ClassTransitions {
  private static final int CLASSES = CharacterClass.values().length;

  /** A row for each class before, a column for each class after, in the order of the enum. */
  static final String ROWS = """
      11 27 16 26 25 44 40 20 43 36 60 50 68 69 45 53 52 40 69
      29  4 39 54 17 52 56 29 60 51 60 41 68 69 61 68 68 59 69
      23 45  4 54 24 52 56 42 60 51 60 63 68 69 30 68 59 66 69
      20 44 18  6 33 52 56 41 60 51 60 63 68 69 33 41 68 66 69
      17 13 19 29 19 42 26 25 60 51 60 63 68 69 56 64 66 60 69
      30 42 39 54 48  7 53 11 29 51 46 63 68 69 61 68 68 59 69
      30 37 39 54 18 32  5 37 58 51 58 63 68 69 61 68 68 63 69
      25 32 39 54 35 21 47  6 31 42 29 63 68 69 61 68 68 49 69
      17 36 39 54 48 33 52  7 42 18 60 63 68 69 60 68 68 49 69
      27 44 39 54 44 52 56 35 31  4 22 63 68 69 61 68 68 57 69
      22 34 39 54 48 51 56  9 60 10 60 63 68 69 60 68 68 52 69
      14 43 38 53 47 51 55 40 60 50 59  6 25 69 60 67 68 65 69
      12 36 31 47 41 44 49 33 54 44 54  7 67 69 55 66 67 63 69
      21 21 15 32 25 29 34 17 40 28 40 45 63 69 41 61 62 52 69
      20 44  3 54 33 51 55 41 60 51 59 63 68 69 38 68 68 65 69
      16 38 13  8 42 46 51 35 56 45 55 59 67 69 56 67 67 63 69
       9 37 20 16 41 45 50 34 55 44 54 59 67 69 22 67 67 63 69
      14 42 37 52 46 33 54  6 24 49 58 62 68 69 59 67 68 56 69
      21 21 15 32 25 29 34 17 40 28 40 45 63 69 41 61 62 52 69
      """;

  private static final byte[] COSTS = parse();

  private ClassTransitions() {}

  /** The cost of a class after another, both as numbers. */
  static int cost(int before, int after) {
    return COSTS[before * CLASSES + after];
  }

  private static byte[] parse() {
    StringTokenizer numbers = new StringTokenizer(ROWS);
    byte[] costs = new byte[CLASSES * CLASSES];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = Byte.parseByte(numbers.nextToken());
    }
    return costs;
  }
}
