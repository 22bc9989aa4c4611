/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.PrivateKeyStructure.Fit;

/**
 * A private key between BEGIN and END lines (RFC 7468, and what came before it). The BEGIN line alone is
 * what programs that read keys are full of, so there must be a body after it, of the structure of a key: a
 * made-up body is none. One that begins as a key and has another length than it says was cut or changed.
 *
 * <p>A key is encrypted if its label, a header ({@code Proc-Type}, RFC 1421) or the cipher in the body of
 * an OpenSSH key (PROTOCOL.key of OpenSSH) says so.
 */
final class PemPrivateKey {
  private static final String BEGIN = "-----BEGIN ";
  private static final String DASHES = "-----";
  private static final int MAX_LABEL = 40;

  /** Characters behind the BEGIN line in which headers stand. */
  private static final int HEADERS = 120;

  /** {@code openssh-key-v1}, a zero, and how long the name of the cipher is. */
  private static final String OPEN_SSH = "b3BlbnNzaC1rZXktdjEAAAAA";

  /** The cipher "none", with its length before it. */
  private static final String NO_CIPHER = "b3BlbnNzaC1rZXktdjEAAAAABG5vbmU";

  private PemPrivateKey() {}

  /** A key that anybody can use. */
  static Validity validate(CharSequence text, int start, int end) {
    return validate(text, start, end, false, true);
  }

  /** A key that a passphrase protects. */
  static Validity validateEncrypted(CharSequence text, int start, int end) {
    return validate(text, start, end, true, true);
  }

  /** What stands where a key that anybody can use would stand: a part of one, a changed or a made-up one. */
  static Validity validateOther(CharSequence text, int start, int end) {
    return validate(text, start, end, false, false);
  }

  private static Validity validate(
      CharSequence text, int start, int end, boolean encrypted, boolean whole) {
    int body = bodyStart(text, start, end);
    if (body < 0) {
      return Validity.INVALID;
    }
    PrivateKeyStructure structure = PrivateKeyStructure.ofThread();
    int length = PemBody.read(text, body, end, structure.head());
    if (length < 0 || isEncrypted(text, start, body, end) != encrypted) {
      return Validity.INVALID;
    }
    int label = start + BEGIN.length();
    Fit fit = encrypted && !isSaidInLabel(text, label, end)
        ? Fit.WHOLE
        : structure.fit(text, label, body, length);
    return (fit == Fit.WHOLE) == whole ? Validity.VALID : Validity.INVALID;
  }

  /** Of a key that a header or its cipher calls encrypted, no structure shows. */
  private static boolean isSaidInLabel(CharSequence text, int label, int end) {
    return Ascii.startsWith(text, label, end, "ENCRYPTED ");
  }

  private static boolean isEncrypted(CharSequence text, int start, int body, int end) {
    int headersEnd = Math.min(end, body + HEADERS);
    for (int i = start; i < headersEnd; i++) {
      char c = text.charAt(i);
      boolean stated = c == 'E' && Ascii.startsWith(text, i, headersEnd, "ENCRYPTED");
      boolean cipher = c == 'b'
          && Ascii.startsWith(text, i, end, OPEN_SSH)
          && !Ascii.startsWith(text, i, end, NO_CIPHER);
      if (stated || cipher) {
        return true;
      }
    }
    return false;
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
