/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import org.jspecify.annotations.Nullable;

/**
 * The columns of delimited text: which column an offset lies in and what its header says. Called for
 * candidates only; not thread-safe.
 */
public interface FieldMap {

  /** Text without columns. */
  FieldMap NONE = new FieldMap() {
    @Override
    public int columnAt(int offset) {
      return 0;
    }

    @Override
    public @Nullable String labelAt(int offset) {
      return null;
    }
  };

  /** Column from 1 on, or 0 where the text has none. */
  int columnAt(int offset);

  /**
   * The header of the column at an offset, or null. It is content: evidence only, never for output.
   */
  @Nullable
  String labelAt(int offset);
}
