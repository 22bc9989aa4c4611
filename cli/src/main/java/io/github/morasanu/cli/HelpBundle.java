/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The help in other languages than that of the annotations. */
final class HelpBundle {
  private static final String JAPANESE = "help_ja.properties";

  private HelpBundle() {}

  /** Under the keys that picocli looks for: those of commands, options and parameters. */
  static ResourceBundle japanese() {
    try (InputStream in =
        Objects.requireNonNull(HelpBundle.class.getResourceAsStream(JAPANESE), JAPANESE)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
