/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import java.util.List;
import java.util.Map;

/**
 * What became of a run of {@link Masker}. Holds no value.
 *
 * @param files files that are in the copy, or that were looked at in place
 * @param masked how many of these were changed
 * @param values replaced values by kind; a value counts as often as it was replaced
 * @param incidents what could not be masked and is not in the copy, by masked paths
 */
public record MaskResult(
    long files, long masked, Map<Kind, Long> values, List<ScanIncident> incidents) {

  public MaskResult {
    values = Map.copyOf(values);
    incidents = List.copyOf(incidents);
  }

  /** Whether all that was to be copied is in the copy. */
  public boolean isComplete() {
    return incidents.isEmpty();
  }
}
