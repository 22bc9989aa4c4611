/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * A secret key of age: 32 bytes in Bech32 (BIP 173), in capitals, under the name {@code
 * AGE-SECRET-KEY-}. Pure.
 */
final class AgeSecretKey {
  private static final String NAME = "age-secret-key-";
  private static final String ALPHABET = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
  private static final int LENGTH = 74;
  private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };

  private AgeSecretKey() {}

  static Validity validate(CharSequence text, int start, int end) {
    if (end - start != LENGTH) {
      return Validity.INVALID;
    }
    int checksum = 1;
    for (int i = 0; i < NAME.length(); i++) {
      checksum = step(checksum, NAME.charAt(i) >> 5);
    }
    checksum = step(checksum, 0);
    for (int i = 0; i < NAME.length(); i++) {
      checksum = step(checksum, NAME.charAt(i) & 31);
    }
    for (int i = start + NAME.length() + 1; i < end; i++) {
      int value = ALPHABET.indexOf(text.charAt(i));
      if (value < 0) {
        return Validity.INVALID;
      }
      checksum = step(checksum, value);
    }
    return checksum == 1 ? Validity.VALID : Validity.INVALID;
  }

  private static int step(int checksum, int value) {
    int top = checksum >>> 25;
    int next = (checksum & 0x1ffffff) << 5 ^ value;
    for (int bit = 0; bit < GENERATOR.length; bit++) {
      next ^= (top >>> bit & 1) == 0 ? 0 : GENERATOR[bit];
    }
    return next;
  }
}
