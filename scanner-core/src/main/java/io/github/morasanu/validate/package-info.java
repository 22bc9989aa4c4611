/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Check digits and structure: pure functions over a text and a range.
 *
 * <p>Imports {@code text}; allocates nothing; touches no I/O.
 */
@NullMarked
package io.github.morasanu.validate;

import org.jspecify.annotations.NullMarked;
