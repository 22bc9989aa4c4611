/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import org.jspecify.annotations.Nullable;

/** The labels that the structure of a text gives its values, such as a table's headers. */
@FunctionalInterface
public interface Labels {

  /** Text without labels. */
  Labels NONE = offset -> null;

  /** The label of the value at an offset, or null. Asked for validated matches only. */
  @Nullable
  String at(int offset);

  /** Where the words begin that may speak for a labelled value beside its label; 0 if all may. */
  default int wordsFrom(int offset) {
    return 0;
  }
}
