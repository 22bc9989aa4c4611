/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.LiteralAutomaton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Gives each literal of all rules one id, however it is written. Used while compiling only. */
final class LiteralIndex {
  private final Map<String, Integer> ids = new LinkedHashMap<>();

  /** Registers a literal and returns its id. */
  int add(String literal) {
    Integer fresh = ids.size();
    Integer known = ids.putIfAbsent(canonical(literal), fresh);
    return known == null ? fresh : known;
  }

  /** The id of a registered literal. */
  int id(String literal) {
    return Objects.requireNonNull(ids.get(canonical(literal)), "literal was never added");
  }

  /** The canonical literals by id. */
  String[] texts() {
    return ids.keySet().toArray(String[]::new);
  }

  LiteralAutomaton compile() {
    return LiteralAutomaton.compile(new ArrayList<>(ids.keySet()));
  }

  private static String canonical(String literal) {
    return TextFold.fold(literal).toLowerCase(Locale.ROOT);
  }
}
