/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

/** A file of the policy that cannot be used: the message says which, where, and what to do. */
public final class PolicyException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A mistake, in a full sentence. */
  public PolicyException(String message) {
    super(message);
  }

  /** A mistake that a reader of another library noticed. */
  public PolicyException(String message, Throwable cause) {
    super(message, cause);
  }
}
