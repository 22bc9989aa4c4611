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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the engine and the commands say in English, in the language of a reader: reasons of findings,
 * messages of incidents, notes and mistakes. They stay English in the model and in formats for programs;
 * here whole sentences and patterns with {@code {0}}, {@code {1}} … are looked up, the most particular
 * pattern first, and what stands in the places is looked up in turn. What is not there, as the proof of
 * somebody's own rule, stays as it is. Immutable.
 */
public final class Sentences {
  private static final Sentences ENGLISH = new Sentences(Map.of(), List.of());
  private static final String SEPARATOR = ", ";
  private static final String AND = "・";

  /** Apart, so that a reader of English does not wait for it. */
  private static final class Japanese {
    private static final Sentences CORE =
        of(read(Sentences.class, "sentences_ja.tsv", new HashMap<>()));
  }

  private final Map<String, String> whole;
  private final List<SentencePattern> patterns;

  private Sentences(Map<String, String> whole, List<SentencePattern> patterns) {
    this.whole = whole;
    this.patterns = patterns;
  }

  private static Sentences of(Map<String, String> table) {
    Map<String, String> whole = table.entrySet().stream()
        .filter(entry -> !SentencePattern.isPattern(entry.getKey()))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    List<SentencePattern> patterns = table.entrySet().stream()
        .filter(entry -> SentencePattern.isPattern(entry.getKey()))
        .map(entry -> SentencePattern.of(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(SentencePattern::letters).reversed())
        .toList();
    return new Sentences(whole, patterns);
  }

  /** Reasons of findings and messages of incidents in Japanese. */
  static Sentences japanese() {
    return Japanese.CORE;
  }

  /**
   * All that may be said to a reader: what the core says, and what stands in a table beside a class of
   * the caller.
   *
   * @param reader whose language counts: Japanese for Japanese, English for all others
   * @param table a resource in UTF-8; each line has an English sentence or pattern, a tab, and the
   *     Japanese
   */
  public static Sentences in(Locale reader, Class<?> owner, String table) {
    if (!Phrases.isJapanese(reader)) {
      return ENGLISH;
    }
    Map<String, String> all = new HashMap<>();
    read(Sentences.class, "sentences_ja.tsv", all);
    read(Sentences.class, "mistakes_ja.tsv", all);
    return of(read(owner, table, all));
  }

  private static Map<String, String> read(
      Class<?> owner, String resource, Map<String, String> into) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar must hold " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          into.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return into;
  }

  /** A text of one line or more, each of them in this language, or as it is if there is none. */
  public String of(String english) {
    return english.indexOf('\n') < 0
        ? line(english)
        : english.lines().map(this::line).collect(Collectors.joining("\n"));
  }

  /** A line; blanks before it stay. */
  private String line(String english) {
    int indent = 0;
    while (indent < english.length() && english.charAt(indent) == ' ') {
      indent++;
    }
    return english.substring(0, indent) + sentence(english.substring(indent));
  }

  private String sentence(String english) {
    String other = whole.get(english);
    if (other != null) {
      return other;
    }
    for (SentencePattern pattern : patterns) {
      Optional<List<String>> values = pattern.values(english);
      if (values.isPresent()) {
        return pattern.other(values.get().stream().map(this::value).toList());
      }
    }
    return english;
  }

  private String value(String english) {
    String sentence = sentence(english);
    return sentence.equals(english) ? enumeration(english) : sentence;
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
    return String.join(AND, parts);
  }
}
