/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.OwnResources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The texts for people in one language, by key: Japanese for readers of Japanese, English for all
 * others. They come from the resources {@code NAME_en.properties} and {@code NAME_ja.properties} beside a
 * class. Immutable.
 */
public final class Phrases {
  private final Properties texts;

  private Phrases(Properties texts) {
    this.texts = texts;
  }

  /** The texts beside a class, in the language of a reader. */
  public static Phrases load(Class<?> owner, String name, Locale reader) {
    return resource(owner, name + '_' + (isJapanese(reader) ? "ja" : "en") + ".properties");
  }

  static Phrases resource(Class<?> owner, String resource) {
    byte[] text = OwnResources.read(owner, resource).orElse(null);
    if (text == null) {
      throw new IllegalStateException("the jar must hold " + resource);
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(properties);
  }

  /** Whether somebody reads Japanese. */
  public static boolean isJapanese(Locale reader) {
    return reader.getLanguage().equals(Locale.JAPANESE.getLanguage());
  }

  /** A number with separators between the thousands, alike in both languages. */
  public static String number(long value) {
    // Not String.format, which takes some ten milliseconds when first it is used.
    StringBuilder text = new StringBuilder(Long.toString(value));
    int first = value < 0 ? 1 : 0;
    for (int at = text.length() - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /** The text of a key, with each {@code {0}}, {@code {1}} … replaced. */
  public String of(String key, String... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("there are no words for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }

  /** So many of something, in singular or plural: the text of {@code count.WHAT.one} or {@code count.WHAT}. */
  public String counted(long number, String what) {
    return of("count." + what + (number == 1 ? ".one" : ""), number(number));
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
