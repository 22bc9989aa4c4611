/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.ReportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One value of {@code --format}: a format, alone or with a file of its own.
 *
 * @param format the format
 * @param file the file named with it, or null
 */
record ReportChoice(ReportFormat format, @Nullable Path file) {

  /** Reads {@code FORMAT} and {@code FORMAT=FILE}. */
  static final class Converter implements ITypeConverter<ReportChoice> {
    private final IdConverter<ReportFormat> formats =
        new IdConverter<>(List.of(ReportFormat.values()), ReportFormat::id);

    @Override
    public ReportChoice convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        return new ReportChoice(formats.convert(text), null);
      }
      ReportFormat format = formats.convert(text.substring(0, equals));
      String file = text.substring(equals + 1);
      if (file.isEmpty()) {
        throw new TypeConversionException(CliMessages.formatWithoutFile(format));
      }
      try {
        return new ReportChoice(format, Path.of(file));
      } catch (InvalidPathException e) {
        throw new TypeConversionException(CliMessages.formatWithoutFile(format));
      }
    }
  }
}
