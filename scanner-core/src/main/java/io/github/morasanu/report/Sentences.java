/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the engine says in English, in another language: reasons of findings and messages of incidents.
 * They stay what they are in the model and in formats for programs; here whole sentences and patterns
 * with one {@code {0}} are looked up. What is not there, as the proof of somebody's own rule, stays English.
 * Immutable.
 */
final class Sentences {
  static final Sentences JAPANESE = load("sentences_ja.tsv", "・");

  private static final String SEPARATOR = ", ";
  private static final String PLACE = "{0}";

  private record Pattern(String before, String after, String other) {}

  private final String and;
  private final Map<String, String> whole = new LinkedHashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  private Sentences(String and) {
    this.and = and;
  }

  private static Sentences load(String resource, String and) {
    Sentences sentences = new Sentences(and);
    try (InputStream in = Sentences.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar must hold " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          sentences.add(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private void add(String english, String other) {
    int place = english.indexOf(PLACE);
    if (place < 0) {
      whole.put(english, other);
    } else {
      patterns.add(new Pattern(
          english.substring(0, place), english.substring(place + PLACE.length()), other));
    }
  }

  /** The sentence in this language, or as it is if there is none. */
  String of(String english) {
    String other = whole.get(english);
    if (other != null) {
      return other;
    }
    for (Pattern pattern : patterns) {
      int end = english.length() - pattern.after.length();
      if (end >= pattern.before.length()
          && english.startsWith(pattern.before)
          && english.endsWith(pattern.after)) {
        String value = english.substring(pattern.before.length(), end);
        return pattern.other.replace(PLACE, enumeration(value));
      }
    }
    return english;
  }

  /** {@code a name, an address and a phone number}, if each of them is a sentence of its own. */
  private String enumeration(String value) {
    String list = value.replace(" and ", SEPARATOR) + SEPARATOR;
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < list.length(); ) {
      int to = list.indexOf(SEPARATOR, from);
      String other = whole.get(list.substring(from, to));
      if (other == null) {
        return value;
      }
      parts.add(other);
      from = to + SEPARATOR.length();
    }
    return String.join(and, parts);
  }
}
