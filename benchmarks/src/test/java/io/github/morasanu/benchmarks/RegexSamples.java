/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up texts that a regular expression of the benchmarks matches: literals, escapes, classes, groups, alternatives,
 * counted and optional parts, and {@code \b}, which it ignores.
 */
final class RegexSamples {
  private final String regex;
  private final Random random;
  private int at;

  private RegexSamples(String regex, Random random) {
    this.regex = regex;
    this.random = random;
  }

  /** One text that matches, if the assertions hold. */
  static String sample(String regex, Random random) {
    return new RegexSamples(regex.replace("(?i)", ""), random).alternatives();
  }

  private String alternatives() {
    List<String> choices = new ArrayList<>();
    choices.add(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      choices.add(sequence());
    }
    return choices.get(random.nextInt(choices.size()));
  }

  private String sequence() {
    StringBuilder out = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      int start = at;
      String first = atom();
      int end = at;
      int count = count();
      int next = at;
      for (int i = 0; i < count; i++) {
        at = start;
        out.append(i == 0 ? first : atom());
        at = end;
      }
      at = next;
    }
    return out.toString();
  }

  private String atom() {
    char c = regex.charAt(at++);
    switch (c) {
      case '(' -> {
        at += regex.startsWith("?:", at) ? 2 : 0;
        String inside = alternatives();
        at++;
        return inside;
      }
      case '[' -> {
        return String.valueOf(oneOf());
      }
      case '\\' -> {
        char escaped = regex.charAt(at++);
        return escaped == 'b' ? "" : String.valueOf(escaped);
      }
      default -> {
        return String.valueOf(c);
      }
    }
  }

  private char oneOf() {
    boolean negated = regex.charAt(at) == '^';
    StringBuilder set = new StringBuilder();
    for (at += negated ? 1 : 0; regex.charAt(at) != ']'; ) {
      char low = member();
      if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
        at++;
        char high = member();
        for (int c = low; c <= Math.min(high, low + 60); c++) {
          set.append((char) c);
        }
      } else {
        set.append(low);
      }
    }
    at++;
    if (!negated) {
      return set.charAt(random.nextInt(set.length()));
    }
    char other;
    do {
      other = "abcXYZ=_+*#あ漢".charAt(random.nextInt(13));
    } while (set.indexOf(String.valueOf(other)) >= 0);
    return other;
  }

  private char member() {
    char c = regex.charAt(at++);
    if (c != '\\') {
      return c;
    }
    char escaped = regex.charAt(at++);
    return escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped;
  }

  private int count() {
    if (at == regex.length()) {
      return 1;
    }
    switch (regex.charAt(at)) {
      case '?' -> {
        at++;
        return random.nextInt(2);
      }
      case '+' -> {
        at++;
        return 1 + random.nextInt(12);
      }
      case '{' -> {
        int close = regex.indexOf('}', at);
        int comma = regex.indexOf(',', at);
        boolean exact = comma < 0 || comma > close;
        int least = Integer.parseInt(regex.substring(at + 1, exact ? close : comma));
        int most = exact ? least : Integer.parseInt(regex.substring(comma + 1, close));
        at = close + 1;
        return least + random.nextInt(most - least + 1);
      }
      default -> {
        return 1;
      }
    }
  }
}
