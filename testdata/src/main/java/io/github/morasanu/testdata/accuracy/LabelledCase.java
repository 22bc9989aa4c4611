/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.Set;

/**
 * A place in a file, and what a scan should say of it.
 *
 * @param template id of what it was made from, as {@code my-number/parcel}
 * @param kind id of the kind that is to be found, or that it looks like
 * @param expected true if it is to be found, false if all must stay silent
 * @param sample whether it is a well-known dummy, which a report may mention for information
 * @param carrier what it is written into
 * @param path of the file
 * @param line on which it begins, counted from 1
 * @param lastLine on which it ends
 * @param values how many values it stands for: 1, or those of a column
 * @param tolerated ids of kinds that may be found there as well, since they are there or cannot be excluded
 * @param text the value, or the first of a column
 */
public record LabelledCase(
    String template,
    String kind,
    boolean expected,
    boolean sample,
    Carrier carrier,
    String path,
    int line,
    int lastLine,
    int values,
    Set<String> tolerated,
    String text) {

  /** Copies the set. */
  public LabelledCase {
    tolerated = Set.copyOf(tolerated);
  }

  /** Whether a finding on this line can belong to it. */
  public boolean covers(int findingLine) {
    return findingLine >= line && findingLine <= lastLine;
  }

  /** Whether a finding of this kind is right or forgivable on its lines. */
  public boolean allows(String findingKind) {
    return (expected && kind.equals(findingKind)) || tolerated.contains(findingKind);
  }

  /** The same, forgiving findings of these kinds. */
  LabelledCase tolerating(Set<String> kinds) {
    return new LabelledCase(
        template, kind, expected, sample, carrier, path, line, lastLine, values, kinds, text);
  }

  /** Template and place, without the value. */
  @Override
  public String toString() {
    return template + " in " + carrier.id() + " at " + path + ":" + line;
  }
}
