/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against one match; no text of it.
 *
 * @param rule the rule that matched
 * @param column the column of delimited text, or 0
 * @param sample whether the value is a published dummy
 * @param labelled whether the words come from the value's own label
 * @param contextWord the rule's word that speaks for it, or null
 * @param contraryWord the rule's word that speaks against it, or null
 */
public record MatchEvidence(
    Rule rule,
    int column,
    boolean sample,
    boolean labelled,
    @Nullable String contextWord,
    @Nullable String contraryWord) {}
