/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Text as the engine reads it: folded, and one byte for each character, so that prefilters can run over
 * any charset alike; and what there is to ask of its ASCII characters.
 */
@NullMarked
package io.github.morasanu.text;

import org.jspecify.annotations.NullMarked;
