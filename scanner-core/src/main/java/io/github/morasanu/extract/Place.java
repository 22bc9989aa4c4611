/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * A place in a content; what its format has not is 0 or null.
 *
 * @param column moves on with the characters that follow, unless it is 0
 */
record Place(
    int line,
    int column,
    int page,
    int row,
    @Nullable String sheet,
    @Nullable String field) {

  static final Place NOWHERE = new Place(0, 0, 0, 0, null, null);

  static Place ofText(int line, int column) {
    return new Place(line, column, 0, 0, null, null);
  }

  static Place ofField(int line, String field) {
    return new Place(line, 0, 0, 0, null, field);
  }

  /** Adds itself to a location that lies {@code distance} characters after it. */
  void addTo(Location.Builder location, long distance) {
    location.line(line).page(page).row(row);
    if (column > 0) {
      location.column((int) Math.min(Integer.MAX_VALUE, column + distance));
    }
    if (sheet != null) {
      location.sheet(sheet);
    }
    if (field != null) {
      location.field(field);
    }
  }
}
