/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

/**
 * A set of code points, exact up to U+FFFF.
 *
 * @param chars its code points up to U+FFFF
 * @param beyond how many of those above, which a text writes as two chars
 */
record CodePoints(CharSet chars, Beyond beyond) {
  static final CodePoints NONE = new CodePoints(CharSet.NONE, Beyond.NONE);
  static final CodePoints ALL = new CodePoints(CharSet.ALL, Beyond.ALL);

  /** How many of the code points above U+FFFF are in. */
  enum Beyond {
    NONE,
    SOME,
    ALL
  }

  static CodePoints of(CharSet chars) {
    return new CodePoints(chars, Beyond.NONE);
  }

  static CodePoints range(int first, int last) {
    CharSet chars = first > Character.MAX_VALUE
        ? CharSet.NONE
        : CharSet.range((char) first, (char) Math.min(last, Character.MAX_VALUE));
    boolean all =
        first <= Character.MIN_SUPPLEMENTARY_CODE_POINT && last >= Character.MAX_CODE_POINT;
    boolean some = last >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    return new CodePoints(chars, all ? Beyond.ALL : some ? Beyond.SOME : Beyond.NONE);
  }

  CodePoints union(CodePoints other) {
    Beyond more = beyond.compareTo(other.beyond) >= 0 ? beyond : other.beyond;
    return new CodePoints(chars.union(other.chars), more);
  }

  CodePoints negate() {
    Beyond rest = switch (beyond) {
      case NONE -> Beyond.ALL;
      case SOME -> Beyond.SOME;
      case ALL -> Beyond.NONE;
    };
    return new CodePoints(chars.negate(), rest);
  }

  CodePoints foldCase() {
    return new CodePoints(chars.foldCase(), beyond);
  }

  boolean isEmpty() {
    return chars.isEmpty() && beyond == Beyond.NONE;
  }
}
