/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

/** What became of some cases. Grows; not thread-safe. */
final class Cell {
  private long expected;
  private long found;
  private long lookAlikes;
  private long alarms;

  /** Counts a value that was to be found. */
  void value(boolean wasFound) {
    expected++;
    found += wasFound ? 1 : 0;
  }

  /** Counts a look-alike. */
  void lookAlike(boolean alarmed) {
    lookAlikes++;
    alarms += alarmed ? 1 : 0;
  }

  /** Of the values to be found, those found. */
  Share recall() {
    return new Share(found, expected);
  }

  /** Of the look-alikes, those that something was found in. */
  Share alarms() {
    return new Share(alarms, lookAlikes);
  }

  /** Values missed and look-alikes taken for something. */
  long wrong() {
    return expected - found + alarms;
  }
}
