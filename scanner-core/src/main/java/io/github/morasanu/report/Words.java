/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of reports for people, in one language. Immutable. */
final class Words {
  static final Words ENGLISH = new Words(load("words_en.properties"));
  static final Words JAPANESE = new Words(load("words_ja.properties"));

  private static final Properties KIND_HELP = load("kind-help.properties");

  private final Properties words;

  private Words(Properties words) {
    this.words = words;
  }

  /** What a kind is and why it matters, in one or two sentences; there in English only. */
  static String help(Kind kind) {
    return get(KIND_HELP, kind.id());
  }

  /** A number with separators between the thousands, alike in both languages. */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** The words of a key, with each {@code {0}}, {@code {1}} … replaced. */
  String of(String key, String... values) {
    String text = get(words, key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }

  String of(Kind kind) {
    return of("kind." + kind.id());
  }

  String of(Severity severity) {
    return of("severity." + severity.id());
  }

  String of(Confidence confidence) {
    return of("confidence." + confidence.id());
  }

  String of(IncidentCause cause) {
    return of("cause." + cause.id());
  }

  /** A verdict in one sentence. */
  String of(Verdict verdict) {
    if (verdict instanceof Verdict.Failed failed) {
      return of("verdict.failed", number(failed.findings()), of(failed.worst()));
    }
    if (verdict instanceof Verdict.Incomplete incomplete) {
      return of("verdict.incomplete", number(incomplete.incidents()));
    }
    return of("verdict.passed");
  }

  /** A place within its file, or an empty text if nothing is known of it. */
  String of(Location location) {
    List<String> parts = new ArrayList<>();
    if (location.page() > 0) {
      parts.add(of("page", String.valueOf(location.page())));
    }
    location.sheet().ifPresent(sheet -> parts.add(of("sheet", Printable.of(sheet))));
    if (location.row() > 0) {
      parts.add(of("row", String.valueOf(location.row())));
    }
    if (location.line() > 0) {
      String column = location.column() > 0 ? ":" + location.column() : "";
      parts.add(location.line() + column);
    }
    location.field().ifPresent(field -> parts.add(Printable.of(field)));
    return String.join(", ", parts);
  }

  private static String get(Properties words, String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("there are no words for " + key);
    }
    return text;
  }

  private static Properties load(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar must hold " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
