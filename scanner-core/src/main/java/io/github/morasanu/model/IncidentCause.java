/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Locale;

/** Why a content, or a part of it, could not be examined. */
public enum IncidentCause {
  /** Protected by a password or a key we do not have. */
  ENCRYPTED,
  /** Broken: not what its own format promises. */
  DAMAGED,
  /** A format that holds text we cannot reach. */
  UNSUPPORTED,
  /** Over a limit of the scan's budget: bytes, entries, ratio, time, memory. */
  OVER_BUDGET,
  /** Containers nested deeper than the budget allows. */
  TOO_DEEP,
  /** A parser needed longer than its limit and was ended. */
  TIMEOUT,
  /** A parser failed or ran out of memory. */
  PARSER_FAILURE,
  /** No charset fits: the text was examined as far as single bytes allow. */
  UNDECODABLE,
  /** The operating system refused to give the bytes. */
  UNREADABLE,
  /** The user stopped the scan before its end. */
  STOPPED;

  /** The stable lower-case name, words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
