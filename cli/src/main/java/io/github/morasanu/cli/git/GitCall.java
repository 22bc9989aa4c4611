/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Calls JGit, whose parsers may fail with any exception on what is damaged. */
final class GitCall {

  private GitCall() {}

  /** A call of JGit. */
  @FunctionalInterface
  interface Call<T> {
    T call() throws IOException;
  }

  /** A call of JGit that may find nothing. */
  @FunctionalInterface
  interface Search<T> {
    @Nullable
    T call() throws IOException;
  }

  /**
   * What the call finds, or null.
   *
   * @throws IOException also in the place of an unchecked exception
   */
  static <T> @Nullable T find(Search<T> search) throws IOException {
    try {
      return search.call();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
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
      throw damaged(e);
    }
  }

  private static IOException damaged(RuntimeException cause) {
    return new IOException("an object of git is damaged", cause);
  }
}
