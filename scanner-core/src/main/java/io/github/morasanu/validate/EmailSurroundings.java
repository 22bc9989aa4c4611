/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * What stands around a candidate and makes it something else: {@code git@host:group/name.git} and
 * {@code user@host:/path} are remotes, {@code https://user:password@host} is an URL with a user.
 *
 * <p>A colon alone does not speak against an address: stolen accounts go around as
 * {@code address:password}.
 */
final class EmailSurroundings {
  /** How far we look; user names, passwords and repository paths are seldom longer. */
  private static final int REACH = 128;

  /** The ends of headers whose values are ids of mails and their parts. */
  private static final String[] ID_HEADERS = {
    "message-id", "content-id", "in-reply-to", "references"
  };

  private static final WordSet TOP_AND_FILE_TYPE =
      WordSet.of("ai app cc md mk mm ms pl pm ps py rs sh so st tf");

  private static final WordSet COMMANDS = WordSet.of(
      "bash cat chmod chown cp diff head less ls mv open perl pylint pytest python python3 rm rustc sh source tail touch vi "
          + "vim wc zip");

  private EmailSurroundings() {}

  static boolean speakAgainst(CharSequence text, int start, int end) {
    return isRemote(text, start, end)
        || isUrlUser(text, start)
        || isMessageId(text, start)
        || (endsAsFile(text, start, end) && isFile(text, start, end));
  }

  /** Whether the last label is a type of files and a top-level domain as well. */
  static boolean endsAsFile(CharSequence text, int start, int end) {
    int label = end;
    while (label > start && text.charAt(label - 1) != '.') {
      label--;
    }
    return TOP_AND_FILE_TYPE.contain(text, label, end);
  }

  /**
   * {@code src/x@host.py} and {@code x@host.py:12} name files, and so do the arguments of a command and what stands beside
   * another file: {@code rm a.py x@host.py}.
   */
  private static boolean isFile(CharSequence text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (before == '/' || before == '\\') {
      return !isInUrl(text, start);
    }
    boolean line =
        end + 1 < text.length() && text.charAt(end) == ':' && Ascii.isDigit(text.charAt(end + 1));
    if (line || before != ' ') {
      return line;
    }
    int last = start - 1;
    int first = last;
    while (first > 0 && last - first < REACH && text.charAt(first - 1) > ' ') {
      first--;
    }
    int dot = Ascii.indexOf(text, first, last, '.');
    boolean file = dot > 0
        && Ascii.indexOf(text, first, last, '@') < 0
        && TOP_AND_FILE_TYPE.contain(text, dot + 1, last);
    return file || COMMANDS.contain(text, first, last);
  }

  /** Whether the word that ends at an index holds a scheme. */
  private static boolean isInUrl(CharSequence text, int end) {
    int first = Math.max(2, end - REACH);
    for (int i = end - 1; i >= first && text.charAt(i) > ' '; i--) {
      if (text.charAt(i) == '/' && text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':') {
        return true;
      }
    }
    return false;
  }

  private static boolean isRemote(CharSequence text, int start, int end) {
    int last = Math.min(text.length(), end + REACH);
    if (end + 1 >= last || text.charAt(end) != ':' || !isPathCharacter(text.charAt(end + 1))) {
      return false;
    }
    if (Ascii.startsWith(text, start, end, "git@")) {
      return true;
    }
    for (int i = end + 1; i < last && isPathCharacter(text.charAt(i)); i++) {
      if (text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  private static boolean isUrlUser(CharSequence text, int start) {
    int first = Math.max(1, start - REACH);
    int i = start - 1;
    while (i >= first && isUserInfo(text.charAt(i))) {
      i--;
    }
    return i >= first && text.charAt(i) == '/' && text.charAt(i - 1) == '/';
  }

  /**
   * {@code Message-ID: <20261122.1@mail.kasou.jp>} names a mail, not a mailbox (RFC 5322, 3.6.4; RFC 2045,
   * 7), and so does {@code id <...>} in a line of {@code Received}.
   */
  private static boolean isMessageId(CharSequence text, int start) {
    int open = start - 1;
    if (open < 0 || (text.charAt(open) != '<' && !Ascii.endsWith(text, 0, start, "&lt;"))) {
      return false;
    }
    int first = Math.max(0, start - REACH);
    for (int i = open; i > first && text.charAt(i) != '\n'; i--) {
      char c = text.charAt(i);
      if ((c == ':' && isIdHeader(text, first, i))
          || (c == '<' && Ascii.endsWith(text, first, i, " id "))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdHeader(CharSequence text, int first, int colon) {
    for (String header : ID_HEADERS) {
      int start = colon - header.length();
      if (start >= first && Ascii.equalsIgnoringCase(text, start, colon, header)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPathCharacter(char c) {
    return Ascii.isLetterOrDigit(c) || "/~._-%+".indexOf(c) >= 0;
  }

  private static boolean isUserInfo(char c) {
    return Ascii.isLetterOrDigit(c) || "-._~%!$*+:".indexOf(c) >= 0;
  }
}
