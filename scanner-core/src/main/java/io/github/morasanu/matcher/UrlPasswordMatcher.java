/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import java.util.List;

/**
 * Takes the password of an address, {@code scheme://name:password@host} (RFC 3986, section 3.2.1).
 * Addresses are everywhere, so that this is read by hand and gives up at the first character that no such
 * address has.
 */
final class UrlPasswordMatcher implements HandMatcher {
  private static final String SEPARATOR = "://";
  private static final int MAX_LENGTH = 256;

  /** What ends the part of an address before its path, wherever it stands. */
  private static final String ENDS = " \t\r\n\"'`<>\\|^,;";

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(HandMatcher.literal(SEPARATOR));
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int from = anchor + SEPARATOR.length();
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    int colon = -1;
    int at = -1;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0 || isPath(text, i, colon, at)) {
        break;
      }
      if (c == ':' && colon < 0) {
        colon = i;
      } else if (c == '@') {
        at = i;
      }
    }
    boolean host = at > 0 && at + 1 < text.length() && isOfHost(text.charAt(at + 1));
    return colon > 0 && at > colon + 1 && host ? HandMatcher.range(colon + 1, at) : NONE;
  }

  /** A slash ends the name of a host; in a password it may stand before the sign that ends that. */
  private static boolean isPath(CharSequence text, int i, int colon, int at) {
    char c = text.charAt(i);
    return (c == '/' || c == '?' || c == '#')
        && (colon < 0 || at > 0 || isPort(text, colon + 1, i));
  }

  private static boolean isPort(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfHost(char c) {
    return Ascii.isLetterOrDigit(c) || c == '[' || c == '$' || c == '{' || c == '%' || c == '<';
  }
}
