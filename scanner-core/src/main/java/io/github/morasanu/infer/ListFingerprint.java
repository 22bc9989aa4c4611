/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Kind;
import org.jspecify.annotations.Nullable;

/** Makes the fingerprint of all values of one finding, so that none of them can change unseen. */
@FunctionalInterface
public interface ListFingerprint {

  /**
   * The fingerprint.
   *
   * @param digest of the values, made of their identities
   * @return null where the scan has no key
   */
  @Nullable
  String of(Kind kind, long digest);
}
