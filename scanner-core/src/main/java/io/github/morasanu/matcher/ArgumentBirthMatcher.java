/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.Validity;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the first day among the arguments of an object in source code that has the name of a person before it: {@code new Member("…", "…",
 * LocalDate.of(1960, 2, 28), …)}. Pure.
 */
final class ArgumentBirthMatcher implements HandMatcher {
  private static final CharSet DIGIT = CharSet.range('0', '9');

  /** Characters from the bracket of the object to the day. */
  private static final int MAX_BEFORE = 120;

  private static final int MAX_DAY = 12;
  private static final int LONGEST_NAME = 24;

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (String maker : List.of(".of(", "ate(")) {
      for (String century : List.of("19", "20")) {
        List<CharSet> sequence = new ArrayList<>(HandMatcher.literal(maker + century));
        sequence.addAll(List.of(DIGIT, DIGIT, CharSet.of(",")));
        anchors.add(sequence);
      }
    }
    return anchors;
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor + ".of(".length();
    int end = Ascii.indexOf(text, start, Math.min(text.length(), start + MAX_DAY), ')');
    return end > 0 && isBehindName(text, anchor) ? HandMatcher.range(start, end) : NONE;
  }

  /** Whether the bracket around the call is that of an object, and a name and no other day stands between. */
  private static boolean isBehindName(CharSequence text, int call) {
    int least = Math.max(0, call - MAX_BEFORE);
    boolean named = false;
    int i = call - 1;
    while (i > least && text.charAt(i) != '(' && text.charAt(i) != '\n' && text.charAt(i) != ')') {
      i--;
      boolean quote = text.charAt(i) == '"' || text.charAt(i) == '\'';
      named |= quote && isName(text, i + 1);
    }
    return named && text.charAt(i) == '(' && i > 0 && Ascii.isLetterOrDigit(text.charAt(i - 1));
  }

  private static boolean isName(CharSequence text, int start) {
    int most = Math.min(text.length(), start + LONGEST_NAME);
    int end = start;
    while (end < most && !FieldEdges.isEnd(text, end)) {
      end++;
    }
    return (end > start + 2 && PersonName.field(text, start, end) == Validity.VALID)
        || NameHalvesMatcher.endOfKnown(text, start) > 0;
  }
}
