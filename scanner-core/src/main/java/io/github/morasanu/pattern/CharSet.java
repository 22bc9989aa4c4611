/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.Arrays;

/**
 * A set of UTF-16 chars. Immutable, thread-safe.
 *
 * <p>Kept as sorted ranges that neither overlap nor touch, so that equal sets have equal ranges.
 */
public final class CharSet {
  /** No char. */
  public static final CharSet NONE = new CharSet(new char[0]);

  /** Every char, surrogates too. */
  public static final CharSet ALL = range('\0', Character.MAX_VALUE);

  /** First and last char of each range, in turn. */
  private final char[] bounds;

  private CharSet(char[] bounds) {
    this.bounds = bounds;
  }

  /** The set of one char. */
  public static CharSet of(char c) {
    return range(c, c);
  }

  /**
   * The set of all chars of a text.
   *
   * @param chars in any order; repeated chars count once
   */
  public static CharSet of(String chars) {
    CharSet set = NONE;
    for (int i = 0; i < chars.length(); i++) {
      set = set.union(of(chars.charAt(i)));
    }
    return set;
  }

  /**
   * The set from one char to another, both inclusive.
   *
   * @throws IllegalArgumentException if {@code first} is greater than {@code last}
   */
  public static CharSet range(char first, char last) {
    if (first > last) {
      throw new IllegalArgumentException("the first char of a range is after the last");
    }
    return new CharSet(new char[] {first, last});
  }

  /** The set of ranges by their first and last chars in turn, which are kept: ascending, none touching the next. */
  static CharSet ofBounds(char[] bounds) {
    return bounds.length == 0 ? NONE : new CharSet(bounds);
  }

  /** Whether the char is in the set. Needs time in the logarithm of {@link #ranges()}. */
  public boolean contains(char c) {
    if (bounds.length == 2) {
      return c >= bounds[0] && c <= bounds[1];
    }
    int at = Arrays.binarySearch(bounds, c);
    return at >= 0 || (-at - 1) % 2 == 1;
  }

  /** How many chars, 0 to 65,536. */
  public int size() {
    int size = 0;
    for (int i = 0; i < ranges(); i++) {
      size += last(i) - first(i) + 1;
    }
    return size;
  }

  /** Whether it has no char. */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** How many ranges, 0 to 32,768. */
  public int ranges() {
    return bounds.length / 2;
  }

  /**
   * First char of a range, inclusive.
   *
   * @param range from 0 to below {@link #ranges()}, in ascending order of chars
   */
  public char first(int range) {
    return bounds[2 * range];
  }

  /**
   * Last char of a range, inclusive.
   *
   * @param range from 0 to below {@link #ranges()}, in ascending order of chars
   */
  public char last(int range) {
    return bounds[2 * range + 1];
  }

  /** The chars of either set. */
  public CharSet union(CharSet other) {
    if (other.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    Builder merged = new Builder(ranges() + other.ranges());
    int a = 0;
    int b = 0;
    while (a < ranges() || b < other.ranges()) {
      if (b == other.ranges() || (a < ranges() && first(a) <= other.first(b))) {
        merged.add(first(a), last(a));
        a++;
      } else {
        merged.add(other.first(b), other.last(b));
        b++;
      }
    }
    return merged.build();
  }

  /** The chars that are not in this set. */
  public CharSet negate() {
    Builder rest = new Builder(ranges() + 1);
    int next = 0;
    for (int i = 0; i < ranges(); i++) {
      if (next < first(i)) {
        rest.add((char) next, (char) (first(i) - 1));
      }
      next = last(i) + 1;
    }
    if (next <= Character.MAX_VALUE) {
      rest.add((char) next, Character.MAX_VALUE);
    }
    return rest.build();
  }

  /**
   * The chars that {@code (?i)} takes for a char of this set: both cases of each letter, and the few
   * others that fold to it, such as U+017F for s and U+212A for k.
   */
  public CharSet foldCase() {
    return CaseFolding.fold(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet that && Arrays.equals(bounds, that.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  /** A class of a regex, such as {@code [0-9a-f]}; a single char stands alone. */
  @Override
  public String toString() {
    if (ranges() == 1 && first(0) == last(0)) {
      return show(first(0));
    }
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < ranges(); i++) {
      text.append(show(first(i)));
      if (last(i) > first(i)) {
        text.append(last(i) > first(i) + 1 ? "-" : "").append(show(last(i)));
      }
    }
    return text.append(']').toString();
  }

  private static String show(char c) {
    boolean plain = c > ' ' && c != 0x7F && Character.isDefined(c) && !Character.isSurrogate(c);
    return plain || c == ' ' ? String.valueOf(c) : "\\x{" + Integer.toHexString(c) + "}";
  }

  /** Takes ranges in the order of their first chars and joins those that overlap or touch. */
  private static final class Builder {
    private final char[] bounds;
    private int length;

    Builder(int ranges) {
      this.bounds = new char[2 * ranges];
    }

    void add(char first, char last) {
      if (length > 0 && first <= bounds[length - 1] + 1) {
        bounds[length - 1] = (char) Math.max(bounds[length - 1], last);
      } else {
        bounds[length++] = first;
        bounds[length++] = last;
      }
    }

    CharSet build() {
      return length == 0 ? NONE : new CharSet(Arrays.copyOf(bounds, length));
    }
  }
}
