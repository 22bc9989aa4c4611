/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.model.Kind;
import java.util.EnumMap;
import java.util.Map;

/** How many values of each kind were replaced. Not thread-safe. */
final class KindCounts {
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

  void add(Kind kind) {
    counts.merge(kind, 1L, Long::sum);
  }

  /** The counts so far, in the order of kinds. */
  Map<Kind, Long> byKind() {
    return new EnumMap<>(counts);
  }
}
