/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

/**
 * One thing that the scanner got wrong. All of it is synthetic, so that the value may be shown to those who improve the
 * rules.
 *
 * @param type {@code miss}, {@code alarm} in a look-alike, {@code extra} beside a value of another kind, or {@code
 *     stray} beside all cases
 * @param template what the case was made from, or empty
 * @param carrier what it is written into
 * @param place seed, file and line
 * @param found rule and reasons of the finding, or empty
 * @param text the value of the case
 * @param line the line as it stands in the file
 */
record Mistake(
    String type,
    String template,
    String carrier,
    String place,
    String found,
    String text,
    String line) {

  /** One line of tab-separated text. */
  String row() {
    return String.join(
            "\t",
            type,
            template,
            carrier,
            place,
            found,
            text.replace('\n', '|'),
            line.strip().replace('\t', ' '))
        + "\n";
  }

  /** Template, carrier and place, without the value. */
  @Override
  public String toString() {
    return type + " of " + template + " in " + carrier + " at " + place;
  }
}
