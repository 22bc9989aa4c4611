/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RE2J, one rule after the other. */
final class Re2jEngine implements ScanEngine {
  private final List<Pattern> patterns;

  Re2jEngine(List<PeerRule> rules) {
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
