/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

/** How much of a content was turned into text. */
public enum Coverage {
  /** All of it. */
  WHOLE,
  /** Only the printable runs of a binary format, or what came before an incident. */
  PARTIAL,
  /** Nothing; an incident says why. */
  NONE
}
