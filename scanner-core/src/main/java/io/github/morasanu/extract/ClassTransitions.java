/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

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
      10 26 15 24 24 44 40 27 64 35 64 49 68 69 44 52 51 68 69
      30  4 38 53 17 51 55 31 64 50 64 40 68 69 60 67 68 61 69
      23 44  4 53 24 51 55 46 64 51 64 62 68 69 30 67 59 68 69
      20 44 17  6 33 51 55 46 64 50 64 62 68 69 33 41 68 68 69
      17 13 19 29 19 42 26 25 64 50 64 62 68 69 56 64 66 61 69
      30 42 38 53 47  7 52 11 29 50 47 62 68 69 60 67 68 60 69
      30 37 38 53 17 32  5 40 64 50 64 62 68 69 60 67 68 65 69
      28 29 38 53 30 15 43  6 54 40 64 62 68 69 60 67 68 64 69
      15 33 36 52 46 28 47 16 63  9 63 61 68 69 59 67 68 49 69
      28 44 38 53 43 51 55 39 30  4 23 62 68 69 60 67 68 58 69
      26 42 36 52 46 49 54 44 63  2 63 61 68 69 59 67 68 59 69
      14 43 37 52 46 50 54 45 64 49 63  6 25 69 59 67 68 68 69
      12 35 29 46 39 43 48 38 60 43 59  7 67 69 54 66 67 67 69
      21 20 14 31 24 27 33 22 48 27 47 44 62 69 40 60 61 63 69
      20 43  3 53 32 50 55 45 64 50 63 62 68 69 38 67 68 68 69
      16 37 13  8 41 45 50 39 61 44 60 58 67 69 55 66 67 68 69
       9 36 19 16 40 43 49 38 60 43 60 58 67 69 22 66 67 67 69
       3 34 28 44 38 41 46 36 59 41 58 56 66 69 53 66 66 67 69
      21 20 14 31 24 27 33 22 48 27 47 44 62 69 40 60 61 63 69
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
