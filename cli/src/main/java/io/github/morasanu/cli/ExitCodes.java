/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.policy.Verdict;

/** How the process ends: a contract with every script that calls it. */
final class ExitCodes {
  /** The verdict is passed, or there was nothing to judge (help, version). */
  static final int PASSED = 0;

  /** Findings at or over the threshold. */
  static final int FINDINGS = 1;

  /** The command line or the configuration is wrong, or the report cannot be written. */
  static final int USAGE = 2;

  /** No findings, but something could not be examined and the policy forbids that. */
  static final int INCOMPLETE = 3;

  /** A bug of ours. */
  static final int INTERNAL_ERROR = 4;

  private ExitCodes() {}

  static int of(Verdict verdict) {
    if (verdict instanceof Verdict.Failed) {
      return FINDINGS;
    }
    return verdict instanceof Verdict.Incomplete ? INCOMPLETE : PASSED;
  }
}
