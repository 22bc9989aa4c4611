/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.objectweb.asm.Label;

/**
 * Constants that a method stores in local variables, until the names of those are known: a class file
 * tells them after the code, with the place from which on each variable holds a value.
 */
final class StoredConstants {
  /**
   * Constants that are stored together.
   *
   * @param values the constants
   * @param line where
   * @param variable its index
   */
  record Stored(List<Object> values, int line, int variable) {}

  private final List<Stored> unplaced = new ArrayList<>();
  private final Map<Label, List<Stored>> byPlace = new HashMap<>();
  private final List<Stored> unnamed = new ArrayList<>();

  void store(Stored stored) {
    unplaced.add(stored);
    unnamed.add(stored);
  }

  /** A place in the code: what was stored right before can have a name from here on. */
  void place(Label label) {
    if (!unplaced.isEmpty()) {
      byPlace.put(label, List.copyOf(unplaced));
      unplaced.clear();
    }
  }

  /** A variable has a name from a place on. */
  void name(String name, Label from, int variable, BiConsumer<String, Stored> named) {
    for (Stored stored : byPlace.getOrDefault(from, List.of())) {
      if (stored.variable == variable && unnamed.remove(stored)) {
        named.accept(name, stored);
      }
    }
  }

  /** What has no name, once all names are known. */
  List<Stored> unnamed() {
    return unnamed;
  }
}
