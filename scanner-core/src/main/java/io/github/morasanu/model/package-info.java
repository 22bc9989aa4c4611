/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The values every stage speaks: kinds, severities, locations, findings, incidents, the report, mistakes of
 * the user.
 *
 * <p>Imports nothing of ours. No type here has a field for a matched value: what leaves the matcher
 * is a masked preview and a keyed fingerprint.
 */
@NullMarked
package io.github.morasanu.model;

import org.jspecify.annotations.NullMarked;
