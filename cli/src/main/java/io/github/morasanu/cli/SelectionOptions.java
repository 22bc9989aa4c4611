/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine.Option;

/** What a command reports, and what it looks at. */
final class SelectionOptions {
  @Option(
      names = {"--include-kinds", "--kinds"},
      split = ",",
      paramLabel = "KIND",
      description = CliMessages.INCLUDE_KINDS)
  private List<String> includeKinds = new ArrayList<>();

  @Option(
      names = "--exclude-kinds",
      split = ",",
      paramLabel = "KIND",
      description = CliMessages.EXCLUDE_KINDS)
  private List<String> excludeKinds = new ArrayList<>();

  @Option(
      names = "--include-rules",
      split = ",",
      paramLabel = "RULE",
      description = CliMessages.INCLUDE_RULES)
  private List<String> includeRules = new ArrayList<>();

  @Option(
      names = "--exclude-rules",
      split = ",",
      paramLabel = "RULE",
      description = CliMessages.EXCLUDE_RULES)
  private List<String> excludeRules = new ArrayList<>();

  @Option(
      names = {"--includes", "--include"},
      split = ",",
      paramLabel = "GLOB",
      description = CliMessages.INCLUDES)
  private List<String> includes = new ArrayList<>();

  @Option(
      names = {"--excludes", "--exclude"},
      split = ",",
      paramLabel = "GLOB",
      description = CliMessages.EXCLUDES)
  private List<String> excludes = new ArrayList<>();

  /** Gives each list with its setting; empty where nobody wrote one. */
  void forEach(BiConsumer<Setting, List<String>> to) {
    to.accept(Setting.INCLUDE_KINDS, includeKinds);
    to.accept(Setting.EXCLUDE_KINDS, excludeKinds);
    to.accept(Setting.INCLUDE_RULES, includeRules);
    to.accept(Setting.EXCLUDE_RULES, excludeRules);
    to.accept(Setting.INCLUDES, includes);
    to.accept(Setting.EXCLUDES, excludes);
  }
}
