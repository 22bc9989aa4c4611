/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import static java.util.Map.entry;

import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.validate.NationalIds;
import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The explicit table of everything that a rule may call by name. Thread-safe. */
public final class Components {
  private static final Map<String, Validator> VALIDATORS = new HashMap<>();

  /** By the names of the rules, which are those of the numbers. */
  private static final Map<String, CountryRowMatcher> ROW_MATCHERS = new HashMap<>();

  static {
    for (Validators validator : Validators.values()) {
      VALIDATORS.put(validator.ruleName(), validator);
    }
    for (NationalIds validator : NationalIds.values()) {
      VALIDATORS.put(validator.ruleName(), validator);
      ROW_MATCHERS.put(validator.ruleName(), new CountryRowMatcher(validator));
    }
    for (LexiconValidators validator : LexiconValidators.values()) {
      VALIDATORS.put(validator.ruleName(), validator);
    }
  }

  private static final Map<String, HandMatcher> MATCHERS = Map.ofEntries(
      entry("address", new AddressMatcher()),
      entry("address-town", new TownAddressMatcher()),
      entry("address-reversed", new ReversedAddressMatcher()),
      entry("birth-date-argument", new ArgumentBirthMatcher()),
      entry("birth-date-bare", new BareBirthMatcher()),
      entry("birth-date-fixed", FixedField.BIRTH),
      entry("birth-date-line", new PersonLineMatcher(true)),
      entry("card-cvv-row", new CardCodeMatcher()),
      entry("special-care-allergy-column", new CareColumnMatcher(true)),
      entry("special-care-disability-column", new DisabilityColumnMatcher()),
      entry("special-care-drug-column", new DrugColumnMatcher()),
      entry("special-care-religion-column", new CareColumnMatcher(false)),
      entry("care-insurance-number-row", new CareNumberMatcher()),
      entry("care-word", new CareWords()),
      entry(
          "employment-insurance-number-row",
          new RowNumberMatcher(Validators.EMPLOYMENT_INSURANCE_NUMBER, "9999-999999-9")),
      entry("email-address", new EmailMatcher()),
      entry("health-insurance-number-row", new InsuranceCardMatcher()),
      entry("iban", new IbanMatcher()),
      entry("illness", new IllnessMatcher()),
      entry("mrz", new MrzMatcher()),
      entry("my-number-fixed", FixedField.MY_NUMBER),
      entry(
          "my-number-parts-row",
          new RowNumberMatcher(Validators.MY_NUMBER_PARTS, "9999,9999,9999")),
      entry("passport-row", new PassportRowMatcher(false)),
      entry("person-name-field", new NameFieldMatcher()),
      entry("person-name-fixed", FixedField.NAME),
      entry("person-name-arguments", new NameHalvesMatcher(true)),
      entry("person-name-halves", new NameHalvesMatcher(false)),
      entry("person-name-kana-field", new KanaFieldMatcher()),
      entry("person-name-stated", new StatedNameMatcher()),
      entry("person-name-titled", new HonorificMatcher()),
      entry("person-name-line", new PersonLineMatcher(false)),
      entry("person-name-passport-row", new PassportRowMatcher(true)),
      entry("person-name-listed", new ListedNameMatcher()),
      entry("person-name-roster", new RosterMatcher()),
      entry("person-name-told", new ToldMatcher(true)),
      entry("postal-code-fixed", FixedField.POSTAL_CODE),
      entry(
          "phone-number-parts-row",
          new RowNumberMatcher(
              Validators.PHONE_NUMBER_PARTS,
              "099,9999,9999",
              "09,9999,9999",
              "099,999,9999",
              "0999,99,9999")),
      entry(
          "postal-code-parts-row",
          new RowNumberMatcher(LexiconValidators.POSTAL_CODE_PARTS, "999,9999")),
      entry("position", new PositionMatcher()),
      entry("private-key-pem", new PrivateKeyMatcher()),
      entry(
          "residence-card-row",
          new RowNumberMatcher(
              Validators.RESIDENCE_CARD,
              "AA 99999999 AA",
              "AA-99999999-AA",
              "AA 99999999AA",
              "AA99999999 AA")),
      entry("seed-line", new SeedLineMatcher()),
      entry("told-of-name", new ToldMatcher(false)),
      entry("url-password", new UrlPasswordMatcher()),
      entry("vehicle-plate", new PlateMatcher()),
      entry("vin", new VinMatcher()),
      entry("zengin-account", new ZenginMatcher(false)),
      entry("zengin-holder", new ZenginMatcher(true)));

  private Components() {}

  /**
   * The rule's validator; one that accepts all where the rule names none.
   *
   * @throws RuleException if there is none of that name
   */
  public static Validator validator(Rule rule) throws RuleException {
    Optional<String> name = rule.validator();
    if (name.isEmpty()) {
      return (text, start, end) -> Validity.VALID;
    }
    return known(rule, "validator", name.get(), VALIDATORS);
  }

  /**
   * The rule's hand matcher, which it must name.
   *
   * @throws RuleException if there is none of that name
   */
  public static HandMatcher matcher(Rule rule) throws RuleException {
    return known(rule, "matcher", rule.matcher().orElse(""), MATCHERS);
  }

  /**
   * What finds the numbers of a rule in rows that name their country, where the rule is the one for a national number.
   *
   * @return null for all other rules
   */
  public static @Nullable CountryRowMatcher rowMatcher(Rule rule) {
    return rule.contextOnly() && rule.kind() == Kind.NATIONAL_ID
        ? ROW_MATCHERS.get(rule.id())
        : null;
  }

  private static <T> T known(Rule rule, String what, String name, Map<String, T> table)
      throws RuleException {
    T component = table.get(name);
    if (component == null) {
      throw new RuleException("rule '" + rule.id() + "' names the unknown " + what + " '" + name
          + "'; known are " + String.join(", ", new TreeSet<>(table.keySet())));
    }
    return component;
  }
}
