/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/**
 * Tries the passwords that everybody knows on the check sum of a key store, which stands for its whole
 * content. Nothing is decrypted, and no entry is read.
 *
 * <p>JKS and JCEKS: SHA-1 over the password in UTF-16, the words "Mighty Aphrodite" and the content
 * (sun.security.provider.JavaKeyStore). PKCS #12: a MAC under a key from the password (RFC 7292, appendix
 * B). Bouncy Castle's own format is not tried, nor is PKCS #12 with lengths left open or with a MAC of RFC
 * 9579.
 */
final class KeyStorePasswords {
  /** Of keytool and the JDK, of the guides of servers, of Android's debug keys; and none at all. */
  private static final List<String> KNOWN = List.of(
      "changeit",
      "changeme",
      "password",
      "secret",
      "android",
      "keystore",
      "storepass",
      "tomcat",
      "admin",
      "test",
      "pass",
      "123456",
      "12345678",
      "");

  private static final byte[] JKS_WORDS = "Mighty Aphrodite".getBytes(StandardCharsets.US_ASCII);
  private static final int SHA1_LENGTH = 20;

  /** Thirty times what the JDK asks for; more would let a file decide how long a scan takes. */
  private static final int MOST_ROUNDS = 300_000;

  private KeyStorePasswords() {}

  /** Whether one of the known passwords opens it. */
  static boolean open(KeyStoreType type, byte[] store) {
    try {
      return switch (type) {
        case JKS, JCEKS -> opensJks(store);
        case PKCS12 -> opensPkcs12(Pkcs12Mac.of(store));
        case BKS -> false;
      };
    } catch (IOException | GeneralSecurityException e) {
      // Its structure is of a kind that is not tried: that it is a key store is noted all the same.
      return false;
    }
  }

  private static boolean opensJks(byte[] store) throws GeneralSecurityException {
    int content = store.length - SHA1_LENGTH;
    if (content < 0) {
      return false;
    }
    byte[] stated = Arrays.copyOfRange(store, content, store.length);
    for (String password : KNOWN) {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(password.getBytes(StandardCharsets.UTF_16BE));
      sha1.update(JKS_WORDS);
      sha1.update(store, 0, content);
      if (Arrays.equals(sha1.digest(), stated)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensPkcs12(Pkcs12Mac stated) throws GeneralSecurityException {
    if (stated.rounds() < 1 || stated.rounds() > MOST_ROUNDS) {
      return false;
    }
    for (String password : KNOWN) {
      Mac mac = Mac.getInstance(stated.algorithm());
      mac.init(
          SecretKeyFactory.getInstance("PBE")
              .generateSecret(new PBEKeySpec(password.toCharArray())),
          new PBEParameterSpec(Pkcs12Mac.bytes(stated.salt()), stated.rounds()));
      mac.update(stated.content().duplicate());
      if (ByteBuffer.wrap(mac.doFinal()).equals(stated.digest())) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a PKCS #12 file says of its MAC (RFC 7292, section 4).
   *
   * @param algorithm by the name that Java has for it
   */
  private record Pkcs12Mac(
      String algorithm, ByteBuffer salt, int rounds, ByteBuffer digest, ByteBuffer content) {
    private static final int INTEGER = 2;
    private static final int OCTETS = 4;
    private static final int OBJECT_ID = 6;
    private static final int SEQUENCE = 0x30;
    private static final int EXPLICIT = 0xA0;

    /** SHA-1 (1.3.14.3.2.26). */
    private static final byte[] SHA1 = {0x2B, 0x0E, 0x03, 0x02, 0x1A};

    /** The arc of SHA-2 (2.16.840.1.101.3.4.2), of which 1 is SHA-256, 2 SHA-384 and 3 SHA-512. */
    private static final byte[] SHA2 = {0x60, (byte) 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02};

    private static final List<String> SHA2_SIZES = List.of("256", "384", "512");

    static Pkcs12Mac of(byte[] store) throws IOException {
      ByteBuffer pfx = value(ByteBuffer.wrap(store), SEQUENCE);
      value(pfx, INTEGER);
      ByteBuffer authSafe = value(pfx, SEQUENCE);
      value(authSafe, OBJECT_ID);
      ByteBuffer content = value(value(authSafe, EXPLICIT), OCTETS);
      ByteBuffer macData = value(pfx, SEQUENCE);
      ByteBuffer digestInfo = value(macData, SEQUENCE);
      ByteBuffer hash = value(value(digestInfo, SEQUENCE), OBJECT_ID);
      ByteBuffer digest = value(digestInfo, OCTETS);
      ByteBuffer salt = value(macData, OCTETS);
      int rounds = macData.hasRemaining() ? number(value(macData, INTEGER)) : 1;
      return new Pkcs12Mac(algorithm(bytes(hash)), salt, rounds, digest, content);
    }

    private static String algorithm(byte[] hash) throws IOException {
      if (Arrays.equals(hash, SHA1)) {
        return "HmacPBESHA1";
      }
      int size = hash.length == SHA2.length + 1 ? hash[SHA2.length] : 0;
      boolean sha2 = Arrays.equals(Arrays.copyOf(hash, SHA2.length), SHA2);
      if (!sha2 || size < 1 || size > SHA2_SIZES.size()) {
        throw new IOException("unknown MAC");
      }
      return "HmacPBESHA" + SHA2_SIZES.get(size - 1);
    }

    /** The value of a tag in DER (X.690), of which the buffer moves to the end. */
    private static ByteBuffer value(ByteBuffer der, int tag) throws IOException {
      if (der.remaining() < 2 || (der.get() & 0xFF) != tag) {
        throw new IOException("another structure");
      }
      int length = der.get() & 0xFF;
      if (length >= 0x80) {
        int lengthBytes = length - 0x80;
        if (lengthBytes == 0 || lengthBytes > 3 || lengthBytes > der.remaining()) {
          throw new IOException("a length left open, or too long");
        }
        length = 0;
        for (int i = 0; i < lengthBytes; i++) {
          length = (length << 8) | (der.get() & 0xFF);
        }
      }
      if (length > der.remaining()) {
        throw new IOException("cut off");
      }
      ByteBuffer value = der.slice(der.position(), length);
      der.position(der.position() + length);
      return value;
    }

    private static byte[] bytes(ByteBuffer value) {
      byte[] bytes = new byte[value.remaining()];
      value.duplicate().get(bytes);
      return bytes;
    }

    /** A number of up to three bytes; more rounds are too many anyhow. */
    private static int number(ByteBuffer value) throws IOException {
      if (value.remaining() > 3) {
        throw new IOException("too large a number");
      }
      int number = 0;
      while (value.hasRemaining()) {
        number = (number << 8) | (value.get() & 0xFF);
      }
      return number;
    }
  }
}
