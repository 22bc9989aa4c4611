/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in the two languages that Morasanu speaks.
 *
 * @param en in English
 * @param ja in Japanese
 */
public record Translated(String en, String ja) {

  public Translated {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(ja, "ja");
  }

  /** In the language of a reader: Japanese for Japanese, English for all others. */
  public String in(Locale reader) {
    return reader.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? ja : en;
  }
}
