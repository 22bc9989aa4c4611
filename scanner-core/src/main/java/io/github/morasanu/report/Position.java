/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Location;
import java.util.ArrayList;
import java.util.List;

/** A place within its file in words, as {@code 12:5}, {@code page 3} or {@code sheet List1, row 7}. */
final class Position {

  private Position() {}

  /** What the location knows, or {@code -} if nothing. */
  static String of(Location location) {
    List<String> parts = new ArrayList<>();
    if (location.page() > 0) {
      parts.add("page " + location.page());
    }
    location.sheet().ifPresent(sheet -> parts.add("sheet " + Printable.of(sheet)));
    if (location.row() > 0) {
      parts.add("row " + location.row());
    }
    if (location.row() > 0 && location.line() == 0 && location.column() > 0) {
      parts.add("column " + location.column());
    }
    if (location.line() > 0) {
      parts.add(
          location.column() > 0
              ? location.line() + ":" + location.column()
              : String.valueOf(location.line()));
    }
    location.field().ifPresent(field -> parts.add(Printable.of(field)));
    return parts.isEmpty() ? "-" : String.join(", ", parts);
  }
}
