/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.util.concurrent.CancellationException;

/** A scan on several threads reached a limit that makes its result depend on their order. */
final class OutOfOrderException extends CancellationException {
  private static final long serialVersionUID = 1L;

  OutOfOrderException() {
    super("to be repeated on one thread");
  }
}
