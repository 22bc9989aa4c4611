/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Turns the bytes of one content into text segments whose every character knows its position.
 *
 * <p>Imports {@code model}, {@code source}, {@code text}, {@code charset}, {@code document}, {@code table} and {@code label}. ASM and
 * mime4j are fenced here.
 */
@NullMarked
package io.github.morasanu.extract;

import org.jspecify.annotations.NullMarked;
