/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A private key of Bitcoin in Base58Check: one for a single address (WIF), or an extended one (BIP 32).
 * The last four bytes are the beginning of the double SHA-256 of those before. Pure.
 *
 * <p>The digest comes from the JDK and allocates; candidates are rare enough.
 */
final class Base58Key {
  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
  private static final int MAX = 120;
  private static final int CHECKSUM = 4;

  private Base58Key() {}

  static Validity validate(CharSequence text, int start, int end) {
    if (end - start < 40 || end - start > MAX) {
      return Validity.INVALID;
    }
    BigInteger number = BigInteger.ZERO;
    for (int i = start; i < end; i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        return Validity.INVALID;
      }
      number = number.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    byte[] bytes = number.toByteArray();
    int first = bytes[0] == 0 ? 1 : 0;
    return hasChecksum(Arrays.copyOfRange(bytes, first, bytes.length))
        ? Validity.VALID
        : Validity.INVALID;
  }

  private static boolean hasChecksum(byte[] bytes) {
    int body = bytes.length - CHECKSUM;
    if (body < 1) {
      return false;
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(sha.digest(Arrays.copyOf(bytes, body)));
      return Arrays.equals(digest, 0, CHECKSUM, bytes, body, bytes.length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
