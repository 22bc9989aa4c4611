/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import java.util.Arrays;

/**
 * Whether the body of a PEM private key begins as one does, and is as long as it says itself. Of each
 * structure the first tags are read, none of the numbers. The label only says which family it is of: keys
 * of PKCS #8 stand under labels of old as well.
 *
 * <p>Sources: RFC 8017 A.1.2 (RSA), RFC 5915 (EC), the DSA key of OpenSSL, RFC 5208 (PKCS #8, in clear and
 * encrypted), PROTOCOL.key of OpenSSH, RFC 4880 4.2 and 5.5 (OpenPGP); X.690 for the encoding.
 */
final class PrivateKeyStructure {
  /** Bytes of the body that are looked at. */
  private static final int HEAD = 40;

  /** One for each thread that looks at keys: validators allocate nothing. */
  private static final ThreadLocal<PrivateKeyStructure> OF_THREAD =
      ThreadLocal.withInitial(PrivateKeyStructure::new);

  private static final String OPEN_SSH = "openssh-key-v1\0";

  private static final int INTEGER = 0x02;
  private static final int OCTETS = 0x04;
  private static final int OBJECT_ID = 0x06;
  private static final int SEQUENCE = 0x30;

  private final byte[] head = new byte[HEAD];
  private int length;
  private int at;

  private PrivateKeyStructure() {}

  /** That of the calling thread, for its next body. */
  static PrivateKeyStructure ofThread() {
    return OF_THREAD.get();
  }

  /** Room for the first bytes of a body, all of them zero. */
  byte[] head() {
    Arrays.fill(head, (byte) 0);
    return head;
  }

  /** What a body is. */
  enum Fit {
    /** A key. */
    WHOLE,
    /** It begins as a key does, and has another length than it says. */
    PART,
    /** No key. */
    NONE
  }

  /**
   * What a body is under the label of its BEGIN line.
   *
   * @param label where the label is in the text
   * @param bytes the length of the body whose first bytes are in the {@link #head}
   */
  Fit fit(CharSequence text, int label, int labelEnd, int bytes) {
    length = bytes;
    at = 0;
    if (Ascii.startsWith(text, label, labelEnd, "OPENSSH ")) {
      return isOpenSsh() ? Fit.WHOLE : Fit.NONE;
    }
    if (Ascii.startsWith(text, label, labelEnd, "PGP ")) {
      return isPgp() ? Fit.WHOLE : Fit.NONE;
    }
    return ofSequence(Ascii.startsWith(text, label, labelEnd, "ENCRYPTED "));
  }

  /** All other keys are a sequence. */
  private Fit ofSequence(boolean encrypted) {
    if (next() != SEQUENCE) {
      return Fit.NONE;
    }
    boolean whole = length() == length - at;
    boolean begins = encrypted ? isAlgorithm(next()) : isVersion() && isKeyOrAlgorithm(next());
    if (!begins) {
      return Fit.NONE;
    }
    return whole ? Fit.WHOLE : Fit.PART;
  }

  /** The modulus of RSA or DSA, the number of EC, or what the algorithm is. */
  private boolean isKeyOrAlgorithm(int tag) {
    return tag == INTEGER || tag == OCTETS || isAlgorithm(tag);
  }

  private boolean isOpenSsh() {
    for (int i = 0; i < OPEN_SSH.length(); i++) {
      if (head[i] != OPEN_SSH.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A packet of tag 5, a secret key, in the old or the new form of its header. */
  private boolean isPgp() {
    int tag = next();
    return tag >> 2 == 0x25 || tag == 0xC5;
  }

  /** A version of 0 or 1. */
  private boolean isVersion() {
    return next() == INTEGER && next() == 1 && next() <= 1;
  }

  /** An algorithm by its object id. */
  private boolean isAlgorithm(int tag) {
    return tag == SEQUENCE && length() > 2 && next() == OBJECT_ID;
  }

  /** The length that comes next; of short form, or of up to three bytes. */
  private int length() {
    int first = next();
    if (first < 0x80) {
      return first;
    }
    int value = 0;
    for (int i = first - 0x80; i > 0 && first <= 0x83; i--) {
      value = (value << 8) | next();
    }
    return value;
  }

  private int next() {
    return at < head.length ? head[at++] & 0xFF : 0;
  }
}
