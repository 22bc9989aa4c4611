/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

/** Reads a bracketed class, such as {@code [^0-9[:alpha:]\s-]}. */
final class ClassParser {

  private ClassParser() {}

  /** Reads from behind the opening bracket up to behind the closing one. */
  static CodePoints read(PatternInput in, boolean foldCase) throws PatternNotUnderstoodException {
    boolean negated = in.skip("^");
    CodePoints set = CodePoints.NONE;
    boolean first = true;
    while (first || !in.skip("]")) {
      set = set.union(readMember(in, foldCase));
      first = false;
    }
    return negated ? set.negate() : set;
  }

  private static CodePoints readMember(PatternInput in, boolean foldCase)
      throws PatternNotUnderstoodException {
    if (in.lookingAt("[:") && in.holdsAhead(":]")) {
      in.skip("[:");
      return Escapes.readPosix(in, foldCase);
    }
    if (Escapes.isSet(in)) {
      return Escapes.readSet(in, foldCase);
    }
    int low = readCodePoint(in);
    int high = low;
    if (in.lookingAt("-") && !in.lookingAt("-]")) {
      in.skip("-");
      high = readCodePoint(in);
    }
    if (high < low) {
      throw in.notUnderstood();
    }
    CodePoints range = CodePoints.range(low, high);
    if (!foldCase) {
      return range;
    }
    in.foldCase(low, high);
    return range.foldCase();
  }

  private static int readCodePoint(PatternInput in) throws PatternNotUnderstoodException {
    return in.lookingAt("\\") ? Escapes.readCodePoint(in) : in.next();
  }
}
