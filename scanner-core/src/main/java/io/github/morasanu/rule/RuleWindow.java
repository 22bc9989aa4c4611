/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.Serializable;

/**
 * How far a regex without bounds of its own may look around the anchor that called it.
 *
 * @param before characters before the anchor's start
 * @param after characters after the anchor's end
 */
public record RuleWindow(int before, int after) implements Serializable {
  /** Characters on either side at most: a regex never sees more. */
  public static final int MAX = 4096;

  /** Enough for tokens: 16 characters before, 256 after. */
  public static final RuleWindow DEFAULT = new RuleWindow(16, 256);

  public RuleWindow {
    if (before < 0 || after < 0 || before > MAX || after > MAX) {
      throw new IllegalArgumentException("a window reaches from 0 to " + MAX + " characters");
    }
  }
}
