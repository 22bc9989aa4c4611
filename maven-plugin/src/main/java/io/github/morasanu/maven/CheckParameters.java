/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link CheckMojo} as Maven gives them, unchecked; null where the user gave an
 * empty value, or nothing for {@code threads}.
 */
record CheckParameters(
    @Nullable String failOn,
    @Nullable String minConfidence,
    @Nullable String failOnIncomplete,
    @Nullable String scanClasses,
    @Nullable String threads) {}
