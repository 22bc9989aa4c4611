/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.IOException;

/** A container uses what we cannot read. Its message is a sentence of ours, fit for an incident. */
final class UnsupportedContainerException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  UnsupportedContainerException(String message) {
    super(message);
    this.sentence = message;
  }

  /** The sentence for the incident. */
  String sentence() {
    return sentence;
  }
}
