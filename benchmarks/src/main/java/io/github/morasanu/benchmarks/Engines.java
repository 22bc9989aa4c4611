/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.util.List;

/** The engines by the names that benchmarks know them by. */
final class Engines {
  /** All of them, ours first. */
  static final List<String> NAMES =
      List.of("morasanu", "hyperscan", "hyperscan-som", "re2j", "java-regex");

  private Engines() {}

  /**
   * A new engine with the rules compiled.
   *
   * @param name one of {@link #NAMES}; {@code hyperscan-som} is Hyperscan told to find starts too
   */
  static ScanEngine create(String name, BenchmarkRules rules) {
    return switch (name) {
      case "morasanu" -> new MorasanuEngine(rules.ruleSet());
      case "hyperscan" -> new HyperscanEngine(rules.peerRules(), false);
      case "hyperscan-som" -> new HyperscanEngine(rules.peerRules(), true);
      case "re2j" -> new Re2jEngine(rules.peerRules());
      case "java-regex" -> new JavaRegexEngine(rules.peerRules());
      default -> throw new IllegalArgumentException("one of " + NAMES + ", not " + name);
    };
  }

  /**
   * Of how many times the text an engine should get one part, so that one pass takes seconds at most: those that run rule by
   * rule are hundreds of times slower.
   */
  static int slice(String name) {
    return name.equals("re2j") || name.equals("java-regex") ? 64 : 1;
  }
}
