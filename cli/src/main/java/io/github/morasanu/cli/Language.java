/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.util.Locale;

/** The languages in which rules are explained. */
enum Language {
  EN(Locale.ENGLISH),
  JA(Locale.JAPANESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** That of a reader: Japanese for Japanese, English for all others. */
  static Language of(Locale reader) {
    return reader.getLanguage().equals(JA.id()) ? JA : EN;
  }

  String id() {
    return locale.getLanguage();
  }

  Locale locale() {
    return locale;
  }
}
