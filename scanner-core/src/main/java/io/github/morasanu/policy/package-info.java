/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Turns a report into a verdict.
 *
 * <p>Imports {@code model}.
 */
@NullMarked
package io.github.morasanu.policy;

import org.jspecify.annotations.NullMarked;
