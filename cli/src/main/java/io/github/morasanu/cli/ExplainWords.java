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
import java.util.Properties;

/** The words of explanations in one language. Immutable. */
final class ExplainWords {
  private final Properties words = new Properties();

  private ExplainWords(String resource) {
    try (InputStream in =
        Objects.requireNonNull(ExplainWords.class.getResourceAsStream(resource), resource)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExplainWords in(Language language) {
    return new ExplainWords("explain_" + language.id() + ".properties");
  }

  /** The words of a key, with each {@code {0}}, {@code {1}} … replaced. */
  String of(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("there are no words for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }
}
