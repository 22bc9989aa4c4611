/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Takes a line that holds as many words as a recovery phrase and nothing else. It is looked for at the end
 * of a line that has enough letters before it, which is rare in code and in most prose.
 */
final class SeedLineMatcher implements HandMatcher {
  private static final int LEAST_WORDS = 12;
  private static final int MOST_WORDS = 24;
  private static final int LEAST_LETTERS = 3;
  private static final int LEAST_KANA = 2;

  /** Twenty-four words of up to sixteen characters, and what is between them. */
  private static final int LONGEST = 24 * 17;

  private static final CharSet KANA = CharSet.range('ぁ', 'ゖ').union(CharSet.of("\u3099\u309A"));
  private static final CharSet BLANK = CharSet.of(" \u3000");
  private static final CharSet LINE_END = CharSet.of("\n\r");

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(
        lineEnd(CharSet.range('a', 'z').union(CharSet.of(' ')), LEAST_LETTERS),
        lineEnd(KANA.union(BLANK), LEAST_KANA));
  }

  /** As many characters as the shortest phrase has, and the end of their line. */
  private static List<CharSet> lineEnd(CharSet characters, int leastInAWord) {
    int length = LEAST_WORDS * (leastInAWord + 1) - 1;
    List<CharSet> sequence = new ArrayList<>(Collections.nCopies(length, characters));
    sequence.add(LINE_END);
    return sequence;
  }

  @Override
  public int reach() {
    return LONGEST;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor;
    int earliest = Math.max(0, anchor - LONGEST);
    while (start > earliest && isOfPhrase(text.charAt(start - 1))) {
      start--;
    }
    if (start > 0 && !LINE_END.contains(text.charAt(start - 1))) {
      return NONE;
    }
    int words = 0;
    int end = start;
    int i = start;
    while (i < text.length() && isOfPhrase(text.charAt(i))) {
      int wordEnd = wordEnd(text, i);
      if (wordEnd > i) {
        boolean kana = KANA.contains(text.charAt(i));
        words++;
        if (words > MOST_WORDS || wordEnd - i < (kana ? LEAST_KANA : LEAST_LETTERS)) {
          return NONE;
        }
        start = words == 1 ? i : start;
        end = wordEnd;
      }
      i = Math.max(wordEnd, i + 1);
    }
    boolean line = i == text.length() || LINE_END.contains(text.charAt(i));
    return line && words >= LEAST_WORDS ? HandMatcher.range(start, end) : NONE;
  }

  private static int wordEnd(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isOfPhrase(char c) {
    return isLetter(c) || BLANK.contains(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || KANA.contains(c);
  }
}
