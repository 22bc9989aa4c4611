/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * Another rule that must have a match in the same content for a match to count.
 *
 * @param id of the other rule
 * @param withinLines lines at most between the two matches' first lines, or {@link #ANYWHERE}
 * @param withinColumns columns at most between the two matches' first columns, or {@link #ANYWHERE}
 */
public record RequiredRule(String id, int withinLines, int withinColumns) implements Serializable {
  /** No limit. */
  public static final int ANYWHERE = -1;

  public RequiredRule {
    Objects.requireNonNull(id, "id");
  }
}
