/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Labels;
import io.github.morasanu.extract.FieldMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of a segment as the detector asks for them. */
record FieldLabels(FieldMap fields) implements Labels {
  @Override
  public @Nullable String at(int offset) {
    return fields.labelAt(offset);
  }

  @Override
  public int wordsFrom(int offset) {
    return fields.wordsFrom(offset);
  }

  @Override
  public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
    fields.cells(from, to, wanted, cells::cell);
  }

  @Override
  public int headerAt(int offset) {
    return fields.headerAt(offset);
  }

  @Override
  public void below(int label, int from, int to, Cells cells) {
    fields.below(label, from, to, cells::cell);
  }

  @Override
  public int nameAt(int offset) {
    return fields.nameAt(offset);
  }

  @Override
  public void named(int label, int from, int to, Cells cells) {
    fields.named(label, from, to, cells::cell);
  }
}
