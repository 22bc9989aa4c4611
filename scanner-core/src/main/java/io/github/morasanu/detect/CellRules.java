/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rules want the cells under a label, and for which of its words. Labels come again in each row. Not thread-safe. */
final class CellRules {
  private static final int MAX_LABELS = 1024;

  /** A rule, and the word of a label that speaks for it. */
  record Wanting(CompiledRule rule, String word) {}

  private final List<CompiledRule> all;
  private final LabelWords words;
  private final Map<String, Wanting[]> byLabel = new HashMap<>();

  /** The label that was asked for last. */
  private @Nullable String last;

  private Wanting[] ofLast = {};

  CellRules(List<CompiledRule> all, LabelWords words) {
    this.all = all;
    this.words = words;
  }

  /** The rules for which a word of the label speaks, in their order. To be read only. */
  Wanting[] of(String label) {
    if (!label.equals(last)) {
      if (byLabel.size() == MAX_LABELS) {
        byLabel.clear();
      }
      ofLast = byLabel.computeIfAbsent(label, this::find);
      last = label;
    }
    return ofLast;
  }

  private Wanting[] find(String label) {
    List<Wanting> wanting = new ArrayList<>();
    for (CompiledRule rule : all) {
      String word = words.contextIn(label, rule.index);
      if (word != null) {
        wanting.add(new Wanting(rule, word));
      }
    }
    return wanting.toArray(Wanting[]::new);
  }
}
