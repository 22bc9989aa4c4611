/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * A private key between BEGIN and END lines (RFC 7468, and what came before it). The BEGIN line alone is
 * what programs that read keys are full of, so there must be a body after it.
 */
final class PemPrivateKey {
  private static final String BEGIN = "-----BEGIN ";
  private static final String DASHES = "-----";
  private static final int MAX_LABEL = 40;

  private PemPrivateKey() {}

  static Validity validate(CharSequence text, int start, int end) {
    int body = bodyStart(text, start, end);
    return body >= 0 && PemBody.couldBeKey(text, body, end) ? Validity.VALID : Validity.INVALID;
  }

  /** Where the BEGIN line of a private key is over, or -1 if there is none at the start. */
  private static int bodyStart(CharSequence text, int start, int end) {
    if (!Ascii.startsWith(text, start, end, BEGIN)) {
      return -1;
    }
    int label = start + BEGIN.length();
    int i = label;
    while (i < end && i - label < MAX_LABEL && isLabelCharacter(text.charAt(i))) {
      i++;
    }
    boolean privateKey = Ascii.endsWith(text, label, i, "PRIVATE KEY")
        || Ascii.endsWith(text, label, i, "PRIVATE KEY BLOCK");
    return privateKey && Ascii.startsWith(text, i, end, DASHES) ? i + DASHES.length() : -1;
  }

  private static boolean isLabelCharacter(char c) {
    return c == ' ' || Ascii.isDigit(c) || (c >= 'A' && c <= 'Z');
  }
}
