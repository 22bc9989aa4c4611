/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validators;
import java.util.Map;

/** That part of the table of {@link Components} which is about people and where they live. */
final class PeopleComponents {
  static final Map<String, Validator> VALIDATORS = Map.of(
      "address", OfficeAddress::validate,
      "birth-date", Validators.BIRTH_DATE,
      "person-name", PersonName::full,
      "person-name-part", PersonName::part,
      "person-name-strict", PersonName::strict,
      "person-name-field", PersonName::field,
      "person-name-kana-field", PersonName::kanaField,
      "person-name-titled", PersonName::titled,
      "stated-value", Validators.STATED_VALUE);

  static final Map<String, HandMatcher> MATCHERS = Map.of(
      "address-town", new TownAddressMatcher(),
      "person-name-field", new NameFieldMatcher(),
      "person-name-kana-field", new KanaFieldMatcher(),
      "person-name-titled", new HonorificMatcher());

  private PeopleComponents() {}
}
