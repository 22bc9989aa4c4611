/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The command line: parameters, wiring, words and exit codes.
 *
 * <p>Imports of ours {@code model}, {@code source} (limits), {@code policy}, {@code config}, {@code report} and
 * {@code scan}; decides nothing about findings. What it reads of git is package {@code git}'s.
 */
@NullMarked
package io.github.morasanu.cli;

import org.jspecify.annotations.NullMarked;
