/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

/** Finds the bracket that opens the list of an element. Elements are mostly asked for in their order. Not thread-safe. */
final class OpenList {
  /** So far before any element that its list is too long. */
  private static final int NONE = -KeyedValue.MAX_LIST - 1;

  private final LookBack back;

  /** The comma or bracket that an element was looked for behind last. */
  private int asked = NONE;

  private int open = NONE;

  OpenList(LookBack back) {
    this.back = back;
  }

  /** The bracket that opens the list of the element behind a comma or a bracket, or what is too far before it. */
  int before(int comma) {
    open = walkToOpen(comma);
    asked = comma;
    return open;
  }

  private int walkToOpen(int comma) {
    int depth = 0;
    int limit = back.limit();
    int least = Math.max(limit, comma - KeyedValue.MAX_LIST);
    for (int i = comma; i >= least; i--) {
      if (i == asked && depth == 0) {
        return open;
      }
      switch (back.at(i)) {
        case ']' -> depth++;
        case '[' -> {
          if (--depth < 0) {
            return i;
          }
        }
        case '{', '}', '(', ')', ';', '<', '>' -> {
          return NONE;
        }
        case '\n' -> {
          // A list goes on behind a comma or its bracket; lines of anything else are none.
          int end = back.skipSpace(i);
          if (end == limit || (back.at(end - 1) != ',' && back.at(end - 1) != '[')) {
            return NONE;
          }
          i = end;
        }
        default -> {
          // another element
        }
      }
    }
    return NONE;
  }
}
