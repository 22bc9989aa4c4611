/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What names a value beside it, looked for both ways: from a value its keys and headings, from a label its values.
 *
 * <p>Imports {@code automaton} and {@code text}.
 */
@NullMarked
package io.github.morasanu.label;

import org.jspecify.annotations.NullMarked;
