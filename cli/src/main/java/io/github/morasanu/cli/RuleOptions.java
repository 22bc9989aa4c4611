/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.config.Setting;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.Scanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Which rules a command uses. */
final class RuleOptions {
  @Option(names = "--rules", paramLabel = "FILE", description = CliMessages.RULE_FILES)
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--builtin-rules",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = CliMessages.BUILT_IN_RULES)
  private boolean builtIn;

  List<Path> files() {
    return files;
  }

  boolean builtIn() {
    return builtIn;
  }

  /** Whether they are those that come with Morasanu, and no others. */
  static boolean areDefault(Configuration configuration) {
    return configuration.flag(Setting.BUILTIN_RULES)
        && configuration.files(Setting.RULES).isEmpty();
  }

  /** A scanner with them; what their authors should know is said. */
  static Scanner scanner(Configuration configuration, Consumer<String> notes)
      throws ConfigurationException {
    boolean builtIn = configuration.flag(Setting.BUILTIN_RULES);
    List<Path> files = configuration.files(Setting.RULES);
    if (!builtIn && files.isEmpty()) {
      throw new ConfigurationException("--no-builtin-rules", "", CliMessages.noRules());
    }
    Scanner scanner = Scanner.withRuleFiles(builtIn, files);
    scanner.notes().forEach(note -> notes.accept(CliMessages.note(note)));
    return scanner;
  }
}
