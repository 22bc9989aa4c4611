/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.config;

/** A mistake in a setting: says where it stands, what it is, and what is allowed. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String value;

  /**
   * A mistake.
   *
   * @param key the setting that holds it, or the file
   * @param value what was given
   * @param message a sentence for people, complete without the other two
   */
  public ConfigurationException(String key, String value, String message) {
    super(message);
    this.key = key;
    this.value = value;
  }

  /** The setting that holds the mistake, or the file. */
  public String key() {
    return key;
  }

  /** What was given. */
  public String value() {
    return value;
  }
}
