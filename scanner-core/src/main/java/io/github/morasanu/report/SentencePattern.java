/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An English sentence with places for values, and the same in another language. Immutable.
 *
 * @param parts what stands before, between and after the places {@code {0}}, {@code {1}} … in this order
 * @param other the sentence in the other language, with the places in any order
 */
record SentencePattern(List<String> parts, String other) {

  SentencePattern {
    parts = List.copyOf(parts);
  }

  static boolean isPattern(String english) {
    return english.contains("{0}");
  }

  /**
   * A pattern.
   *
   * @throws IllegalArgumentException if the places of the English are not {@code {0}}, {@code {1}} … in
   *     their order, or two of them touch
   */
  static SentencePattern of(String english, String other) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int place = english.indexOf(place(0)); place >= 0; ) {
      if (place == from && from > 0) {
        throw new IllegalArgumentException("two places touch in: " + english);
      }
      parts.add(english.substring(from, place));
      from = place + place(parts.size() - 1).length();
      place = english.indexOf(place(parts.size()), from);
    }
    parts.add(english.substring(from));
    if (parts.stream().anyMatch(part -> part.indexOf('{') >= 0)) {
      throw new IllegalArgumentException("the places are out of order in: " + english);
    }
    return new SentencePattern(parts, other);
  }

  private static String place(int number) {
    return "{" + number + "}";
  }

  /** How much of the pattern is text of its own: the more, the more particular it is. */
  int letters() {
    return parts.stream().mapToInt(String::length).sum();
  }

  /** What stands in the places of a sentence, if it has this form. */
  Optional<List<String>> values(String sentence) {
    String last = parts.get(parts.size() - 1);
    int end = sentence.length() - last.length();
    int at = parts.get(0).length();
    if (end < at || !sentence.startsWith(parts.get(0)) || !sentence.endsWith(last)) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (String part : parts.subList(1, parts.size() - 1)) {
      int next = sentence.indexOf(part, at);
      if (next < 0 || next + part.length() > end) {
        return Optional.empty();
      }
      values.add(sentence.substring(at, next));
      at = next + part.length();
    }
    values.add(sentence.substring(at, end));
    return Optional.of(values);
  }

  /** The sentence in the other language, with these values in its places. */
  String other(List<String> values) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = other.indexOf('{'); open >= 0; open = other.indexOf('{', from)) {
      int close = other.indexOf('}', open);
      text.append(other, from, open)
          .append(values.get(Integer.parseInt(other.substring(open + 1, close))));
      from = close + 1;
    }
    return text.append(other, from, other.length()).toString();
  }
}
