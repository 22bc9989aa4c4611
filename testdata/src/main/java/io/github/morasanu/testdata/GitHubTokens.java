/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Made-up GitHub tokens of the classic form: a prefix, 30 base-62 characters, and a check of six more. */
final class GitHubTokens {
  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int BODY_LENGTH = 30;
  private static final int CHECK_LENGTH = 6;

  private GitHubTokens() {}

  static String valid(String prefix, SeededRandom random) {
    String body = random.text(BASE62, BODY_LENGTH);
    return prefix + body + check(body);
  }

  /** A token whose check is one character off. */
  static String lookAlike(String prefix, SeededRandom random) {
    String token = valid(prefix, random);
    int last = BASE62.indexOf(token.charAt(token.length() - 1));
    return token.substring(0, token.length() - 1) + BASE62.charAt((last + 1) % BASE62.length());
  }

  /** CRC-32 of the body in base 62, padded on the left with zeros. */
  static String check(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.US_ASCII));
    StringBuilder check = new StringBuilder(CHECK_LENGTH);
    for (long rest = crc.getValue(); check.length() < CHECK_LENGTH; rest /= BASE62.length()) {
      check.append(BASE62.charAt((int) (rest % BASE62.length())));
    }
    return check.reverse().toString();
  }
}
