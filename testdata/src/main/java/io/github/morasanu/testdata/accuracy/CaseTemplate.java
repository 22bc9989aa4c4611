/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * How to make values of one form, and the words that stand beside them.
 *
 * @param id kind and form, as {@code my-number/hyphens}
 * @param kind id of the kind to be found, or that the values look like
 * @param expected whether the values are to be found
 * @param sample whether the values are well-known dummies
 * @param wording their labels, keys and sentences
 * @param alone whether they are what they are without any label
 * @param carriers what they are written into
 * @param tolerated ids of other kinds that may be found there
 * @param value makes one
 * @param natural makes what stands beside it in other rows of a column
 */
record CaseTemplate(
    String id,
    String kind,
    boolean expected,
    boolean sample,
    Wording wording,
    boolean alone,
    Set<Carrier> carriers,
    Set<String> tolerated,
    Function<Draw, String> value,
    Function<Draw, String> natural) {

  static final Set<Carrier> ALL = EnumSet.allOf(Carrier.class);

  CaseTemplate {
    carriers = Set.copyOf(carriers);
    tolerated = Set.copyOf(tolerated);
  }

  /** Whether such values can be written into the carrier. */
  boolean fits(Carrier carrier) {
    return carriers.contains(carrier) && (alone || carrier != Carrier.CSV_PLAIN);
  }
}
