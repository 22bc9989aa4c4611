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

  /** What it rests on, and what it asks for. */
  Grounds grounds();

  /** Nothing at or over the threshold, and nothing unexamined that the policy forbids. */
  record Passed(Grounds grounds) implements Verdict {

    /** Without any grounds. */
    public Passed() {
      this(Grounds.NONE);
    }

    @Override
    public String id() {
      return "passed";
    }
  }

  /**
   * Something at or over the threshold was found; whether all was examined no longer matters.
   *
   * @param findings values at or over the threshold; 0 if it is stale suppressions that fail
   * @param worst the highest severity among them
   */
  record Failed(long findings, Severity worst, Grounds grounds) implements Verdict {

    /** Without any grounds. */
    public Failed(long findings, Severity worst) {
      this(findings, worst, Grounds.NONE);
    }

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
  record Incomplete(long incidents, Grounds grounds) implements Verdict {

    /** Without any grounds. */
    public Incomplete(long incidents) {
      this(incidents, Grounds.NONE);
    }

    @Override
    public String id() {
      return "incomplete";
    }
  }
}
