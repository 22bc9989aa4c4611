/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Turns a report into a verdict: baseline, suppressions, thresholds, and which law to look at.
 *
 * <p>Imports {@code model}, and of {@code rule} the reader of TOML.
 */
@NullMarked
package io.github.morasanu.policy;

import org.jspecify.annotations.NullMarked;
