/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** JMH benchmarks and comparisons; {@code docs/benchmarks.md} says how to run them and what was measured. */
@NullMarked
package io.github.morasanu.benchmarks;

import org.jspecify.annotations.NullMarked;
