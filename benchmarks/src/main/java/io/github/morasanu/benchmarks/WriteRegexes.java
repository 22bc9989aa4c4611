/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the regular expressions of a rule set for ripgrep, one a line: {@code <rules> <file>}. */
public final class WriteRegexes {
  private WriteRegexes() {}

  /** Ends with an exception if the arguments are wrong. */
  public static void main(String[] args) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (PeerRule rule : BenchmarkRules.of(args[0]).peerRules()) {
      lines.append(forRipgrep(rule.regex())).append('\n');
    }
    Files.writeString(Path.of(args[1]), lines);
  }

  /**
   * With {@code \b} for ASCII: the Unicode one makes ripgrep leave its fast automaton on Japanese text, which would be
   * unfair.
   */
  static String forRipgrep(String regex) {
    return regex.replace("\\b", "(?-u:\\b)");
  }
}
