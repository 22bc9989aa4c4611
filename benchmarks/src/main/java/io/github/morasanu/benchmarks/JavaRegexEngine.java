/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDK's regular expressions, one rule after the other. Until JDK 18 their {@code \b} takes kanji for word characters, so
 * that a number right beside one is no match.
 */
@SuppressForbidden(reason = "the peer that we compare with")
final class JavaRegexEngine implements ScanEngine {
  private final List<Pattern> patterns;

  JavaRegexEngine(List<PeerRule> rules) {
    this.patterns = rules.stream().map(rule -> Pattern.compile(rule.regex())).toList();
  }

  @Override
  public long count(byte[] utf8, int from, int to) {
    String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
    long matches = 0;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        matches++;
      }
    }
    return matches;
  }
}
