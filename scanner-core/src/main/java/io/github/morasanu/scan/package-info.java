/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The one door for front-ends: {@link io.github.morasanu.scan.Scanner} runs walker, extractor,
 * detector and inference over a request and returns the report.
 *
 * <p>May import every package but mask, which alone imports it.
 */
@NullMarked
package io.github.morasanu.scan;

import org.jspecify.annotations.NullMarked;
