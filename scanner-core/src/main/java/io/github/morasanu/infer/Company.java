/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside a value in its record, as a set of bits: a name, an address, a telephone number, an
 * e-mail address, a date of birth, a number that is given to one person only, a card number.
 */
final class Company {
  static final int NOBODY = 0;
  static final int NAME = 1;
  static final int ADDRESS = 1 << 1;
  static final int PHONE = 1 << 2;
  static final int EMAIL = 1 << 3;
  static final int BIRTH = 1 << 4;
  static final int NUMBER = 1 << 5;
  static final int CARD = 1 << 6;

  /** What tells one person from others. */
  static final int PERSON = NAME | BIRTH | NUMBER;

  /** By which somebody is reached. */
  static final int REACH = ADDRESS | PHONE | EMAIL;

  private static final List<String> WORDS = List.of(
      "a name",
      "an address",
      "a phone number",
      "an e-mail address",
      "a date of birth",
      "a number of one person",
      "a card number");

  private Company() {}

  /** The bit of a kind; none if it says nothing of what stands beside it. */
  static int of(Kind kind) {
    return switch (kind) {
      case PERSON_NAME -> NAME;
      case ADDRESS -> ADDRESS;
      case PHONE_NUMBER -> PHONE;
      case EMAIL_ADDRESS -> EMAIL;
      case BIRTH_DATE -> BIRTH;
      case MY_NUMBER,
          RESIDENT_RECORD_CODE,
          BASIC_PENSION_NUMBER,
          EMPLOYMENT_INSURANCE_NUMBER,
          HEALTH_INSURANCE_NUMBER,
          CARE_INSURANCE_NUMBER,
          DRIVERS_LICENSE,
          PASSPORT,
          RESIDENCE_CARD -> NUMBER;
      case PAYMENT_CARD -> CARD;
      default -> NOBODY;
    };
  }

  /**
   * Whether it makes a value of a kind likelier. A number of seven digits is a postal code beside an
   * address; an illness is somebody's beside what tells who; a residence card, whose form is that of many codes,
   * stands beside whatever people are reached by; a security code of four digits may be that of a stock, but not beside a
   * card; what has no check of its own is believed only where it is believed
   * alone already.
   */
  static boolean speaksFor(Kind kind, int company) {
    return switch (kind) {
      case PERSON_NAME, ADDRESS, PHONE_NUMBER, EMAIL_ADDRESS, BIRTH_DATE, RESIDENCE_CARD ->
        (company & ~CARD) != 0;
      case CARD_CVV -> (company & CARD) != 0;
      case POSTAL_CODE -> (company & ADDRESS) != 0;
      case SPECIAL_CARE -> (company & PERSON) != 0;
      default -> false;
    };
  }

  /** Whether only people have what a rule finds: a mobile telephone, but no number of an insurer. */
  static boolean isOfPeople(Rule rule) {
    return isMobile(rule) || ((of(rule.kind()) & (PERSON | CARD)) != 0 && !isInsurer(rule));
  }

  /** Whether organisations and places have what a rule finds as well. */
  static boolean mayBeOfThing(Rule rule) {
    return switch (rule.kind()) {
      case PHONE_NUMBER -> !isMobile(rule);
      case ADDRESS, POSTAL_CODE, GEO_LOCATION -> true;
      default -> isInsurer(rule);
    };
  }

  private static boolean isMobile(Rule rule) {
    return rule.validator().filter("phone-number-mobile"::equals).isPresent();
  }

  private static boolean isInsurer(Rule rule) {
    return rule.validator().filter("health-insurer-number"::equals).isPresent();
  }

  /** Whether a record of a person is told: a name and something of whoever has it. */
  static boolean isPerson(Kind kind, int company) {
    return kind == Kind.PERSON_NAME ? (company & ~CARD) != 0 : (company & NAME) != 0;
  }

  /** In words: {@code a name and an address}. */
  static String words(int company) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      if ((company & 1 << i) != 0) {
        words.add(WORDS.get(i));
      }
    }
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
