/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Rules as data: the declarative rule, the rule set, and the reader of its TOML form.
 *
 * <p>Imports {@code model}. Jackson's TOML reader is fenced here.
 */
@NullMarked
package io.github.morasanu.rule;

import org.jspecify.annotations.NullMarked;
