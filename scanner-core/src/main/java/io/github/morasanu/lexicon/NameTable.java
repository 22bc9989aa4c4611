/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Names in groups, each with a code, and the search for the longest one at a place in a text. Group 0
 * holds the prefectures, group {@code n} the municipalities of prefecture {@code n}. Immutable.
 *
 * <p>All names stand in one array of characters, those of a group in their order. A search narrows the
 * group from both ends by one character of the text after another, as in a dictionary.
 */
final class NameTable {
  /** The group of the prefectures themselves. */
  static final int PREFECTURES = 0;

  private static final int GROUPS = 48;

  private final char[] characters;

  /** Where each name begins in {@link #characters}, and where the last one ends. */
  private final int[] starts;

  private final int[] codes;

  /** The first name of each group, and how many names there are. */
  private final int[] groups;

  private NameTable(char[] characters, int[] starts, int[] codes, int[] groups) {
    this.characters = characters;
    this.starts = starts;
    this.codes = codes;
    this.groups = groups;
  }

  /**
   * Compiles lines of a code, a tab and a name, sorted by group and then by name; a code below 100 is a
   * prefecture's.
   *
   * @throws IllegalStateException if the lines are not in order, or a code fits no group
   */
  static NameTable compile(List<String> lines) {
    StringBuilder characters = new StringBuilder();
    int[] starts = new int[lines.size() + 1];
    int[] codes = new int[lines.size()];
    int[] groups = new int[GROUPS + 1];
    String before = "";
    int group = 0;
    for (int i = 0; i < codes.length; i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      String name = line.substring(tab + 1);
      codes[i] = Integer.parseInt(line, 0, tab, 10);
      int next = codes[i] < 100 ? PREFECTURES : codes[i] / 1000;
      boolean ordered = next == group ? before.compareTo(name) < 0 : next > group;
      if (!ordered || next >= GROUPS) {
        throw new IllegalStateException("the names are not in order at line " + (i + 1));
      }
      while (group < next) {
        groups[++group] = i;
      }
      characters.append(name);
      starts[i + 1] = characters.length();
      before = name;
    }
    while (group < GROUPS) {
      groups[++group] = codes.length;
    }
    return new NameTable(characters.toString().toCharArray(), starts, codes, groups);
  }

  /** The longest name of the group that the folded text holds from the start on, or -1. */
  int longestAt(int group, CharSequence text, int start, int end) {
    int low = groups[group];
    int high = groups[group + 1];
    int longest = -1;
    for (int i = start; i < end && low < high; i++) {
      int depth = i - start;
      char c = Variants.fold(text.charAt(i));
      low = firstFrom(low, high, depth, c);
      high = firstAfter(low, high, depth, c);
      if (low < high && length(low) == depth + 1) {
        longest = low;
        low++;
      }
    }
    return longest;
  }

  int length(int name) {
    return starts[name + 1] - starts[name];
  }

  int code(int name) {
    return codes[name];
  }

  /** The names of a group in the order of their codes. */
  List<String> names(int group) {
    List<Integer> sorted = new ArrayList<>();
    for (int i = groups[group]; i < groups[group + 1]; i++) {
      sorted.add(i);
    }
    sorted.sort(Comparator.comparingInt(this::code));
    List<String> names = new ArrayList<>();
    for (int i : sorted) {
      names.add(new String(characters, starts[i], length(i)));
    }
    return List.copyOf(names);
  }

  /** The names of all groups but that of the prefectures, sorted, each once. */
  List<String> municipalityNames() {
    SortedSet<String> names = new TreeSet<>();
    for (int group = PREFECTURES + 1; group < GROUPS; group++) {
      names.addAll(names(group));
    }
    return List.copyOf(names);
  }

  /** The first name in {@code [low, high)} whose character at the depth is not c; few have the same. */
  private int firstAfter(int low, int high, int depth, char c) {
    int name = low;
    while (name < high && characters[starts[name] + depth] == c) {
      name++;
    }
    return name;
  }

  /**
   * The first name in {@code [low, high)} whose character at the depth is not before c, or high. The
   * names share what comes before and are all longer than the depth.
   */
  private int firstFrom(int low, int high, int depth, char c) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (characters[starts[middle] + depth] < c) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
