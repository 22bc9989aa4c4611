/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.ScanReport;
import java.util.Objects;

/**
 * What a policy makes of a report.
 *
 * @param report the report without what somebody has allowed
 * @param verdict what it comes to, with its grounds
 */
public record Review(ScanReport report, Verdict verdict) {
  public Review {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(verdict, "verdict");
  }
}
