/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.util.concurrent.CancellationException;

/** The user wants no more than the report so far. */
final class CutShortException extends CancellationException {
  private static final long serialVersionUID = 1L;

  CutShortException() {
    super("the scan was cut short");
  }
}
