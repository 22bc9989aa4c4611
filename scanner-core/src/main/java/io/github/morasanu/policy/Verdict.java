/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Severity;

/** What a policy says of a report. Immutable. */
public sealed interface Verdict {

  /** The stable lower-case name: {@code passed}, {@code failed} or {@code incomplete}. */
  String id();

  /** Nothing at or over the threshold, and nothing unexamined that the policy forbids. */
  record Passed() implements Verdict {
    @Override
    public String id() {
      return "passed";
    }
  }

  /**
   * Something at or over the threshold was found; whether all was examined no longer matters.
   *
   * @param findings values at or over the threshold, at least 1
   * @param worst the highest severity among them
   */
  record Failed(long findings, Severity worst) implements Verdict {
    @Override
    public String id() {
      return "failed";
    }
  }

  /**
   * Nothing at or over the threshold was found, but not everything could be examined.
   *
   * @param incidents how many incidents the report holds, at least 1
   */
  record Incomplete(long incidents) implements Verdict {
    @Override
    public String id() {
      return "incomplete";
    }
  }
}
