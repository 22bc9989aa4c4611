/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.ScanReport;
import java.util.Objects;

/**
 * A scan and what it has cost.
 *
 * @param report what was found
 * @param work what detection did for it, names of files included
 */
public record ScanProfile(ScanReport report, DetectorWork work) {

  public ScanProfile {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(work, "work");
  }
}
