/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link JudgingMojo} that are settings, unchecked; null where nobody gave any. */
record JudgingParameters(
    @Nullable String failOn,
    @Nullable String failOnIncomplete,
    @Nullable String failOnUnusedSuppression,
    @Nullable String maxPeople,
    @Nullable PlexusConfiguration kinds) {
  /** Of a goal that does not judge. */
  static final JudgingParameters NONE = new JudgingParameters(null, null, null, null, null);
}
