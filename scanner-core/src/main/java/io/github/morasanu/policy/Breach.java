/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Kind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the policy that the report goes over.
 *
 * @param ofKind the kind whose values are too many; null if it is people that are too many
 * @param found how many values or people there are
 * @param allowed how many there may be
 */
public record Breach(@Nullable Kind ofKind, long found, long allowed) {

  /** The kind whose values are too many; empty if it is people that are too many. */
  public Optional<Kind> kind() {
    return Optional.ofNullable(ofKind);
  }

  /** What is counted: the id of a kind, or {@code people}. */
  public String what() {
    return ofKind == null ? "people" : Objects.requireNonNull(ofKind).id();
  }
}
