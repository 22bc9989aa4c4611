/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is known to compile, and is compiled when first it is to be run: a small scan
 * runs a few of hundreds. Thread-safe.
 */
final class LazyPattern {
  private final String regex;
  private final int programSize;
  private final int groupCount;
  private final boolean matchesNothing;

  /** Two threads that come first may both compile it: the results are equal. */
  private volatile @Nullable Pattern compiled;

  /**
   * A regex that nobody has compiled here.
   *
   * @param programSize how many RE2J instructions it makes
   * @param groupCount how many groups it has
   * @param matchesNothing whether it matches the empty text
   */
  LazyPattern(String regex, int programSize, int groupCount, boolean matchesNothing) {
    this.regex = regex;
    this.programSize = programSize;
    this.groupCount = groupCount;
    this.matchesNothing = matchesNothing;
  }

  /** One that is compiled. */
  static LazyPattern of(Pattern pattern) {
    LazyPattern of = new LazyPattern(
        pattern.pattern(), pattern.programSize(), pattern.groupCount(), pattern.matches(""));
    of.compiled = pattern;
    return of;
  }

  Pattern get() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex);
      compiled = pattern;
    }
    return pattern;
  }

  String regex() {
    return regex;
  }

  int programSize() {
    return programSize;
  }

  int groupCount() {
    return groupCount;
  }

  /** Whether it matches the empty text. */
  boolean matchesNothing() {
    return matchesNothing;
  }
}
