/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** What a Japanese phone number is for. */
public enum PhoneType {
  /** 070, 080, 090: one person's. */
  MOBILE,
  /** An area code of two to five digits: a home or an office. */
  FIXED,
  /** 050. */
  VOIP,
  /** 0120: never a person's. */
  TOLL_FREE
}
