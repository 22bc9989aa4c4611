/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The columns of tables within text: delimited lines, rows of SQL, markup and drawn tables.
 *
 * <p>Imports {@code label} and {@code text}.
 */
@NullMarked
package io.github.morasanu.table;

import org.jspecify.annotations.NullMarked;
