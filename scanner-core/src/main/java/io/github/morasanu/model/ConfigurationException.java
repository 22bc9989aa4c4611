/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

/** A mistake of the user in what to scan or how: says where it stands, what it is, and what is allowed. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String value;

  /**
   * A mistake.
   *
   * @param key the setting, option or field that holds it, or the file
   * @param value what was given; never a matched value or a key's secret
   * @param message a sentence for people, complete without the other two
   */
  public ConfigurationException(String key, String value, String message) {
    super(message);
    this.key = key;
    this.value = value;
  }

  /** The setting, option or field that holds the mistake, or the file. */
  public String key() {
    return key;
  }

  /** What was given. */
  public String value() {
    return value;
  }
}
