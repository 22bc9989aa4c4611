/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a text, which its structure gives its values: which column an offset lies in, or which key it stands under,
 * and what that says. Called for candidates only; not thread-safe.
 */
@FunctionalInterface
public interface FieldMap {
  /** Characters from a cell to the end of its header, where that stands below: others may be anywhere above. */
  int HEADER_BEHIND = 1024;

  /** Text without columns. */
  FieldMap NONE = offset -> null;

  /** Column from 1 on; below 0 a number for the values under one key; 0 where there is neither. */
  default int columnAt(int offset) {
    return 0;
  }

  /**
   * The header of the column at an offset, or the key of the value there, or null. It is content: evidence only, never for output.
   */
  @Nullable
  String labelAt(int offset);

  /** Where the words begin that may speak for a value beside its label; 0 if all near by may. */
  default int wordsFrom(int offset) {
    return 0;
  }

  /** The name of the table that a value is inserted into where nothing names its column, or null. It is content: evidence only. */
  default @Nullable String tableAt(int offset) {
    return null;
  }

  /** Gives the values in a range whose columns nothing names, with the names of their tables, where these are wanted. */
  default void unnamed(int from, int to, Predicate<String> wanted, Cells cells) {}

  /**
   * Gives the cells that begin in a range, of columns whose header is wanted. Text without a header has
   * none.
   */
  default void cells(int from, int to, Predicate<String> wanted, Cells cells) {}

  /** Where the label begins that an offset lies in, in the header of a table within the text, or -1. */
  default int headerAt(int offset) {
    return -1;
  }

  /**
   * Gives the cells that begin in a range below a label, of a table that is only a part of the text.
   *
   * @param label an offset in the label; before the range there is none, since {@link #cells} gives these
   */
  default void below(int label, int from, int to, Cells cells) {}

  /**
   * Where the label begins that an offset lies in, if it may be one of values that do not stand right behind
   * it, as in {@code "name": "birthDate", "value": …}; or -1.
   */
  default int nameAt(int offset) {
    return -1;
  }

  /** Gives the values in a range of such a label. */
  default void named(int label, int from, int to, Cells cells) {}

  /** Takes cells. */
  @FunctionalInterface
  interface Cells {
    /** A cell that is not empty, without blanks and quotes around it, and the header of its column. */
    void cell(String label, int start, int end);
  }
}
