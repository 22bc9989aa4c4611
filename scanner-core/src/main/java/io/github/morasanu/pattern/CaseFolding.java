/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which chars a case-insensitive regex takes for the same: Unicode's simple case folding as the JDK
 * knows it, where two chars are the same if they agree after upper and then lower case.
 */
final class CaseFolding {
  private static final char DOTTED_CAPITAL_I = 'İ';
  private static final char DOTLESS_SMALL_I = 'ı';

  private static final char KELVIN = '\u212A';
  private static final char ANGSTROM = '\u212B';
  private static final char LONG_S = '\u017F';

  /** How far upper and lower case are apart in ISO 8859-1. */
  private static final int CASE = 0x20;

  /** From here on are chars of which none has another case: kana, kanji and what stands between them. */
  private static final char FIRST_JAPANESE = '\u3000';

  private static final char LAST_JAPANESE = '\u9FFF';

  /** Of more chars than that it is faster to look at each group than at each char. */
  private static final int MANY = 2048;

  /** By each char of ISO 8859-1: all that are the same, or none. */
  private static final CharSet[] LATIN_GROUPS = latinGroups();

  private CaseFolding() {}

  /** Those beyond the chars that most regexes are made of: finding them takes longer than a small scan. */
  private static final class All {
    /** By each char that has others which are the same: all of them. */
    static final Map<Character, CharSet> GROUPS = groups();
  }

  static CharSet fold(CharSet set) {
    return set.size() < MANY ? foldEachChar(set) : foldEachGroup(set);
  }

  /** All chars that are the same as a char; none if it is the only one. */
  private static CharSet group(char c) {
    if (c < LATIN_GROUPS.length && c != 'µ' && c != 'ß' && c != 'ÿ') {
      return LATIN_GROUPS[c];
    }
    return c >= FIRST_JAPANESE && c <= LAST_JAPANESE
        ? CharSet.NONE
        : All.GROUPS.getOrDefault(c, CharSet.NONE);
  }

  private static CharSet[] latinGroups() {
    CharSet[] groups = new CharSet[0x100];
    Arrays.fill(groups, CharSet.NONE);
    for (char upper = 'A'; upper <= 'Þ'; upper++) {
      if (upper <= 'Z' || (upper >= 'À' && upper != '×')) {
        CharSet both = CharSet.of(upper).union(CharSet.of((char) (upper + CASE)));
        CharSet all = both.union(third(upper));
        groups[upper] = all;
        groups[upper + CASE] = all;
      }
    }
    return groups;
  }

  /** What else is the same as an upper-case letter of ISO 8859-1. */
  private static CharSet third(char upper) {
    return switch (upper) {
      case 'K' -> CharSet.of(KELVIN);
      case 'S' -> CharSet.of(LONG_S);
      case 'Å' -> CharSet.of(ANGSTROM);
      default -> CharSet.NONE;
    };
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
        folded = folded.union(group((char) c));
      }
    }
    return folded;
  }

  private static CharSet foldEachGroup(CharSet set) {
    CharSet folded = set;
    for (Map.Entry<Character, CharSet> entry : All.GROUPS.entrySet()) {
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
