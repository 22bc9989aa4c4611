/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.io.IOException;

/** Calls JGit, whose parsers may fail with any exception on what is damaged. */
final class GitCall {

  private GitCall() {}

  /** A call of JGit. */
  @FunctionalInterface
  interface Call<T> {
    T call() throws IOException;
  }

  /**
   * What the call returns.
   *
   * @throws IOException also in the place of an unchecked exception
   */
  static <T> T of(Call<T> call) throws IOException {
    try {
      return call.call();
    } catch (RuntimeException e) {
      throw new IOException("an object of git is damaged", e);
    }
  }
}
