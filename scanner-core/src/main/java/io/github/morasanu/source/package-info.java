/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Walks files and containers and hands out their contents, under one budget for the whole scan.
 *
 * <p>Imports {@code model}. commons-compress is fenced here.
 */
@NullMarked
package io.github.morasanu.source;

import org.jspecify.annotations.NullMarked;
