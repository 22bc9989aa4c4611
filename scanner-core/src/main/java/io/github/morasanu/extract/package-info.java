/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Turns the bytes of one content into text segments whose every character knows its position.
 *
 * <p>Imports {@code model} and {@code source}. Tika, ASM and mime4j are fenced here.
 */
@NullMarked
package io.github.morasanu.extract;

import org.jspecify.annotations.NullMarked;
