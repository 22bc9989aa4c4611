/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

/** A cursor over the code points of a regex. Not thread-safe. */
final class PatternInput {
  private static final int FIRST_CYRILLIC_C = 0x1C80;
  private static final int LAST_CYRILLIC_C = 0x1C88;

  private final String regex;
  private int position;
  private boolean foldsCyrillicC;

  PatternInput(String regex) {
    this.regex = regex;
  }

  /** Notes that the case of those code points is ignored. */
  void foldCase(int low, int high) {
    foldsCyrillicC |= low <= LAST_CYRILLIC_C && high >= FIRST_CYRILLIC_C;
  }

  boolean foldsCyrillicC() {
    return foldsCyrillicC;
  }

  boolean more() {
    return position < regex.length();
  }

  /** The next code point, which stays; -1 at the end. */
  int peek() {
    return more() ? regex.codePointAt(position) : -1;
  }

  /** The next code point. */
  int next() throws PatternNotUnderstoodException {
    if (!more()) {
      throw notUnderstood();
    }
    int c = regex.codePointAt(position);
    position += Character.charCount(c);
    return c;
  }

  /** Steps over an expected text, if it comes next. */
  boolean skip(String text) {
    boolean found = regex.startsWith(text, position);
    position += found ? text.length() : 0;
    return found;
  }

  boolean lookingAt(String text) {
    return regex.startsWith(text, position);
  }

  /** Everything up to a text, which is stepped over. */
  String upTo(String end) throws PatternNotUnderstoodException {
    int at = regex.indexOf(end, position);
    if (at < 0) {
      throw notUnderstood();
    }
    String before = regex.substring(position, at);
    position = at + end.length();
    return before;
  }

  /** Everything up to a text, which is stepped over, or up to the end of the regex. */
  String upToOrEnd(String end) {
    int at = regex.indexOf(end, position);
    String before = regex.substring(position, at < 0 ? regex.length() : at);
    position = at < 0 ? regex.length() : at + end.length();
    return before;
  }

  boolean holdsAhead(String text) {
    return regex.indexOf(text, position) >= 0;
  }

  int position() {
    return position;
  }

  void rewind(int to) {
    position = to;
  }

  PatternNotUnderstoodException notUnderstood() {
    return new PatternNotUnderstoodException(position);
  }
}
