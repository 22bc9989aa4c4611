/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.time.LocalDate;

/**
 * Somebody who does not exist.
 *
 * @param familyName usually kanji
 * @param givenName kanji or kana
 * @param familyKana the family name's reading in full-width katakana
 * @param givenKana the given name's reading in full-width katakana
 * @param myNumber 12 digits with a right check digit
 * @param phone hyphenated, half-width
 * @param email ASCII
 * @param postalCode three digits, a hyphen, four digits: the one of the address's town
 * @param address prefecture, municipality and town are real and belong together; what follows is made up
 * @param cardNumber 14 to 16 digits without separators, passing the Luhn check
 */
public record SyntheticPerson(
    String familyName,
    String givenName,
    String familyKana,
    String givenKana,
    LocalDate birthDate,
    String myNumber,
    String phone,
    String email,
    String postalCode,
    String address,
    String cardNumber) {

  /** Family name, space, given name. */
  public String fullName() {
    return familyName + " " + givenName;
  }

  /** Reading of the family name, space, reading of the given name. */
  public String fullKana() {
    return familyKana + " " + givenKana;
  }

  /** Says nothing of the person, so that no log and no test name repeats what a scanner looks for. */
  @Override
  public String toString() {
    return "SyntheticPerson";
  }
}
