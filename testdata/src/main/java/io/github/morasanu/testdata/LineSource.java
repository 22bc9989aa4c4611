/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** Something that writes line after line of one sort of text, without end. */
interface LineSource {

  /** Appends the next line, without a line break. */
  void appendLine(StringBuilder out);
}
