/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.time.LocalDateTime;

/** Dates and times, written without the cost of a formatter. */
final class Timestamps {
  private Timestamps() {}

  /** Some minute of 2026. */
  static LocalDateTime random(SeededRandom random) {
    return LocalDateTime.of(
        2026, random.between(1, 12), random.between(1, 28), random.below(24), random.below(60));
  }

  /** Appends {@code 2026-11-22 09:30:00}, with the date separator given. */
  static void append(LocalDateTime time, char separator, StringBuilder out) {
    out.append(time.getYear()).append(separator);
    appendTwoDigits(time.getMonthValue(), out);
    out.append(separator);
    appendTwoDigits(time.getDayOfMonth(), out);
    out.append(' ');
    appendTwoDigits(time.getHour(), out);
    out.append(':');
    appendTwoDigits(time.getMinute(), out);
    out.append(':');
    appendTwoDigits(time.getSecond(), out);
  }

  private static void appendTwoDigits(int number, StringBuilder out) {
    out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
