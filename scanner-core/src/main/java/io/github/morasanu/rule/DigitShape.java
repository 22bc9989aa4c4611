/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lengths of the digit groups that a number is written in: {@code 4-4-4} is three groups of four
 * digits, {@code 12} one group of twelve. Immutable.
 */
public final class DigitShape implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Groups of one shape at most. */
  public static final int MAX_GROUPS = 6;

  private static final int MAX_DIGITS = 32;

  private final int[] groups;

  private DigitShape(int[] groups) {
    this.groups = groups;
  }

  /**
   * Reads {@code 4-4-4}.
   *
   * @throws IllegalArgumentException if it is not one to six positive numbers joined by {@code -}, or
   *     more than 32 digits in all
   */
  public static DigitShape parse(String text) {
    int[] groups = new int[MAX_GROUPS];
    int count = 0;
    int digits = 0;
    int start = 0;
    while (start <= text.length()) {
      int dash = text.indexOf('-', start);
      int end = dash < 0 ? text.length() : dash;
      int group = count < MAX_GROUPS ? parseGroup(text, start, end) : 0;
      digits += group;
      if (group == 0 || digits > MAX_DIGITS) {
        throw new IllegalArgumentException(
            "a shape is one to " + MAX_GROUPS + " group lengths such as 4-4-4, at most "
                + MAX_DIGITS + " digits in all; not '" + text + "'");
      }
      groups[count++] = group;
      start = end + 1;
    }
    return new DigitShape(Arrays.copyOf(groups, count));
  }

  private static int parseGroup(String text, int start, int end) {
    if (end == start || end - start > 2) {
      return 0;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** How many groups. */
  public int size() {
    return groups.length;
  }

  /** Digits of a group. */
  public int group(int index) {
    return groups[index];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DigitShape that && Arrays.equals(groups, that.groups);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(groups);
  }

  @Override
  public String toString() {
    return Arrays.stream(groups).mapToObj(Integer::toString).collect(Collectors.joining("-"));
  }
}
