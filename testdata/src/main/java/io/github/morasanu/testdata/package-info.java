/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Seeded generators of synthetic people, identifiers and files for tests and benchmarks. */
@NullMarked
package io.github.morasanu.testdata;

import org.jspecify.annotations.NullMarked;
