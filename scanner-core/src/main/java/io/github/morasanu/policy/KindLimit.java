/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is tolerated of one kind.
 *
 * @param threshold the least severity that fails for this kind; null for that of the policy
 * @param maxValues so many values of that severity are tolerated
 * @param never whether values of this kind fail under no circumstances
 */
public record KindLimit(@Nullable Severity threshold, long maxValues, boolean never) {
  /** Nothing of its own. */
  static final KindLimit NONE = new KindLimit(null, 0, false);

  /**
   * A limit.
   *
   * @throws IllegalArgumentException if the number is negative or the threshold is info
   */
  public KindLimit {
    if (maxValues < 0) {
      throw new IllegalArgumentException("maxValues must be at least 0");
    }
    if (threshold == Severity.INFO) {
      throw new IllegalArgumentException("severity info never fails a build");
    }
  }

  /** The least severity that fails, if this kind has one of its own. */
  public Optional<Severity> failOn() {
    return Optional.ofNullable(threshold);
  }
}
