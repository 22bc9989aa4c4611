/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/**
 * The seven-digit postal codes of Japan that are in use, those of businesses with a code of their own
 * left out. The source leaves out, too, which floors the codes of 100 blocks such as 100-60xx stand for;
 * every code of such a block counts as in use. So 1.3 % of all numbers of seven digits do.
 *
 * <p>Lookups read one word of a bit set and allocate nothing; the first one reads the codes from a
 * resource.
 */
public final class PostalCodes {
  private static final int LAST = 9_999_999;

  private PostalCodes() {}

  /**
   * Whether a postal code is in use.
   *
   * @param sevenDigits the code as a number, its leading zeros lost; any number may be asked for
   */
  public static boolean contains(int sevenDigits) {
    return sevenDigits >= 0
        && sevenDigits <= LAST
        && (Loaded.BITS[sevenDigits >> 6] & 1L << sevenDigits) != 0;
  }

  /** Read when first asked for. */
  private static final class Loaded {
    static final long[] BITS = LexiconResources.postalCodes();
  }
}
