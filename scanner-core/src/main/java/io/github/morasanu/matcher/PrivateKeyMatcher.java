/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import java.util.List;

/** Takes a PEM private key from its BEGIN line to its END line (RFC 7468), or as far as it goes. */
final class PrivateKeyMatcher implements HandMatcher {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String RULE = "-----";
  private static final int MAX_LABEL = 24;
  private static final int MAX_LENGTH = 8000;

  private static final String LABEL = "PRIVATE KEY";

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(HandMatcher.literal(LABEL));
  }

  @Override
  public int reach() {
    return BEGIN.length() + MAX_LABEL;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int afterAnchor = anchor + LABEL.length();
    int start = beginBefore(text, anchor);
    if (start < 0) {
      return NONE;
    }
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    for (int i = afterAnchor; i < limit; i++) {
      if (Ascii.startsWith(text, i, END)) {
        int end = i + END.length();
        while (end < limit && !Ascii.startsWith(text, end, RULE)) {
          end++;
        }
        return HandMatcher.range(start, Math.min(limit, end + RULE.length()));
      }
    }
    return HandMatcher.range(start, limit);
  }

  /** Where {@code -----BEGIN RSA } starts, given the offset of {@code PRIVATE KEY}, or -1. */
  private static int beginBefore(CharSequence text, int anchor) {
    int earliest = Math.max(0, anchor - MAX_LABEL - BEGIN.length());
    for (int i = anchor - BEGIN.length(); i >= earliest; i--) {
      if (Ascii.startsWith(text, i, BEGIN)) {
        return i;
      }
    }
    return -1;
  }
}
