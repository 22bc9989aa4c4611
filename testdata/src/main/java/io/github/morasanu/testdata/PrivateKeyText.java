/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The text of an RSA private key that opens nothing: the structure is that of PKCS #8 and PKCS #1 (RFC 5208, RFC 8017),
 * but its numbers are random and no key pair.
 */
final class PrivateKeyText {
  private static final int INTEGER = 0x02;
  private static final int OCTET_STRING = 0x04;
  private static final int SEQUENCE = 0x30;
  private static final byte[] VERSION_0 = tagged(INTEGER, new byte[] {0});
  private static final byte[] EXPONENT_65537 = tagged(INTEGER, new byte[] {1, 0, 1});
  /** AlgorithmIdentifier: rsaEncryption (1.2.840.113549.1.1.1), parameters null. */
  private static final byte[] RSA_ENCRYPTION = {
    0x30,
    0x0D,
    0x06,
    0x09,
    0x2A,
    (byte) 0x86,
    0x48,
    (byte) 0x86,
    (byte) 0xF7,
    0x0D,
    0x01,
    0x01,
    0x01,
    0x05,
    0x00
  };

  private PrivateKeyText() {}

  /** PEM text of 64 characters a line, ending with the END line and no line break. */
  static String pem(SeededRandom random) {
    byte[] lineEnd = "\n".getBytes(StandardCharsets.US_ASCII);
    String body = Base64.getMimeEncoder(64, lineEnd).encodeToString(pkcs8(random));
    return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----";
  }

  private static byte[] pkcs8(SeededRandom random) {
    return tagged(SEQUENCE, VERSION_0, RSA_ENCRYPTION, tagged(OCTET_STRING, rsaPrivateKey(random)));
  }

  /** Modulus, exponents, two primes, two remainders and a coefficient, as long as in a key of 2048 bits. */
  private static byte[] rsaPrivateKey(SeededRandom random) {
    return tagged(
        SEQUENCE,
        VERSION_0,
        integer(256, random),
        EXPONENT_65537,
        integer(256, random),
        integer(128, random),
        integer(128, random),
        integer(128, random),
        integer(128, random),
        integer(128, random));
  }

  /** A positive number that fills so many bytes. */
  private static byte[] integer(int length, SeededRandom random) {
    byte[] magnitude = random.bytes(length);
    magnitude[0] |= (byte) 0x80;
    return tagged(INTEGER, new byte[] {0}, magnitude);
  }

  private static byte[] tagged(int tag, byte[]... contents) {
    int length = 0;
    for (byte[] content : contents) {
      length += content.length;
    }
    ByteArrayOutputStream der = new ByteArrayOutputStream(length + 4);
    der.write(tag);
    if (length > 0xFF) {
      der.write(0x82);
      der.write(length >>> 8);
    } else if (length > 0x7F) {
      der.write(0x81);
    }
    der.write(length);
    for (byte[] content : contents) {
      der.writeBytes(content);
    }
    return der.toByteArray();
  }
}
