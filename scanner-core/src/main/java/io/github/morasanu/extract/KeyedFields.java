/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of text that has no columns: values under one key, or in one column of SQL statements, are
 * a field. It lives as long as its text stays as it is.
 */
final class KeyedFields implements FieldMap {
  /** A text may have any number of keys, but not of fields: a few keys share one. */
  private static final int FIELDS = 1024;

  private final KeyedValue value;
  private final SqlTuple tuple;

  /** The offset that was looked up last: a match is asked for its column, label and words in a row. */
  private int sought = -1;

  private boolean keyed;
  private boolean inTuple;

  KeyedFields(FoldedText text) {
    this.value = new KeyedValue(text);
    this.tuple = new SqlTuple(text);
  }

  private void seek(int offset) {
    if (offset != sought) {
      sought = offset;
      keyed = value.find(offset);
      inTuple = !keyed && tuple.find(offset);
    }
  }

  /** Whether an offset stands under a key. */
  boolean isKeyed(int offset) {
    seek(offset);
    return keyed;
  }

  @Override
  public int columnAt(int offset) {
    seek(offset);
    if (keyed) {
      return field(value.hash());
    }
    if (!inTuple) {
      return 0;
    }
    String name = tuple.name();
    return field(name == null ? tuple.index() : name.hashCode() & Integer.MAX_VALUE);
  }

  /** The number of a field, from the hash of what it is called. */
  static int field(int hash) {
    return -1 - hash % FIELDS;
  }

  @Override
  public @Nullable String labelAt(int offset) {
    seek(offset);
    if (keyed) {
      return value.speaks() ? value.key() : null;
    }
    return inTuple ? tuple.name() : null;
  }

  @Override
  public int wordsFrom(int offset) {
    seek(offset);
    if (keyed) {
      return value.speaks() ? value.wordsFrom() : 0;
    }
    return offset;
  }
}
