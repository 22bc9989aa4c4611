/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

/**
 * One rule as an engine of regular expressions runs it.
 *
 * @param id that of our rule
 * @param regex in RE2 syntax, with no assertion but {@code \b}
 */
record PeerRule(String id, String regex) {}
