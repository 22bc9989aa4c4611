/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The labels that the structure of a text gives its values, such as a table's headers. */
@FunctionalInterface
public interface Labels {

  /** Text without labels. */
  Labels NONE = offset -> null;

  /** The label of the value at an offset, or null. Asked for numbers of some shapes and for validated matches. */
  @Nullable
  String at(int offset);

  /** Where the words begin that may speak for a labelled value beside its label; 0 if all may. */
  default int wordsFrom(int offset) {
    return 0;
  }

  /**
   * Gives the cells of a table's columns, where the text is one with a header.
   *
   * @param from first character at which a cell may begin
   * @param to behind the last
   * @param wanted whether the cells under a label are to be given
   */
  default void cells(int from, int to, Predicate<String> wanted, Cells cells) {}

  /** Where the label begins that an offset lies in, in the header of a table within the text, or -1. */
  default int headerAt(int offset) {
    return -1;
  }

  /** Gives the cells in a range below the label that an offset lies in, if it stands in the range itself. */
  default void below(int label, int from, int to, Cells cells) {}

  /** Where the label begins that an offset lies in, if it may be one of values that do not stand right behind it; or -1. */
  default int nameAt(int offset) {
    return -1;
  }

  /** Gives the values in a range of such a label, which may stand before it as well. */
  default void named(int label, int from, int to, Cells cells) {}

  /** Takes cells. */
  @FunctionalInterface
  interface Cells {
    /** A cell that is not empty, without blanks and quotes around it. */
    void cell(String label, int start, int end);
  }
}
