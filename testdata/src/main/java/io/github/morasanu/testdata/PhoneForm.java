/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** How a phone number is written. */
public enum PhoneForm {
  /** {@code 03-ABCD-EFGH}. */
  HYPHENATED,
  /** Digits only. */
  BARE,
  /** {@code 03(ABCD)EFGH}; a fixed number also {@code (03)ABCD-EFGH}. */
  PARENTHESISED,
  /** {@code +81-3-ABCD-EFGH}. */
  INTERNATIONAL,
  /** Hyphenated, digits and hyphens full-width. */
  FULL_WIDTH
}
