/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.VersionlessPath;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells equal values from different ones without keeping any: a fingerprint under the user's key for
 * the report, and a hash for counting that depends on the key too, so that it is the same on every
 * thread and in every scan. Not thread-safe.
 */
final class ValueIdentity {
  private static final int CHARS_OF_WORD = Long.SIZE / Character.SIZE;

  private final @Nullable FingerprintKey key;
  private final long hashKey;
  private char[] normalised = {};

  ValueIdentity(@Nullable FingerprintKey key) {
    this.key = key;
    this.hashKey = key == null ? 0 : key.hashKey();
  }

  /**
   * The fingerprint of kind, normalised value and path, or null without a key. It stands for the value
   * wherever it moves within its content, and in every version of the archive around it.
   */
  @Nullable
  String fingerprint(Kind kind, CharSequence text, int start, int end, String path) {
    if (key == null) {
      return null;
    }
    int length = normalise(text, start, end);
    ByteBuffer value = StandardCharsets.UTF_8.encode(CharBuffer.wrap(normalised, 0, length));
    byte[] prefix =
        (kind.id() + '\0' + VersionlessPath.of(path) + '\0').getBytes(StandardCharsets.UTF_8);
    byte[] message = Arrays.copyOf(prefix, prefix.length + value.remaining());
    value.get(message, prefix.length, value.remaining());
    return key.fingerprint(message);
  }

  /**
   * The fingerprint of all values of one finding, made of their {@link #hash}es, or null without a key.
   * May be called on any thread.
   */
  @Nullable
  String listFingerprint(Kind kind, long digest, String path) {
    if (key == null) {
      return null;
    }
    String message =
        kind.id() + '\0' + VersionlessPath.of(path) + "\0list\0" + Long.toHexString(digest);
    return key.fingerprint(message.getBytes(StandardCharsets.UTF_8));
  }

  /** A hash of the normalised value, for the time of the scan: not for a report. */
  long hash(CharSequence text, int start, int end) {
    int length = normalise(text, start, end);
    long hash = mix(hashKey + length);
    for (int i = 0; i < length; i += CHARS_OF_WORD) {
      long word = 0;
      for (int j = i; j < Math.min(length, i + CHARS_OF_WORD); j++) {
        word = word << Character.SIZE | normalised[j];
      }
      hash = mix(hash ^ word);
    }
    return mix(hash ^ hashKey);
  }

  /** Letters and digits in lower case: how a number is grouped does not make it another one. */
  private int normalise(CharSequence text, int start, int end) {
    if (normalised.length < end - start) {
      normalised = new char[end - start];
    }
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        normalised[length++] = c;
      } else if (Character.isLetterOrDigit(c)) {
        normalised[length++] = Character.toLowerCase(c);
      }
    }
    return length;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood, 2014). */
  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
