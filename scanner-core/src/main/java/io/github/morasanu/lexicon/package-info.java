/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Compact dictionaries compiled into resources: municipalities, postal codes, banks with their
 * branches.
 *
 * <p>Imports nothing of ours; lookups allocate nothing.
 */
@NullMarked
package io.github.morasanu.lexicon;

import org.jspecify.annotations.NullMarked;
