/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;

/** Gives characters one after the other. */
interface CharInput {

  /**
   * Writes some characters.
   *
   * @param length room for them, at least 2
   * @return how many came, at least 1; or -1 at the end
   */
  int read(char[] into, int offset, int length) throws IOException;
}
