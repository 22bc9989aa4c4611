/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.Ascii;

/** Tells delimited text by its first lines, where its name promises none: a header, and rows of as many cells. Pure. */
public final class DelimitedHead {
  private static final String DELIMITERS = ",\t;|";

  /** What source code, objects, tags, tables of wikis and remarks begin or hold in their first line. */
  private static final String NO_LABELS = "{}[]()<>=/*#@&!?\\";

  private static final int FEWEST_LINES = 3;
  private static final int DIGITS_OF_A_VALUE = 4;

  private DelimitedHead() {}

  /**
   * Whether a text is delimited.
   *
   * @param head its first bytes, each as a character
   */
  public static boolean isDelimited(String head) {
    int end = lineEnd(head, 0);
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char delimiter = DELIMITERS.charAt(i);
      if (isHeader(head, end, delimiter)) {
        return hasRows(head, end, delimiter);
      }
    }
    return false;
  }

  /** Whether the first line is two words or more, with nothing between them but delimiters. */
  private static boolean isHeader(String head, int end, char delimiter) {
    int cells = 1;
    boolean letter = false;
    int digits = 0;
    for (int i = 0; i < end; i++) {
      char c = head.charAt(i);
      if (c == delimiter) {
        if (!letter || head.startsWith(" ", i + 1)) {
          return false;
        }
        cells++;
        letter = false;
        digits = 0;
      } else {
        letter |= Character.isLetter(c) || c >= '\u0080';
        digits += c >= '0' && c <= '9' ? 1 : 0;
        if (digits >= DIGITS_OF_A_VALUE || NO_LABELS.indexOf(c) >= 0) {
          return false;
        }
      }
    }
    return cells > 1 && letter;
  }

  /** Whether all lines that are seen whole have as many delimiters as the first. */
  private static boolean hasRows(String head, int headerEnd, char delimiter) {
    int expected = count(head, 0, headerEnd, delimiter);
    int lines = 1;
    boolean digit = false;
    int start = behind(head, headerEnd);
    int end = lineEnd(head, start);
    while (end < head.length()) {
      if (count(head, start, end, delimiter) != expected) {
        return false;
      }
      digit |= head.substring(start, end).chars().anyMatch(c -> c >= '0' && c <= '9');
      lines++;
      start = behind(head, end);
      end = lineEnd(head, start);
    }
    return lines >= FEWEST_LINES && digit;
  }

  private static int count(String head, int from, int to, char delimiter) {
    int count = 0;
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      count += c == delimiter && !quoted ? 1 : 0;
    }
    return count;
  }

  private static int lineEnd(String head, int from) {
    int i = from;
    while (i < head.length() && !Ascii.isLineBreak(head.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int behind(String head, int end) {
    return head.startsWith("\r\n", end) ? end + 2 : Math.min(head.length(), end + 1);
  }
}
