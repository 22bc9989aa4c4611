/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.SeededRandom;
import io.github.morasanu.testdata.SyntheticNumbers;
import io.github.morasanu.testdata.SyntheticPeople;
import io.github.morasanu.testdata.SyntheticPerson;
import java.time.LocalDate;
import java.util.List;

/** Where values come from: one source of chance and the generators that share it. Not thread-safe. */
final class Draw {
  private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final SeededRandom random;
  private final SyntheticNumbers numbers;
  private final SyntheticPeople people;

  Draw(long seed) {
    this.random = new SeededRandom(seed);
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
    this.people = SyntheticPeople.seeded(random.nextLong());
  }

  SeededRandom random() {
    return random;
  }

  SyntheticNumbers numbers() {
    return numbers;
  }

  SyntheticPerson person() {
    return people.next();
  }

  <T> T pick(List<T> choices) {
    return random.pick(choices);
  }

  String pick(String... choices) {
    return choices[random.below(choices.length)];
  }

  String digits(int length) {
    return random.digits(length);
  }

  /** So many digits, the first not zero. */
  String number(int length) {
    return random.between(1, 9) + random.digits(length - 1);
  }

  String letters(int length) {
    return random.text(UPPER, length);
  }

  String hex(int length) {
    return random.text("0123456789abcdef", length);
  }

  int between(int lowest, int highest) {
    return random.between(lowest, highest);
  }

  /** Two digits, with a zero before a single one. */
  String two(int lowest, int highest) {
    return twoDigits(random.between(lowest, highest));
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** A day of a living adult's birth. */
  LocalDate birthDate() {
    return LocalDate.ofYearDay(random.between(1938, 2007), random.between(1, 365));
  }

  /** A day of the last years, as files are full of. */
  LocalDate recentDate() {
    return LocalDate.ofYearDay(random.between(2015, 2026), random.between(1, 365));
  }
}
