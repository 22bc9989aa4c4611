/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link CheckMojo} as Maven gives them, unchecked; null where the user gave an
 * empty value or nothing.
 */
record CheckParameters(
    @Nullable String failOn,
    @Nullable String minConfidence,
    @Nullable String failOnIncomplete,
    @Nullable String scanClasses,
    @Nullable String threads,
    @Nullable String failOnUnusedSuppression,
    @Nullable String honourComments,
    @Nullable String maxPeople,
    @Nullable Path baseline,
    List<Path> ruleFiles) {

  /** Without those that came later. */
  CheckParameters(
      @Nullable String failOn,
      @Nullable String minConfidence,
      @Nullable String failOnIncomplete,
      @Nullable String scanClasses,
      @Nullable String threads) {
    this(
        failOn,
        minConfidence,
        failOnIncomplete,
        scanClasses,
        threads,
        null,
        null,
        null,
        null,
        List.of());
  }
}
