/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The compiled detector: one pass of the prefilter, then a matcher on a bounded window, then a
 * validator.
 *
 * <p>Imports {@code model}, {@code text}, {@code validate}, {@code automaton}, {@code pattern},
 * {@code matcher}, {@code label} and {@code rule}. RE2J is fenced here. Touches no I/O, stream or logger.
 */
@NullMarked
package io.github.morasanu.detect;

import org.jspecify.annotations.NullMarked;
