/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.nio.charset.Charset;

/**
 * The charset that a text is read with.
 *
 * @param mark bytes of a byte order mark to skip
 * @param fit how well it fits
 */
public record CharsetDecision(Charset charset, int mark, Fit fit) {

  /** Errors that any file may have. */
  public static final int FEW = 8;

  /** How well the bytes fit the charset. */
  public enum Fit {
    /** The text is in this charset. */
    GOOD,
    /** The best of those that do not fit. */
    POOR,
    /** These bytes are no text; their ASCII runs can be read. */
    NO_TEXT
  }

  static CharsetDecision good(Charset charset) {
    return new CharsetDecision(charset, 0, Fit.GOOD);
  }

  /** How well it fits a text in which so many sequences were malformed. */
  public Fit fitAfter(long errors) {
    return fit == Fit.GOOD && errors > FEW ? Fit.POOR : fit;
  }
}
