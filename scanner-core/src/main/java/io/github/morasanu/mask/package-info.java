/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Makes copies that can be passed on: the values that a scan would report are replaced by made-up ones.
 *
 * <p>May import scan and what it shows; front-ends import this package. See
 * docs/decisions/0015-masking.md.
 */
@NullMarked
package io.github.morasanu.mask;

import org.jspecify.annotations.NullMarked;
