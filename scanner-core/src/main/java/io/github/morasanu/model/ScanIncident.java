/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that was not, or not wholly, examined. Never silence: every incident is shown, counted,
 * and may fail the build.
 *
 * @param path where, in the form of {@link Location#path()}
 * @param cause why, for machines
 * @param message why, for people: one sentence of our own words. It never quotes the content, nor the
 *     message of a parser's exception, since both may hold the very values we look for.
 */
public record ScanIncident(String path, IncidentCause cause, String message)
    implements Comparable<ScanIncident> {

  private static final Comparator<ScanIncident> ORDER = Comparator.comparing(ScanIncident::path)
      .thenComparing(ScanIncident::cause)
      .thenComparing(ScanIncident::message);

  public ScanIncident {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(message, "message");
  }

  /** By path, then cause, then message: the order of reports. */
  @Override
  public int compareTo(ScanIncident other) {
    return ORDER.compare(this, other);
  }
}
