/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Addresses that stand for any: both the name and the domain are words of examples, as {@code hoge@hoge.com} and
 * {@code your-name@your-company.co.jp}. One of them alone may be somebody's.
 */
final class EmailDummy {
  private static final WordSet WORDS = WordSet.of(
      "hoge hogehoge fuga piyo hogera foo foobar bar baz qux abc abcd abcde xyz test testuser tester sample "
          + "dummy user username name yourname myname someone somebody anyone nobody mail email address "
          + "domain yourdomain mydomain company yourcompany mycompany site website host server");

  private static final String YOUR = "your";
  private static final int LONGEST_ROW = 4;

  private EmailDummy() {}

  static boolean contains(CharSequence text, int start, int at, int end) {
    return isDummy(text, start, at) && isDummy(text, at + 1, Ascii.indexOf(text, at + 1, end, '.'));
  }

  private static boolean isDummy(CharSequence text, int start, int end) {
    return isRow(text, start, end)
        || WORDS.contain(text, start, end)
        || (end - start > YOUR.length() + 1
            && Ascii.equalsIgnoringCase(text, start, start + YOUR.length(), YOUR)
            && !Ascii.isLetterOrDigit(text.charAt(start + YOUR.length())));
  }

  /** One letter over and over: aaa, xx. */
  private static boolean isRow(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != text.charAt(start) || !Ascii.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return end - start > 1 && end - start <= LONGEST_ROW;
  }
}
