/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Labelled cases for judging a scanner: values of every kind and look-alikes of each, written into files of many
 * formats, with what a scan should find on which line. Made without a look at the scanner's rules, from the published
 * formats alone. May use the generators of the package above.
 */
@NullMarked
package io.github.morasanu.testdata.accuracy;

import org.jspecify.annotations.NullMarked;
