/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a scan went through. Immutable.
 *
 * @param filesScanned contents examined: plain files and container entries, containers not counted
 * @param filesPartlyScanned of those, the ones of which only the printable runs could be examined
 * @param bytesScanned bytes of those contents, unpacked
 * @param byKind values found of each kind, in the order of {@link Kind}; kinds without any are absent
 * @param byCharset texts read in each charset, by its name; a mail may hold several, and what is in a
 *     format's own charset or is no text does not count
 * @param peopleEstimate about how many different people the findings speak of, 0 if none
 * @param leftOut files, folders and entries into which the user asked not to look; of those in a
 *     container or folder that is left out, none is counted
 */
public record ScanSummary(
    long filesScanned,
    long filesPartlyScanned,
    long bytesScanned,
    Map<Kind, Long> byKind,
    Map<String, Long> byCharset,
    long peopleEstimate,
    long leftOut) {

  public ScanSummary {
    SortedMap<Kind, Long> sorted = new TreeMap<>(byKind);
    byKind = Collections.unmodifiableSortedMap(sorted);
    SortedMap<String, Long> sortedCharsets = new TreeMap<>(byCharset);
    byCharset = Collections.unmodifiableSortedMap(sortedCharsets);
  }

  /** A summary of a scan that left out nothing. */
  public ScanSummary(
      long filesScanned,
      long filesPartlyScanned,
      long bytesScanned,
      Map<Kind, Long> byKind,
      Map<String, Long> byCharset,
      long peopleEstimate) {
    this(filesScanned, filesPartlyScanned, bytesScanned, byKind, byCharset, peopleEstimate, 0);
  }

  /** A summary that says nothing of charsets. */
  public ScanSummary(
      long filesScanned,
      long filesPartlyScanned,
      long bytesScanned,
      Map<Kind, Long> byKind,
      long peopleEstimate) {
    this(filesScanned, filesPartlyScanned, bytesScanned, byKind, Map.of(), peopleEstimate);
  }
}
