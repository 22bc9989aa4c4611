/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.model.Kind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that lives for one run only and turns a value into random numbers: the same ones for the same
 * value, and nobody who lacks the key can try values out. HMAC-SHA256 over a counter. Not thread-safe.
 */
final class RunKey {
  private static final int KEY_BYTES = 32;

  private final Mac mac;

  private RunKey(Mac mac) {
    this.mac = mac;
  }

  /** A new key, which is never written down. */
  static RunKey random() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return new RunKey(mac);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /**
   * The random numbers of a value.
   *
   * @param value in normalised form
   * @param attempt other numbers for each
   */
  Numbers numbers(Kind kind, String value, int attempt) {
    mac.update((kind.id() + '\0' + attempt + '\0').getBytes(StandardCharsets.UTF_8));
    return new Numbers(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
  }

  /** Random numbers without end. */
  final class Numbers {
    private byte[] bytes;
    private int next;

    private Numbers(byte[] bytes) {
      this.bytes = bytes;
    }

    /** A number from 0 to below a bound, which is at most a few hundred. */
    int below(int bound) {
      if (next + 2 > bytes.length) {
        bytes = mac.doFinal(bytes);
        next = 0;
      }
      int number = (bytes[next] & 0xFF) << 8 | (bytes[next + 1] & 0xFF);
      next += 2;
      return number % bound;
    }
  }
}
