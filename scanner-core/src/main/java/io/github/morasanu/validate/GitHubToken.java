/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * A GitHub token. The classic ones, {@code ghp_ gho_ ghu_ ghs_ ghr_}, are thirty characters and six
 * of checksum: the CRC-32 of the thirty in base 62, digits before capitals before small letters, padded
 * with zeros. Of the fine-grained {@code github_pat_} it is not published what the checksum covers, so
 * their structure has to do.
 */
final class GitHubToken {
  private static final String FINE_GRAINED = "github_pat_";
  private static final int FINE_GRAINED_FIRST = 22;
  private static final int FINE_GRAINED_SECOND = 59;

  private static final int PREFIX = 4;
  private static final int BODY = 30;
  private static final int CHECKSUM = 6;

  private GitHubToken() {}

  static Validity validate(CharSequence text, int start, int end) {
    boolean valid = Ascii.startsWith(text, start, end, FINE_GRAINED)
        ? isFineGrained(text, start + FINE_GRAINED.length(), end)
        : isClassic(text, start, end);
    return valid ? Validity.VALID : Validity.INVALID;
  }

  private static boolean isFineGrained(CharSequence text, int start, int end) {
    int underscore = start + FINE_GRAINED_FIRST;
    return end - underscore == 1 + FINE_GRAINED_SECOND
        && text.charAt(underscore) == '_'
        && Ascii.areLettersOrDigits(text, start, underscore)
        && Ascii.areLettersOrDigits(text, underscore + 1, end)
        && !Placeholder.isRowOfCharacters(text, underscore + 1, end);
  }

  private static boolean isClassic(CharSequence text, int start, int end) {
    return end - start == PREFIX + BODY + CHECKSUM
        && Ascii.startsWith(text, start, end, "gh")
        && "pousr".indexOf(text.charAt(start + 2)) >= 0
        && text.charAt(start + 3) == '_'
        && Ascii.areLettersOrDigits(text, start + PREFIX, end)
        && TokenChecksum.hasBase62(text, start + PREFIX, end);
  }
}
