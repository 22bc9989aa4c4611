/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings ordered and counted by how bad they are. */
final class Severities {
  static final List<Severity> WORST_FIRST =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);

  private Severities() {}

  /** So many of the worst findings at most; of equally bad ones, in the order of the report. */
  static List<Finding> worstFirst(List<Finding> findings, int most) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .limit(most)
        .toList();
  }

  /** The values of each kind and severity, in the order of {@link Kind}. */
  static Map<Kind, EnumMap<Severity, Long>> byKind(List<Finding> findings) {
    Map<Kind, EnumMap<Severity, Long>> counts = new TreeMap<>();
    for (Finding finding : findings) {
      counts
          .computeIfAbsent(finding.kind(), kind -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), finding.count(), Long::sum);
    }
    return counts;
  }
}
