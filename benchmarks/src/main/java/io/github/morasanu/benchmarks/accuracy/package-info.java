/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** How much of what is there the scanner finds, and how often it is wrong; {@code docs/accuracy.md} shows the result. */
@NullMarked
package io.github.morasanu.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
