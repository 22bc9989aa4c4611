/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

/** A mistake of the user in what to scan or how: says what, on which value, and what to do. */
public final class ScanConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String value;

  /**
   * A mistake.
   *
   * @param key the option or field that holds the mistake
   * @param value what was given; never a matched value or a key's secret
   * @param message a sentence for people, complete without the other two
   */
  public ScanConfigurationException(String key, String value, String message) {
    super(message);
    this.key = key;
    this.value = value;
  }

  /** The option or field that holds the mistake. */
  public String key() {
    return key;
  }

  /** What was given. */
  public String value() {
    return value;
  }
}
