/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes up people, without end. The same seed gives the same people in the same order on every JDK. Not thread-safe.
 */
public final class SyntheticPeople {
  private static final List<CardBrand> BRANDS = List.of(CardBrand.values());

  private final SeededRandom random;
  private final SyntheticNumbers numbers;

  private SyntheticPeople(SeededRandom random, SyntheticNumbers numbers) {
    this.random = random;
    this.numbers = numbers;
  }

  /** Starts a sequence. */
  public static SyntheticPeople seeded(long seed) {
    SeededRandom random = new SeededRandom(seed);
    return new SyntheticPeople(random, SyntheticNumbers.seeded(random.nextLong()));
  }

  /** The next person. Names may come again; numbers practically never. */
  public SyntheticPerson next() {
    KnownName family = random.pick(FamilyNames.ALL);
    int birthYear = random.between(1935, 2006);
    KnownName given = random.pick(givenNames(birthYear));
    Town town = random.pick(Towns.ALL);
    PhoneType phoneType = random.chance(80) ? PhoneType.MOBILE : PhoneType.FIXED;
    return new SyntheticPerson(
        family.written(),
        given.written(),
        family.kana(),
        given.kana(),
        LocalDate.ofYearDay(birthYear, random.between(1, 365)),
        numbers.myNumber(),
        numbers.phoneNumber(phoneType, PhoneForm.HYPHENATED),
        MailAddresses.write(family, given, random),
        town.postalCode(),
        Addresses.write(town, random),
        numbers.paymentCard(random.pick(BRANDS)));
  }

  /**
   * The next people.
   *
   * @param count how many, at least 0
   */
  public List<SyntheticPerson> next(int count) {
    List<SyntheticPerson> people = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      people.add(next());
    }
    return List.copyOf(people);
  }

  private static List<KnownName> givenNames(int birthYear) {
    if (birthYear <= 1955) {
      return GivenNames.OLD;
    }
    return birthYear <= 1990 ? GivenNames.MIDDLE : GivenNames.MODERN;
  }
}
