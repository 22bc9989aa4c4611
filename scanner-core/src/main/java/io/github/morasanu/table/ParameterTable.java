/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of parameterized tests, whose header are the parameters of the method below. A row with a sign of its own stands
 * for the header. Not thread-safe.
 */
abstract class ParameterTable extends TextTable {
  final ParameterNames parameters;

  /** What the row begins with that stands for the header. */
  private final char sign;

  ParameterTable(FoldedText text, boolean cut, @Nullable TableHeader before, char sign) {
    super(text, cut, before);
    this.parameters = new ParameterNames(text);
    this.sign = sign;
  }

  /** Adds the cells of a row of arguments. */
  abstract void readArguments(int row, TableHeader header);

  @Override
  final boolean isOfHeader(TableHeader header, int offset) {
    return true;
  }

  @Override
  final @Nullable TableHeader headerIn(int row, boolean first) {
    if (!mayBeHeader(row)) {
      return null;
    }
    return parameters.read(row)
        ? new TableHeader(parameters.names(), row, row + 1, false, null)
        : TableHeader.NONE;
  }

  @Override
  final boolean mayBeHeader(int row) {
    return symbol(row) == sign;
  }

  @Override
  final void readCells(int row, TableHeader header) {
    if (!mayBeHeader(row)) {
      readArguments(row, header);
    } else if (parameters.read(row)) {
      parameters.addTo(this);
    }
  }
}
