/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.KeyedValue;
import io.github.morasanu.label.LoggedParameters;
import io.github.morasanu.label.OuterLabel;
import io.github.morasanu.label.OuterValues;
import io.github.morasanu.text.FoldedText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of text that is not one table: values under one key, in one column of a table in the text, or in
 * one of SQL statements and of their logged parameters, are a field. It lives as long as its text stays as it is.
 */
public final class KeyedFields implements FieldMap {
  /** A text may have any number of keys, but not of fields: a few keys share one. */
  private static final int FIELDS = 1024;

  private final KeyedValue value;
  private final OuterLabel outer;
  private final OuterValues values;
  private final SqlTuple tuple;
  private final TextTables tables;
  private final LoggedParameters logged;

  /** The offset that was looked up last: a match is asked for its column, label and words in a row. */
  private int sought = -1;

  /** The offset whose key was looked for last. */
  private int keySought = -1;

  private boolean hasKey;
  private boolean keyed;

  /** Whether the key says nothing, and something else names the value. */
  private boolean named;

  private boolean inTable;
  private boolean inTuple;
  private boolean inLog;

  /** Of a text behind another that ended in the given state. */
  public KeyedFields(FoldedText text, TextTables.State before) {
    this.value = new KeyedValue(text);
    this.outer = new OuterLabel(text);
    this.values = new OuterValues(text);
    this.tuple = new SqlTuple(text);
    this.tables = new TextTables(text, before);
    this.logged = new LoggedParameters(text);
  }

  /** What was before the text. */
  public TextTables.State before() {
    return tables.before();
  }

  private void seekKey(int offset) {
    if (offset != keySought) {
      keySought = offset;
      sought = -1;
      inLog = logged.find(offset);
      hasKey = !inLog && value.find(offset);
    }
  }

  private void seek(int offset) {
    seekKey(offset);
    if (offset != sought) {
      sought = offset;
      inTable = !inLog && tables.find(offset);
      named = hasKey && outer.find(value, offset);
      // A key within a cell is nearer than the cell's header.
      keyed = hasKey && (!inTable || isWithinCell());
      inTable = inTable && !keyed;
      inTuple = !inLog && !keyed && !inTable && tuple.find(offset);
    }
  }

  private boolean isWithinCell() {
    return named
        ? outer.start() >= tables.cellStart()
        : value.speaks() && value.keyStart() >= tables.cellStart();
  }

  /** Whether an offset stands under a key. */
  boolean isKeyed(int offset) {
    seekKey(offset);
    if (!hasKey) {
      return false;
    }
    seek(offset);
    return keyed;
  }

  @Override
  public int columnAt(int offset) {
    seek(offset);
    if (keyed) {
      return field(named ? outer.label().hashCode() & Integer.MAX_VALUE : value.hash());
    }
    if (inTable) {
      return tables.field();
    }
    if (inLog) {
      return field(logged.name().hashCode() & Integer.MAX_VALUE);
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
    if (keyed && named) {
      return outer.label();
    }
    if (keyed) {
      return value.speaks() ? value.key() : null;
    }
    if (inTable) {
      return tables.label();
    }
    if (inLog) {
      return logged.name();
    }
    return inTuple ? tuple.name() : null;
  }

  @Override
  public int wordsFrom(int offset) {
    seek(offset);
    if (keyed) {
      return value.speaks() && !named ? value.wordsFrom() : 0;
    }
    return inTable ? tables.rowStart() : offset;
  }

  @Override
  public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
    tables.cells(from, to, wanted, cells);
  }

  @Override
  public int headerAt(int offset) {
    return tables.labelAt(offset);
  }

  @Override
  public void below(int label, int from, int to, Cells cells) {
    tables.below(label, from, to, cells);
  }

  @Override
  public int nameAt(int offset) {
    return values.labelAt(offset);
  }

  @Override
  public void named(int label, int from, int to, Cells cells) {
    values.give(label, from, to, cells);
  }
}
