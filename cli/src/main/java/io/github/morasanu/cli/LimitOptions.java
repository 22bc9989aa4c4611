/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Setting;
import io.github.morasanu.source.ScanLimits;
import java.util.function.BiConsumer;
import picocli.CommandLine.Option;

/** The limits that the command line can change. */
final class LimitOptions {
  private static final ScanLimits DEFAULTS = ScanLimits.defaults();

  @Option(names = "--max-depth", paramLabel = "N", description = CliMessages.MAX_DEPTH)
  private int maxDepth = DEFAULTS.maxDepth();

  @Option(names = "--max-bytes", paramLabel = "N", description = CliMessages.MAX_BYTES)
  private long maxBytes = DEFAULTS.maxBytes();

  @Option(names = "--max-entries", paramLabel = "N", description = CliMessages.MAX_ENTRIES)
  private long maxEntries = DEFAULTS.maxEntries();

  @Option(
      names = "--document-timeout",
      paramLabel = "SECONDS",
      description = CliMessages.DOCUMENT_TIMEOUT)
  private long documentTimeout = DEFAULTS.documentTimeout().toSeconds();

  void forEach(BiConsumer<Setting, Object> into) {
    into.accept(Setting.MAX_DEPTH, maxDepth);
    into.accept(Setting.MAX_BYTES, maxBytes);
    into.accept(Setting.MAX_ENTRIES, maxEntries);
    into.accept(Setting.DOCUMENT_TIMEOUT, documentTimeout);
  }
}
