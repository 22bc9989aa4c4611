/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;

/** Findings and incidents in one line of English, for readers that show no more than a message. */
final class FindingText {

  private FindingText() {}

  /** What was found, how it looks, where, and why it is believed. */
  static String of(Finding finding) {
    StringBuilder text = new StringBuilder(Words.ENGLISH.of(finding.kind()))
        .append(" (")
        .append(finding.severity().id())
        .append("): ")
        .append(finding.preview());
    if (finding.count() > 1) {
      text.append(" and ").append(Words.number(finding.count() - 1)).append(" more");
    }
    text.append(" in ").append(finding.location().path());
    String place = Words.ENGLISH.of(finding.location());
    if (!place.isEmpty()) {
      text.append(" at ").append(place);
    }
    if (!finding.reasons().isEmpty()) {
      text.append("; ").append(String.join(", ", finding.reasons()));
    }
    return Printable.of(text.toString());
  }

  /** What could not be examined, and why. */
  static String of(ScanIncident incident) {
    return Printable.of(incident.path() + " was not examined, or not wholly ("
        + incident.cause().id() + "): " + incident.message());
  }
}
