/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

/** Has JGit run nothing and write nothing of its own in tests, as in scans. */
public final class QuietGit {
  private QuietGit() {}

  public static void install() {
    GitSystem.install();
  }
}
