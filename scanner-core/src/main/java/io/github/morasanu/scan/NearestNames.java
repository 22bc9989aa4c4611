/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.util.Comparator;
import java.util.List;

/** Which of the names there are somebody may have meant. Pure. */
final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /** The nearest first: by the letters to change, where a name that holds the whole text comes first. */
  static List<String> to(String text, List<String> names) {
    // A name from the command line may be of any length; none of ours is.
    String wanted = text.substring(0, Math.min(text.length(), 64));
    return names.stream()
        .filter(name -> isNear(wanted, name))
        .sorted(Comparator.<String>comparingInt(name -> name.contains(wanted) ? 0 : 1)
            .thenComparingInt(name -> distance(wanted, name))
            .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static boolean isNear(String wanted, String name) {
    boolean part = wanted.length() > 2 && name.contains(wanted);
    return part || distance(wanted, name) <= Math.max(wanted.length(), name.length()) / 3;
  }

  /** The edit distance of Levenshtein (1965), by rows. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
