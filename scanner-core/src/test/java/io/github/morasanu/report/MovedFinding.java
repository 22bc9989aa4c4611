/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.LineOffset;

/** A finding after somebody has written a line above it. */
final class MovedFinding {

  private MovedFinding() {}

  static Finding downALine(Finding finding) {
    return Finding.builder(finding.ruleId(), finding.kind())
        .severity(finding.severity())
        .confidence(finding.confidence())
        .location(finding.location().plus(new LineOffset(1, 0)))
        .count(finding.count())
        .preview(finding.preview())
        .fingerprint(finding.fingerprint().orElse(null))
        .reasons(finding.reasons())
        .build();
  }
}
