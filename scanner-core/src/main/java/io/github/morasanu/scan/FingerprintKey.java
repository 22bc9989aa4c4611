/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The secret under which fingerprints are made, so that nobody without it can test a guess against a
 * report. Immutable, thread-safe; shows nothing of itself.
 */
public final class FingerprintKey {
  /** Bytes of a block of SHA-256. */
  private static final int BLOCK = 64;

  /** No message of a fingerprint: those start with a kind. */
  private static final byte[] HASH_LABEL = "\0hash".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] ID_LABEL = "\0id".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] CACHE_LABEL = "\0cache".getBytes(StandardCharsets.US_ASCII);

  /** The key, filled up to a block, as HMAC puts it before the message, and before what comes of that. */
  private final byte[] inner;

  private final byte[] outer;

  private FingerprintKey(byte[] secret) {
    this.inner = padded(secret, 0x36);
    this.outer = padded(secret, 0x5C);
  }

  private static byte[] padded(byte[] secret, int pad) {
    byte[] block = Arrays.copyOf(secret, BLOCK);
    for (int i = 0; i < block.length; i++) {
      block[i] ^= (byte) pad;
    }
    return block;
  }

  /**
   * The key made of a passphrase or a random text.
   *
   * @throws IllegalArgumentException if the secret is shorter than 16 characters
   */
  public static FingerprintKey of(String secret) {
    if (secret.length() < 16) {
      throw new IllegalArgumentException("a fingerprint key needs at least 16 characters");
    }
    return new FingerprintKey(Sha256.of(secret));
  }

  /**
   * The fingerprint of a message, shortened to 20 bits in five hexadecimal digits: of the 10<sup>11</sup>
   * numbers with a check digit about 95,000 share each one, so even the key's owner cannot tell which
   * number was found.
   */
  String fingerprint(byte[] message) {
    return HexFormat.of().formatHex(mac(message)).substring(0, 5);
  }

  /**
   * Tells this key from others, so that nobody compares fingerprints made with different ones; 20 bits,
   * from which the key cannot be had.
   */
  public String id() {
    return HexFormat.of().formatHex(mac(ID_LABEL)).substring(0, 5);
  }

  /** Vouches for what the cache holds, under labels of its own. */
  byte[] cacheCode(byte[] message) {
    byte[] labelled = Arrays.copyOf(CACHE_LABEL, CACHE_LABEL.length + message.length);
    System.arraycopy(message, 0, labelled, CACHE_LABEL.length, message.length);
    return mac(labelled);
  }

  /** A key for hashes that differ from user to user, from which nothing about this one can be told. */
  long hashKey() {
    return ByteBuffer.wrap(mac(HASH_LABEL)).getLong();
  }

  /**
   * HMAC-SHA256 (RFC 2104, 2) of a message. The digest is Java's; its {@code Mac} would first check the
   * policy files of the platform, which takes as long as a tenth of a small scan.
   */
  private byte[] mac(byte[] message) {
    MessageDigest digest = Sha256.digest();
    digest.update(inner);
    byte[] hash = digest.digest(message);
    digest.update(outer);
    return digest.digest(hash);
  }

  @Override
  public String toString() {
    return "FingerprintKey[secret]";
  }
}
