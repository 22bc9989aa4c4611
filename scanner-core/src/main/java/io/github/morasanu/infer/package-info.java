/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Evidence beyond one value: context words, labels, column statistics, repetition, people, and whose a record is.
 *
 * <p>Imports {@code model}, {@code text} and {@code rule}.
 */
@NullMarked
package io.github.morasanu.infer;

import org.jspecify.annotations.NullMarked;
