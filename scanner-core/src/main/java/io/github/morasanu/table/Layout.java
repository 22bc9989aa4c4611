/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

/** How a text may be laid out in columns. */
public enum Layout {
  /** Running text: no columns. */
  PROSE,
  /** Delimited text, if its first lines look like it. */
  PERHAPS_DELIMITED,
  /** SQL, which may hold rows between tabs. */
  SQL,
  /** Cells between tabs, as we write a table ourselves. */
  TABLE
}
