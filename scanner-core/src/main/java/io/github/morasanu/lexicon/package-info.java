/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Compact dictionaries compiled into resources: municipalities and postal codes.
 *
 * <p>Imports nothing of ours; lookups allocate nothing.
 */
@NullMarked
package io.github.morasanu.lexicon;

import org.jspecify.annotations.NullMarked;
