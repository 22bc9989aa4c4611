/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The settings of a scan and its policy, from {@code morasanu.toml}, the environment and the front-end,
 * each with its origin.
 *
 * <p>Imports {@code model}, {@code rule} (the reader of TOML) and {@code policy}.
 */
@NullMarked
package io.github.morasanu.config;

import org.jspecify.annotations.NullMarked;
