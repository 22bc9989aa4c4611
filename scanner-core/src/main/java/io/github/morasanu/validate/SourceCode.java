/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * Tells what program text has behind a name, types, calls and expressions, from a value that somebody
 * has written there: {@code password: string;} and {@code token = find(name)} hold none. Minified code
 * and source maps have thousands of them. Pure.
 */
final class SourceCode {
  /** What ends a name in code, and what hardly any password or token without quotes goes on with. */
  private static final String PUNCTUATION = "(){}[];,|<>?\\";

  /** What may stand before the name of a variable. */
  private static final String PREFIXES = "!+-&*~";

  private static final String QUOTES = "\"'`";
  private static final int MAX_NUMBER = 18;
  private static final int MAX_LIST = 200;

  private SourceCode() {}

  /** Whether the range is a part of program text rather than a value. */
  static boolean is(CharSequence text, int start, int end) {
    return isHexNumber(text, start, end)
        || isListItem(text, start, end)
        || (!isQuoted(text, start) && isExpression(text, start, end));
  }

  /** Whether a quote, or the end of a tag, stands before the value. */
  static boolean isQuoted(CharSequence text, int start) {
    return start > 0 && (isQuote(text.charAt(start - 1)) || text.charAt(start - 1) == '>');
  }

  /** {@code 0x0B95}. */
  private static boolean isHexNumber(CharSequence text, int start, int end) {
    return end - start > 2
        && end - start <= MAX_NUMBER
        && text.charAt(start) == '0'
        && (text.charAt(start + 1) | 0x20) == 'x'
        && ValueShape.isHex(text, start + 2, end);
  }

  /**
   * A string behind which a colon follows, which is a key itself; or one of many strings of a list, of which
   * none belongs to the one before it. The last argument of a call does.
   */
  private static boolean isListItem(CharSequence text, int start, int end) {
    if (start < 1 || end >= text.length() || !isQuote(text.charAt(start - 1))) {
      return false;
    }
    int next = skipBlanks(text, end + 1);
    char behind = next < text.length() ? text.charAt(next) : '\n';
    int comma = skipBlanksBack(text, start - 1);
    if (text.charAt(end) != text.charAt(start - 1)
        || behind == ')'
        || comma < 1
        || text.charAt(comma - 1) != ',') {
      return false;
    }
    int close = skipBlanksBack(text, comma - 1);
    if (behind == ':' || (close > 0 && text.charAt(close - 1) == ']')) {
      return true;
    }
    return close > 0 && isQuote(text.charAt(close - 1)) && isInArray(text, close);
  }

  /** Whether strings and commas lead back from the end of a string to a square bracket, or very far. */
  private static boolean isInArray(CharSequence text, int end) {
    int close = end;
    while (close > 1 && isQuote(text.charAt(close - 1))) {
      int open = close - 2;
      while (open > 0 && close - open < MAX_LIST && text.charAt(open) != text.charAt(close - 1)) {
        open--;
      }
      int before = skipBlanksBack(text, open);
      if (before == 0 || end - before > MAX_LIST) {
        return true;
      }
      if (text.charAt(before - 1) != ',') {
        return text.charAt(before - 1) == '[';
      }
      close = skipBlanksBack(text, before - 1);
    }
    return false;
  }

  /** A name or nothing before the punctuation of code; what looks given out is a value all the same. */
  private static boolean isExpression(CharSequence text, int from, int end) {
    int start = from;
    while (start < end && PREFIXES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int stop = start;
    while (stop < end && PUNCTUATION.indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    if (stop == text.length() || PUNCTUATION.indexOf(text.charAt(stop)) < 0) {
      return start > from && ValueShape.letters(text, start, end) == end - start;
    }
    boolean call = text.charAt(stop) == '(';
    int least = call ? 3 : 2;
    boolean givenOut = ValueShape.digits(text, start, stop) >= least
        && ValueShape.jumps(text, start, stop) >= least;
    return !givenOut;
  }

  private static int skipBlanks(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int skipBlanksBack(CharSequence text, int end) {
    int i = end;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
