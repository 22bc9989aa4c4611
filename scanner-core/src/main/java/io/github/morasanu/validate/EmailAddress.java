/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * An e-mail address as people use them: a dot-atom of RFC 5322, or what Japanese mobile carriers once
 * allowed beyond it, and a domain name with a top-level domain of letters. Quoted local parts, address
 * literals and names outside of ASCII are none here.
 */
public final class EmailAddress {
  private static final int MAX_LENGTH = 254;
  private static final int MAX_LOCAL = 64;

  private static final WordSet NO_REPLY =
      WordSet.of("noreply no-reply no_reply donotreply do-not-reply do_not_reply");

  /** {@code this@Outer.member} is Kotlin, not a mailbox. */
  private static final WordSet KEYWORDS = WordSet.of("this super");

  private EmailAddress() {}

  static Validity validate(CharSequence text, int start, int end) {
    int at = Ascii.indexOf(text, start, end, '@');
    if (at < 0
        || end - start > MAX_LENGTH
        || !EmailDomain.isWellFormed(text, at + 1, end)
        || !isLocalPart(text, start, at, EmailDomain.isCarrier(text, at + 1, end))
        || KEYWORDS.contain(text, start, at)
        || isAlgorithm(text, start, at, end)
        || EmailSurroundings.speakAgainst(text, start, end)) {
      return Validity.INVALID;
    }
    boolean sample = EmailDomain.isReserved(text, at + 1, end)
        || NO_REPLY.contain(text, start, at)
        || EmailDummy.contains(text, start, at, end);
    return sample ? Validity.SAMPLE : Validity.VALID;
  }

  /**
   * Where an address ends that names a file: {@code taro@b.co.jp.csv} is one with a file type behind it.
   *
   * @param text the text
   * @param afterAt where its domain begins
   * @param end where it ends with the file type, exclusive
   * @return where it ends without, or {@code end}
   */
  public static int withoutFileType(CharSequence text, int afterAt, int end) {
    return EmailDomain.withoutFileType(text, afterAt, end);
  }

  /**
   * Whether the last part of an address is a type of files as well, {@code .md} as {@code .py}: where it is all of a file's
   * name, it names the file.
   *
   * @param text the text
   * @param start where the address begins
   * @param end where it ends, exclusive
   */
  public static boolean endsAsFile(CharSequence text, int start, int end) {
    return EmailSurroundings.endsAsFile(text, start, end);
  }

  private static boolean isAlgorithm(CharSequence text, int start, int at, int end) {
    return Ascii.indexOf(text, start, at, '-') >= 0
        && EmailDomain.namesAlgorithms(text, at + 1, end);
  }

  private static boolean isLocalPart(CharSequence text, int start, int end, boolean carrier) {
    if (start == end || end - start > MAX_LOCAL || text.charAt(start) == '.') {
      return false;
    }
    char before = '.';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' ? before == '.' && !carrier : !isAtom(c)) {
        return false;
      }
      before = c;
    }
    return carrier || before != '.';
  }

  private static boolean isAtom(char c) {
    return Ascii.isLetterOrDigit(c) || "!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
  }
}
