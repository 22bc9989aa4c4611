/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Multi-literal and digit-run automata over flat arrays.
 *
 * <p>Imports nothing of ours; scanning allocates nothing.
 */
@NullMarked
package io.github.morasanu.automaton;

import org.jspecify.annotations.NullMarked;
