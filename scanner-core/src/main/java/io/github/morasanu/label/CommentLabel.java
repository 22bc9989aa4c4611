/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.CharKind;
import io.github.morasanu.text.TextWindow;
import java.util.Locale;
import java.util.Set;

/**
 * Labels that are all of a comment, and name the value of the line below where its own key says nothing:
 * {@code // 生年月日} over {@code String value1 = "…"}. Pure.
 */
final class CommentLabel {
  private static final int MAX_INDENT = 40;
  private static final int MAX_LINE = 80;

  /** Letters before the number of a key that says no more than its place: {@code f12}, {@code q3}. */
  private static final int MAX_NUMBERED = 2;

  private static final Set<String> MARKERS =
      Set.of("//", "///", "#", "##", "--", "/*", "/**", "*", ";", "<!--");
  private static final String OWNER_ENDS = "のおご";

  /** What markers end with. */
  private static final String ENDS_OF_MARKERS = "/#-*;";

  private static final Set<String> ENDS = Set.of("", "*/", "-->", ":");

  /** What these begin with. */
  private static final String BEGINNINGS_OF_ENDS = "*-:";

  /** Keys that say no more than that there is a value, with whatever digits behind them. */
  private static final Set<String> SAY_NOTHING = Set.of(
      "value",
      "val",
      "v",
      "values",
      "data",
      "text",
      "content",
      "str",
      "string",
      "s",
      "item",
      "field",
      "entry",
      "input",
      "in",
      "param",
      "arg",
      "expected",
      "actual",
      "sample",
      "example",
      "test",
      "fixture",
      "target",
      "col",
      "column",
      "key",
      "tmp");

  private CommentLabel() {}

  /**
   * Where the key of the line below ends with a colon or an equals sign, or -1.
   *
   * @param labelStart first character of the label
   * @param labelEnd behind its last, and behind a note in parentheses
   * @param limit where to stop looking
   */
  static int separatorBelow(CharSequence text, int labelStart, int labelEnd, int limit) {
    if (!mayBeAll(text, labelStart, labelEnd)) {
      return -1;
    }
    int lineEnd = lineEnd(text, labelEnd, limit);
    if (lineEnd == limit
        || !ENDS.contains(part(text, labelEnd, lineEnd))
        || !opensComment(part(
            text,
            Ascii.lineStart(text, labelStart, Math.max(0, labelStart - MAX_INDENT)),
            labelStart))) {
      return -1;
    }
    int below = lineEnd(text, lineEnd + 1, limit);
    char quote = 0;
    for (int i = lineEnd + 1; i < below; i++) {
      char c = text.charAt(i);
      if ((c == '=' || c == ':') && quote == 0) {
        return saysNothing(part(text, lineEnd + 1, i)) ? i : -1;
      }
      boolean opens = quote == 0 && part(text, lineEnd + 1, i).isEmpty();
      if (c == '(' || (QuotedText.isQuote(c) && !opens && c != quote)) {
        return -1;
      }
      if (QuotedText.isQuote(c)) {
        quote = opens ? c : 0;
      }
    }
    return -1;
  }

  /** Whether the characters beside a label let it be all of a comment: those beside most words do not. */
  private static boolean mayBeAll(CharSequence text, int labelStart, int labelEnd) {
    return labelStart > 0
        && labelEnd < text.length()
        && isBlankOr(BEGINNINGS_OF_ENDS, text.charAt(labelEnd))
        && (isBlankOr(ENDS_OF_MARKERS, text.charAt(labelStart - 1))
            || OWNER_ENDS.indexOf(text.charAt(labelStart - 1)) >= 0);
  }

  private static boolean isBlankOr(String others, char c) {
    return Character.isWhitespace(c) || others.indexOf(c) >= 0;
  }

  /** Whether a label is all of a comment that stands before an argument, as birthDate does in C and Java. */
  static boolean isBeforeValue(CharSequence text, int labelStart, int at, int limit) {
    int start = labelStart;
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    return Ascii.endsWith(text, 0, start, "/*") && behind(text, at, limit) > 0;
  }

  /** Behind the end of such a comment, or -1. */
  static int behind(CharSequence text, int at, int limit) {
    int i = at < limit && (text.charAt(at) == '=' || text.charAt(at) == ':') ? at + 1 : at;
    i = Ascii.skipSpace(text, i, limit);
    return Ascii.startsWith(text, i, limit, "*/") ? i + 2 : -1;
  }

  /** Whether what stands before a label is a comment's marker, and at most whose value it is: カードの, お. */
  private static boolean opensComment(String before) {
    int blank = before.indexOf(' ');
    if (blank < 0) {
      return MARKERS.contains(before);
    }
    String owner = before.substring(blank).strip();
    return MARKERS.contains(before.substring(0, blank))
        && OWNER_ENDS.indexOf(owner.charAt(owner.length() - 1)) >= 0
        && owner.chars().allMatch(c -> CharKind.of((char) c) != CharKind.OTHER);
  }

  private static int lineEnd(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && i - from < MAX_LINE && text.charAt(i) != '\n') {
      i++;
    }
    return i < limit && text.charAt(i) == '\n' ? i : limit;
  }

  /** Whether the last word of a declaration says nothing. */
  private static boolean saysNothing(String declaration) {
    int end = declaration.length();
    if (end > 0 && QuotedText.isQuote(declaration.charAt(end - 1))) {
      end--;
    }
    int closed = end;
    while (end > 0 && Ascii.isDigit(declaration.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Ascii.isLetter(declaration.charAt(start - 1))) {
      start--;
    }
    boolean whole = start == 0 || " \"'".indexOf(declaration.charAt(start - 1)) >= 0;
    boolean numbered = end < closed && end - start <= MAX_NUMBERED;
    return whole
        && (numbered
            || end - start == 1
            || SAY_NOTHING.contains(declaration.substring(start, end).toLowerCase(Locale.ROOT)));
  }

  private static String part(CharSequence text, int from, int to) {
    return TextWindow.copy(text, from, to).strip();
  }
}
