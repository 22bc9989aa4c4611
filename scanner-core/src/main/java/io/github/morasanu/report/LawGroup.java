/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Kind;
import io.github.morasanu.policy.LegalNote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Provisions that the same values call for, so that a report names these values once. One that goes
 * along with another stands behind it.
 *
 * @param found the values, by kind
 * @param notes the provisions, in the order of the law book
 */
record LawGroup(Map<Kind, Long> found, List<LegalNote> notes) {

  /** The groups, in the order of their first provisions. */
  static List<LawGroup> of(List<LegalNote> notes) {
    Map<Map<Kind, Long>, List<LegalNote>> groups = new LinkedHashMap<>();
    Map<Kind, Long> last = Map.of();
    for (LegalNote note : notes) {
      last = note.found().isEmpty() ? last : note.found();
      groups.computeIfAbsent(last, found -> new ArrayList<>()).add(note);
    }
    return groups.entrySet().stream()
        .map(group -> new LawGroup(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }
}
