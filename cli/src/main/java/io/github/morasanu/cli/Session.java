/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.io.PrintWriter;

/**
 * What the commands of one run share.
 *
 * @param scanner what scans
 * @param environment what is known of the process
 * @param out for reports
 * @param err for everything else
 */
record Session(ScanRunner scanner, CliEnvironment environment, PrintWriter out, PrintWriter err) {

  /** Says something that is not the report. */
  void say(String line) {
    err.print(line + '\n');
    err.flush();
  }
}
