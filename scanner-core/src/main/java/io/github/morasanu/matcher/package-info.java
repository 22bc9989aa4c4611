/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Matchers written by hand, and the validators that need the lexicon: what a regular expression says badly or slowly, such as an
 * address, a name, a plate. {@link io.github.morasanu.matcher.Components} is the table of them by the names that rules call.
 *
 * <p>Imports {@code model}, {@code text}, {@code validate}, {@code pattern}, {@code lexicon}, {@code label} and {@code rule}.
 * Touches no I/O, stream or logger.
 */
@NullMarked
package io.github.morasanu.matcher;

import org.jspecify.annotations.NullMarked;
