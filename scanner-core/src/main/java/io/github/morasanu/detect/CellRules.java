/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rules want the cells under a label. Labels come again in each row. Not thread-safe. */
final class CellRules {
  private static final int MAX_LABELS = 1024;

  private final List<CompiledRule> all;
  private final NearbyWords words;
  private final Map<String, CompiledRule[]> byLabel = new HashMap<>();

  /** The label that was asked for last. */
  private @Nullable String last;

  private CompiledRule[] ofLast = {};

  CellRules(List<CompiledRule> all, NearbyWords words) {
    this.all = all;
    this.words = words;
  }

  /** The rules for which a word of the label speaks, in their order. To be read only. */
  CompiledRule[] of(String label) {
    if (!label.equals(last)) {
      if (byLabel.size() == MAX_LABELS) {
        byLabel.clear();
      }
      ofLast = byLabel.computeIfAbsent(label, this::find);
      last = label;
    }
    return ofLast;
  }

  private CompiledRule[] find(String label) {
    return all.stream()
        .filter(rule -> words.contextIn(label, rule.index) != null)
        .toArray(CompiledRule[]::new);
  }
}
