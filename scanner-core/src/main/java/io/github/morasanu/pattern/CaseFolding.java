/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.HashMap;
import java.util.Map;

/**
 * Which chars a case-insensitive regex takes for the same: Unicode's simple case folding as the JDK
 * knows it, where two chars are the same if they agree after upper and then lower case.
 */
final class CaseFolding {
  private static final char DOTTED_CAPITAL_I = 'İ';
  private static final char DOTLESS_SMALL_I = 'ı';

  /** By each char that has others which are the same: all of them. */
  private static final Map<Character, CharSet> GROUPS = groups();

  private CaseFolding() {}

  static CharSet fold(CharSet set) {
    return set.size() < GROUPS.size() ? foldEachChar(set) : foldEachGroup(set);
  }

  /** Whether a code point has another case. */
  static boolean isCased(int codePoint) {
    return Character.toLowerCase(codePoint) != codePoint
        || Character.toUpperCase(codePoint) != codePoint;
  }

  private static CharSet foldEachChar(CharSet set) {
    CharSet folded = set;
    for (int range = 0; range < set.ranges(); range++) {
      for (int c = set.first(range); c <= set.last(range); c++) {
        folded = folded.union(GROUPS.getOrDefault((char) c, CharSet.NONE));
      }
    }
    return folded;
  }

  private static CharSet foldEachGroup(CharSet set) {
    CharSet folded = set;
    for (Map.Entry<Character, CharSet> entry : GROUPS.entrySet()) {
      if (set.contains(entry.getKey())) {
        folded = folded.union(entry.getValue());
      }
    }
    return folded;
  }

  private static Map<Character, CharSet> groups() {
    Map<Character, CharSet> byKey = new HashMap<>();
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      char key = key(c);
      if (key != c) {
        byKey.merge(key, CharSet.of(c).union(CharSet.of(key)), CharSet::union);
      }
    }
    Map<Character, CharSet> groups = new HashMap<>();
    for (CharSet group : byKey.values()) {
      for (int range = 0; range < group.ranges(); range++) {
        for (int c = group.first(range); c <= group.last(range); c++) {
          groups.put((char) c, group);
        }
      }
    }
    return Map.copyOf(groups);
  }

  /** The Turkish letters fold to i in the JDK only: simple folding keeps them apart. */
  private static char key(char c) {
    if (c == DOTTED_CAPITAL_I || c == DOTLESS_SMALL_I) {
      return c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
