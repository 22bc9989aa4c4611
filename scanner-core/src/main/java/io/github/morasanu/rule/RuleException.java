/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

/** A rule that cannot be used: the message says which file, rule and key, and what is allowed. */
public final class RuleException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A mistake in a rule, in a full sentence. */
  public RuleException(String message) {
    super(message);
  }

  /** A mistake in a rule that a reader or compiler of another library noticed. */
  public RuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
