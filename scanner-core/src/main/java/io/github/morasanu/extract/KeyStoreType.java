/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Which format a key store is in, by its first bytes. */
enum KeyStoreType {
  /** Of the JDK (sun.security.provider.JavaKeyStore). */
  JKS,
  /** The same with secret keys (com.sun.crypto.provider.JceKeyStore). */
  JCEKS,
  /** Of Bouncy Castle (org.bouncycastle.jcajce.provider.keystore.bc.BcKeyStoreSpi). */
  BKS,
  /** RFC 7292. */
  PKCS12;

  private static final int JKS_MAGIC = 0xFEEDFEED;
  private static final int JCEKS_MAGIC = 0xCECECECE;

  /** Version and length of the salt, the salt, a count, and the kind of the first entry. */
  private static final int BKS_SALT = 20;

  private static final int BKS_COUNT = 2 * Integer.BYTES + BKS_SALT;
  private static final int BKS_FIRST_ENTRY = BKS_COUNT + Integer.BYTES;
  private static final int BKS_MOST_ROUNDS = 1 << 20;
  private static final int BKS_LAST_KIND = 4;

  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 2;
  private static final int OBJECT_ID = 6;

  /** The arc of PKCS #7 (1.2.840.113549.1.7): data is 1 there, signed data is 2. */
  private static final byte[] PKCS7 = {0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7
  };

  /** The type of the key store that starts with some bytes, or null if it is none. */
  static @Nullable KeyStoreType of(byte[] head) {
    ByteBuffer start = ByteBuffer.wrap(head);
    if (head.length < Integer.BYTES) {
      return null;
    }
    if (start.getInt(0) == JKS_MAGIC) {
      return JKS;
    }
    if (start.getInt(0) == JCEKS_MAGIC) {
      return JCEKS;
    }
    if (isBks(start)) {
      return BKS;
    }
    return isPfx(start) ? PKCS12 : null;
  }

  private static boolean isBks(ByteBuffer start) {
    if (start.capacity() <= BKS_FIRST_ENTRY) {
      return false;
    }
    int version = start.getInt(0);
    int rounds = start.getInt(BKS_COUNT);
    int kind = start.get(BKS_FIRST_ENTRY);
    return (version == 1 || version == 2)
        && start.getInt(Integer.BYTES) == BKS_SALT
        && rounds > 0
        && rounds <= BKS_MOST_ROUNDS
        && kind >= 0
        && kind <= BKS_LAST_KIND;
  }

  /** PFX ::= SEQUENCE { version INTEGER (3), authSafe SEQUENCE { OBJECT IDENTIFIER, … } … }. */
  private static boolean isPfx(ByteBuffer start) {
    if (!enters(start, SEQUENCE)) {
      return false;
    }
    boolean version3 =
        start.remaining() >= 3 && start.get() == INTEGER && start.get() == 1 && start.get() == 3;
    if (!version3 || !enters(start, SEQUENCE) || !enters(start, OBJECT_ID)) {
      return false;
    }
    byte[] id = new byte[PKCS7.length + 1];
    if (start.remaining() < id.length) {
      return false;
    }
    start.get(id);
    byte last = id[PKCS7.length];
    return (last == 1 || last == 2)
        && ByteBuffer.wrap(id, 0, PKCS7.length).equals(ByteBuffer.wrap(PKCS7));
  }

  /** Moves into a value of a tag, whatever form its length has (X.690, 8.1.3). */
  private static boolean enters(ByteBuffer der, int tag) {
    if (der.remaining() < 2 || der.get() != tag) {
      return false;
    }
    int length = der.get() & 0xFF;
    int bytes = length > 0x80 ? length - 0x80 : 0;
    if (bytes > Integer.BYTES || bytes > der.remaining()) {
      return false;
    }
    der.position(der.position() + bytes);
    return true;
  }
}
