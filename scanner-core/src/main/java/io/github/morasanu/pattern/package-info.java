/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a regular expression says about its matches before it runs: how long they are, and which
 * anchors every one of them holds.
 *
 * <p>Imports nothing of ours and no engine; knows no text, no rule and no file.
 */
@NullMarked
package io.github.morasanu.pattern;

import org.jspecify.annotations.NullMarked;
