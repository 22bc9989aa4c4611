/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The Maven goals: parameters, wiring and words. What is found, how bad it is and whether it fails
 * the build is decided in the core.
 *
 * <p>Imports {@code model}, {@code policy}, {@code report} and {@code scan}.
 */
@NullMarked
package io.github.morasanu.maven;

import org.jspecify.annotations.NullMarked;
