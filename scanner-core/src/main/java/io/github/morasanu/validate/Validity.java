/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/** What a validator says of a candidate. */
public enum Validity {
  /** It has the structure and every check passes. */
  VALID,
  /** Every check passes, but it reads as something else as well, and more likely as that. */
  DOUBTFUL,
  /** It has the structure, but is a published dummy: a test card, a documentation number. */
  SAMPLE,
  /** It cannot be one. */
  INVALID
}
