/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Setting;
import io.github.morasanu.source.ScanLimits;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--max-entry-bytes", paramLabel = "N", description = CliMessages.MAX_ENTRY_BYTES)
  private long maxEntryBytes = DEFAULTS.maxEntryBytes();

  @Option(names = "--max-ratio", paramLabel = "N", description = CliMessages.MAX_RATIO)
  private long maxRatio = DEFAULTS.maxRatio();

  @Option(
      names = "--max-document-bytes",
      paramLabel = "N",
      description = CliMessages.MAX_DOCUMENT_BYTES)
  private long maxDocumentBytes = DEFAULTS.maxDocumentBytes();

  @Option(
      names = "--document-timeout",
      paramLabel = "SECONDS",
      description = CliMessages.DOCUMENT_TIMEOUT)
  private long documentTimeout = DEFAULTS.documentTimeout().toSeconds();

  @Option(names = "--scan-timeout", paramLabel = "SECONDS", description = CliMessages.SCAN_TIMEOUT)
  private @Nullable Long scanTimeout;

  void forEach(BiConsumer<Setting, @Nullable Object> into) {
    into.accept(Setting.MAX_DEPTH, maxDepth);
    into.accept(Setting.MAX_BYTES, maxBytes);
    into.accept(Setting.MAX_ENTRIES, maxEntries);
    into.accept(Setting.MAX_ENTRY_BYTES, maxEntryBytes);
    into.accept(Setting.MAX_RATIO, maxRatio);
    into.accept(Setting.MAX_DOCUMENT_BYTES, maxDocumentBytes);
    into.accept(Setting.DOCUMENT_TIMEOUT, documentTimeout);
    into.accept(Setting.SCAN_TIMEOUT, scanTimeout);
  }
}
