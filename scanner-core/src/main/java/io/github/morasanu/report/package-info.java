/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Writers of the report: text and JSON.
 *
 * <p>Imports {@code model} and {@code policy}.
 */
@NullMarked
package io.github.morasanu.report;

import org.jspecify.annotations.NullMarked;
