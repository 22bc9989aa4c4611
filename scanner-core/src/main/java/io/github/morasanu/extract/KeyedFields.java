/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of text that has no columns: values under one key, or in one column of SQL statements, are
 * a field.
 */
final class KeyedFields implements FieldMap {
  /** A text may have any number of keys, but not of fields: a few keys share one. */
  private static final int FIELDS = 1024;

  private final KeyedValue value;
  private final SqlTuple tuple;

  KeyedFields(FoldedText text) {
    this.value = new KeyedValue(text);
    this.tuple = new SqlTuple(text);
  }

  @Override
  public int columnAt(int offset) {
    if (value.find(offset)) {
      return field(value.hash());
    }
    if (!tuple.find(offset)) {
      return 0;
    }
    String name = tuple.name();
    return field(name == null ? tuple.index() : name.hashCode() & Integer.MAX_VALUE);
  }

  private static int field(int hash) {
    return -1 - hash % FIELDS;
  }

  @Override
  public @Nullable String labelAt(int offset) {
    if (value.find(offset)) {
      return value.speaks() ? value.key() : null;
    }
    return tuple.find(offset) ? tuple.name() : null;
  }

  @Override
  public int wordsFrom(int offset) {
    if (value.find(offset)) {
      return value.speaks() ? value.wordsFrom() : 0;
    }
    return offset;
  }
}
