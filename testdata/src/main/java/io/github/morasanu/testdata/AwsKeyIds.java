/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/**
 * Made-up AWS access key ids: {@code AKIA} and 16 base-32 characters, of whose 80 bits the first is one and the next 40
 * are the account id.
 */
final class AwsKeyIds {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final long ACCOUNTS = 1_000_000_000_000L;

  private AwsKeyIds() {}

  static String valid(SeededRandom random) {
    long account = Math.floorMod(random.nextLong(), ACCOUNTS);
    return encode(account, random.nextLong() & 0x7F_FFFF_FFFFL);
  }

  /**
   * Packs an account into a key id.
   *
   * @param account at most 12 decimal digits
   * @param tail the 39 bits after it
   */
  static String encode(long account, long tail) {
    StringBuilder id = new StringBuilder("AKIA");
    appendBase32(1L << 39 | account >>> 1, id);
    appendBase32((account & 1) << 39 | tail, id);
    return id.toString();
  }

  /** Forty bits, five a character. */
  private static void appendBase32(long bits, StringBuilder out) {
    for (int shift = 35; shift >= 0; shift -= 5) {
      out.append(BASE32.charAt((int) (bits >>> shift) & 31));
    }
  }
}
