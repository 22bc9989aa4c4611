/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import io.github.morasanu.testdata.CharsetText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Counts which classes of characters follow which in the texts of the test data, and gives the rows of
 * {@link ClassTransitions}. Only classes are counted: the words of these texts leave no trace.
 */
final class ClassTransitionsGenerator {
  /** Not the seed of any measurement. */
  private static final long SEED = 20_261_122;

  private static final int LENGTH = 100_000;
  private static final int CLASSES = CharacterClass.values().length;

  /** Of each row, what is given to the classes as they occur anywhere: these texts are not all there are. */
  private static final double ANYWHERE = 0.08;

  /** Of each row, what is given to all classes evenly. */
  private static final double EVENLY = 0.02;

  private static final double FEW = 200;

  private ClassTransitionsGenerator() {}

  /** For each class the costs of those after it, in tenths of a nat. */
  static List<String> rows() {
    double[][] counts = new double[CLASSES][CLASSES];
    for (CharsetText text : CharsetText.values()) {
      count(text.text(SEED, LENGTH), counts);
    }
    double[] anywhere = new double[CLASSES];
    for (double[] row : counts) {
      Arrays.setAll(anywhere, i -> anywhere[i] + row[i]);
    }
    List<String> rows = new ArrayList<>();
    for (double[] row : counts) {
      rows.add(row(row, anywhere));
    }
    return rows;
  }

  private static void count(String text, double[][] counts) {
    int before = CharacterClass.SPACE.number();
    for (int i = 0; i < text.length(); i++) {
      int type = CharacterClass.of(text.charAt(i)).number();
      counts[before][type]++;
      before = type;
    }
  }

  private static String row(double[] counts, double[] anywhere) {
    double total = Arrays.stream(anywhere).sum();
    double own = Arrays.stream(counts).sum() + FEW;
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < CLASSES; i++) {
      double overall = anywhere[i] / total;
      double seen = (counts[i] + FEW * overall) / own;
      double share = (1 - ANYWHERE - EVENLY) * seen + ANYWHERE * overall + EVENLY / CLASSES;
      row.append(String.format(Locale.ROOT, " %2d", Math.round(-10 * Math.log(share))));
    }
    return row.substring(1);
  }
}
