/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Which charset the bytes of a text are in, by what their characters would be.
 *
 * <p>Imports {@code text}.
 */
@NullMarked
package io.github.morasanu.charset;

import org.jspecify.annotations.NullMarked;
