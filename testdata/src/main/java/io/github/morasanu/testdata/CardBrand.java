/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** The payment card brands that can be made up. */
public enum CardBrand {
  VISA,
  MASTERCARD,
  JCB,
  AMEX,
  DINERS,
  DISCOVER
}
