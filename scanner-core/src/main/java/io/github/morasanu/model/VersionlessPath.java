/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.List;
import java.util.Locale;

/**
 * The path of a report without the versions of the archives in it, so that what is known of {@code
 * app-1.2.jar!/a.csv} is known of {@code app-1.3-SNAPSHOT.jar!/a.csv} too. Pure.
 *
 * <p>Only names of archives change, and of each only its last version: {@code -1.2.3}, {@code -v1.2},
 * {@code -1.2-SNAPSHOT}, {@code -1.2-20260131.101500-7}, {@code -6.4.1.Final}, {@code -2.0-RC1}. A single
 * number is a version in {@code app-7.jar}, but not in {@code customers-2026.zip}.
 */
public final class VersionlessPath {
  private static final String ENTRY = "!/";
  private static final List<String> JAVA_ARCHIVES = List.of(".jar", ".war", ".ear");

  /** What may follow the numbers of a version, in lower case, with a number of its own or without. */
  private static final List<String> QUALIFIERS = List.of(
      "snapshot",
      "final",
      "release",
      "milestone",
      "incubating",
      "preview",
      "alpha",
      "beta",
      "build",
      "redhat",
      "pre",
      "dev",
      "rc",
      "cr",
      "ga",
      "sp",
      "ea",
      "m",
      "a",
      "b");

  private VersionlessPath() {}

  /** The path without versions; the same text if it has none. */
  public static String of(String path) {
    StringBuilder kept = new StringBuilder(path.length());
    int start = 0;
    while (start < path.length()) {
      int slash = path.indexOf('/', start);
      boolean container = slash > start && path.startsWith(ENTRY, slash - 1);
      int end = slash < 0 ? path.length() : container ? slash - 1 : slash;
      String name = path.substring(start, end);
      kept.append(container || isJavaArchive(name) ? withoutVersion(name) : name);
      int next = slash < 0 ? path.length() : slash + 1;
      kept.append(path, end, next);
      start = next;
    }
    return kept.toString();
  }

  private static boolean isJavaArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return JAVA_ARCHIVES.stream().anyMatch(lower::endsWith);
  }

  private static String withoutVersion(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean single = isJavaArchive(name);
    int from = -1;
    int to = -1;
    for (int at = lower.indexOf('-', 1); at >= 0; at = lower.indexOf('-', at + 1)) {
      int end = versionEnd(lower, at + 1, single);
      if (end > 0) {
        from = at;
        to = end;
        at = end - 1;
      }
    }
    return from < 0 ? name : name.substring(0, from) + name.substring(to);
  }

  /** Where the version that starts there ends, or -1 if there is none. */
  private static int versionEnd(String name, int start, boolean single) {
    int first = numberEnd(name, name.startsWith("v", start) ? start + 1 : start);
    if (first < 0) {
      return -1;
    }
    int numbers = first;
    for (int next = first; next > 0 && isAt(name, next, '.'); ) {
      next = numberEnd(name, next + 1);
      numbers = Math.max(numbers, next);
    }
    int end = numbers;
    for (int next = qualifierEnd(name, end); next > 0; next = qualifierEnd(name, end)) {
      end = next;
    }
    return single || end > first ? end : -1;
  }

  /** Where the digits that start there end, if a name can go on or end behind them; else -1. */
  private static int numberEnd(String name, int start) {
    int end = digitsEnd(name, start);
    boolean whole =
        end == name.length() || !Character.isLetter(name.charAt(end)) || wordEnd(name, end) > 0;
    return end > start && whole ? end : -1;
  }

  private static int qualifierEnd(String name, int start) {
    boolean separated = isAt(name, start, '-') || isAt(name, start, '.') || isAt(name, start, '+');
    int word = separated ? start + 1 : start;
    if (isAt(name, start, '-')) {
      int stamp = timestampEnd(name, word);
      if (stamp > 0) {
        return stamp;
      }
    }
    return wordEnd(name, word);
  }

  private static int wordEnd(String name, int start) {
    for (String qualifier : QUALIFIERS) {
      if (name.startsWith(qualifier, start)) {
        int end = start + qualifier.length();
        int number = isAt(name, end, '-') || isAt(name, end, '.') ? end + 1 : end;
        int digits = digitsEnd(name, number);
        end = digits > number ? digits : end;
        if (end == name.length() || !Character.isLetterOrDigit(name.charAt(end))) {
          return end;
        }
      }
    }
    return -1;
  }

  /** Of {@code 20260131.101500-7}, by which a repository tells snapshots apart. */
  private static int timestampEnd(String name, int start) {
    int day = digitsEnd(name, start);
    if (day - start != 8 || !isAt(name, day, '.')) {
      return -1;
    }
    int time = digitsEnd(name, day + 1);
    if (time - day != 7 || !isAt(name, time, '-')) {
      return -1;
    }
    int build = digitsEnd(name, time + 1);
    return build > time + 1 ? build : -1;
  }

  private static int digitsEnd(String name, int start) {
    int end = start;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isAt(String name, int index, char wanted) {
    return index < name.length() && name.charAt(index) == wanted;
  }
}
