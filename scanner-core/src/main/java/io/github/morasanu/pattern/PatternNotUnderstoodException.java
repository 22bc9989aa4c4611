/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

/** A regex that is not of the syntax we read; most of them are none of RE2's either. */
final class PatternNotUnderstoodException extends Exception {
  private static final long serialVersionUID = 1L;

  PatternNotUnderstoodException(int offset) {
    super("the regex is not understood at character " + (offset + 1));
  }
}
