/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;

/** Runs a request: the scanner, or what a test puts in its place. */
@FunctionalInterface
interface ScanRunner {

  ScanReport scan(ScanRequest request, ScanProgress progress) throws ConfigurationException;
}
