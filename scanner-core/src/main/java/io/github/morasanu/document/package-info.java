/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Documents turned into text by Tika, in a worker process that can be ended. Tika is fenced here, ZXing too.
 *
 * <p>Imports {@code source} and {@code table}.
 */
@NullMarked
package io.github.morasanu.document;

import org.jspecify.annotations.NullMarked;
