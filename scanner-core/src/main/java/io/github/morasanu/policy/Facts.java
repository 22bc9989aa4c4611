/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the law asks of findings: how many values of which kinds, beside what. Immutable. */
final class Facts {
  private final List<Finding> findings;
  private final long people;
  private final Map<String, Set<Kind>> kindsByPath = new HashMap<>();

  Facts(List<Finding> findings, long people) {
    this.findings =
        findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
    this.people = people;
    for (Finding finding : this.findings) {
      kindsByPath
          .computeIfAbsent(finding.location().path(), path -> EnumSet.noneOf(Kind.class))
          .add(finding.kind());
    }
  }

  /** About how many people all findings speak of. */
  long people() {
    return people;
  }

  /**
   * The values of some kinds.
   *
   * @param beside only those in a file that also holds one of these kinds; empty for all
   * @param least only those of this severity and worse
   */
  Map<Kind, Long> values(Set<Kind> kinds, Set<Kind> beside, Severity least) {
    Map<Kind, Long> values = new EnumMap<>(Kind.class);
    for (Finding finding : findings) {
      if (kinds.contains(finding.kind())
          && finding.severity().isAtLeast(least)
          && standsBeside(finding, beside)) {
        values.merge(finding.kind(), finding.count(), Long::sum);
      }
    }
    return values;
  }

  private boolean standsBeside(Finding finding, Set<Kind> beside) {
    return beside.isEmpty()
        || kindsByPath.getOrDefault(finding.location().path(), Set.of()).stream()
            .anyMatch(beside::contains);
  }
}
