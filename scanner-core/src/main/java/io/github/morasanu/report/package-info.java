/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Writers of the report, one for each {@link io.github.morasanu.report.ReportFormat}.
 *
 * <p>Imports {@code model} and {@code policy}. What others chose - the names of files, entries, sheets
 * and members - is made safe for each format by the class that writes it.
 */
@NullMarked
package io.github.morasanu.report;

import org.jspecify.annotations.NullMarked;
