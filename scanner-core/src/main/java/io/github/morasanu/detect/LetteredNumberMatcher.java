/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.CharSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Takes a number that begins or ends with a capital letter, as national numbers of several countries do:
 * {@code F148291736}, {@code 48291736-X}, {@code G482917(2)}. A regular expression of digits and one class of
 * letters would have no anchor.
 */
final class LetteredNumberMatcher implements HandMatcher {
  private static final CharSet DIGITS = CharSet.range('0', '9');
  private static final CharSet LETTERS = CharSet.range('A', 'Z');
  private static final CharSet HYPHEN = CharSet.of('-');
  private static final List<CharSet> SIX_DIGITS = Collections.nCopies(6, DIGITS);
  private static final int MAX_LENGTH = 24;

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(
        sequence(List.of(LETTERS), SIX_DIGITS),
        sequence(List.of(LETTERS, HYPHEN), SIX_DIGITS),
        sequence(SIX_DIGITS, List.of(LETTERS)),
        sequence(SIX_DIGITS, List.of(HYPHEN, LETTERS)));
  }

  private static List<CharSet> sequence(List<CharSet> first, List<CharSet> second) {
    List<CharSet> sequence = new ArrayList<>(first);
    sequence.addAll(second);
    return sequence;
  }

  @Override
  public int reach() {
    return MAX_LENGTH;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor;
    while (start > 0 && anchor - start < MAX_LENGTH && belongs(text, start - 1)) {
      start--;
    }
    int end = anchor;
    while (end < text.length() && end - start < MAX_LENGTH && belongs(text, end)) {
      end++;
    }
    return HandMatcher.range(start, behindCheck(text, end));
  }

  /** A capital letter, a digit, or a hyphen between two of them. */
  private static boolean belongs(CharSequence text, int at) {
    char c = text.charAt(at);
    return isUpperOrDigit(c)
        || (c == '-'
            && at > 0
            && at + 1 < text.length()
            && isUpperOrDigit(text.charAt(at - 1))
            && isUpperOrDigit(text.charAt(at + 1)));
  }

  /** Behind a check digit in parentheses, where there is one. */
  private static int behindCheck(CharSequence text, int end) {
    boolean check = end + 2 < text.length()
        && text.charAt(end) == '('
        && isUpperOrDigit(text.charAt(end + 1))
        && text.charAt(end + 2) == ')';
    return check ? end + 3 : end;
  }

  private static boolean isUpperOrDigit(char c) {
    return Ascii.isUpper(c) || Ascii.isDigit(c);
  }
}
