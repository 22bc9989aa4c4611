/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static java.util.Map.entry;

import io.github.morasanu.lexicon.BankBranches;
import io.github.morasanu.lexicon.PostalCodes;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.validate.BankAccount;
import io.github.morasanu.validate.NationalIds;
import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The explicit table of everything that a rule may call by name. */
final class Components {
  private static final SortedMap<String, Validator> VALIDATORS = new TreeMap<>(Map.of(
      "aws-access-key-id", Validators.AWS_ACCESS_KEY_ID,
      "email-address", Validators.EMAIL_ADDRESS,
      "github-token", Validators.GITHUB_TOKEN,
      "my-number", Validators.MY_NUMBER,
      "payment-card", Validators.PAYMENT_CARD,
      "phone-number", Validators.PHONE_NUMBER,
      "phone-number-mobile", Validators.PHONE_NUMBER_MOBILE,
      "postal-code", Components::postalCode,
      "private-key-pem", Validators.PRIVATE_KEY_PEM));

  /** Numbers of the Japanese state. */
  private static final Map<String, Validator> JAPAN = Map.ofEntries(
      entry("basic-pension-number", Validators.BASIC_PENSION_NUMBER),
      entry("care-insurance-number", Validators.CARE_INSURANCE_NUMBER),
      entry("care-insurance-number-labelled", Validators.CARE_INSURANCE_NUMBER_LABELLED),
      entry("care-insurer-number", Validators.CARE_INSURER_NUMBER),
      entry("collation-number-b", Validators.COLLATION_NUMBER_B),
      entry("corporate-number", Validators.CORPORATE_NUMBER),
      entry("corporate-number-invoice", Validators.CORPORATE_NUMBER_INVOICE),
      entry("corporate-number-sole-proprietor", Validators.CORPORATE_NUMBER_SOLE_PROPRIETOR),
      entry("drivers-license", Validators.DRIVERS_LICENSE),
      entry("drivers-license-unchecked", Validators.DRIVERS_LICENSE_UNCHECKED),
      entry("elderly-insurance-number", Validators.ELDERLY_INSURANCE_NUMBER),
      entry("employment-insurance-number", Validators.EMPLOYMENT_INSURANCE_NUMBER),
      entry("health-insurance-card", Validators.HEALTH_INSURANCE_CARD),
      entry("health-insurer-number", Validators.HEALTH_INSURER_NUMBER),
      entry("mrz", Validators.MRZ),
      entry("my-number-line", Validators.MY_NUMBER_LINE),
      entry("my-number-without-zeros", Validators.MY_NUMBER_WITHOUT_ZEROS),
      entry("passport", Validators.PASSPORT),
      entry("residence-card", Validators.RESIDENCE_CARD),
      entry("resident-record-code", Validators.RESIDENT_RECORD_CODE),
      entry("resident-record-code-unchecked", Validators.RESIDENT_RECORD_CODE_UNCHECKED));

  /** Accounts and cards. */
  private static final Map<String, Validator> PAYMENT = Map.of(
      "bank-account", BankAccount.among(BankBranches::contains),
      "bank-account-number", Validators.BANK_ACCOUNT_NUMBER,
      "card-cvv", Validators.CARD_CVV,
      "card-track", Validators.CARD_TRACK,
      "iban", Validators.IBAN,
      "payment-card-maestro", Validators.PAYMENT_CARD_MAESTRO,
      "payment-card-unionpay", Validators.PAYMENT_CARD_UNIONPAY,
      "yucho-account", Validators.YUCHO_ACCOUNT,
      "yucho-savings", Validators.YUCHO_SAVINGS,
      "yucho-transfer", Validators.YUCHO_TRANSFER);

  /** Vehicles and places. */
  private static final Map<String, Validator> PLACES = Map.of(
      "geo-position", Validators.GEO_POSITION,
      "vehicle-plate", Validators.VEHICLE_PLATE,
      "vin", Validators.VIN,
      "vin-form", Validators.VIN_FORM);

  /** Secrets. */
  private static final Map<String, Validator> SECRETS = Map.ofEntries(
      entry("age-secret-key", Validators.AGE_SECRET_KEY),
      entry("atlassian-token", Validators.ATLASSIAN_TOKEN),
      entry("azure-key", Validators.AZURE_KEY),
      entry("base58-key", Validators.BASE58_KEY),
      entry("basic-auth", Validators.BASIC_AUTH),
      entry("gitlab-routable-token", Validators.GITLAB_ROUTABLE_TOKEN),
      entry("grafana-token", Validators.GRAFANA_TOKEN),
      entry("json-web-token", Validators.JSON_WEB_TOKEN),
      entry("json-web-token-spent", Validators.JSON_WEB_TOKEN_SPENT),
      entry("npm-token", Validators.NPM_TOKEN),
      entry("private-key-encrypted", Validators.PRIVATE_KEY_ENCRYPTED),
      entry("private-key-unproven", Validators.PRIVATE_KEY_OTHER),
      entry("pypi-token", Validators.PYPI_TOKEN),
      entry("secret-generic", Validators.SECRET_GENERIC),
      entry("secret-password", Validators.SECRET_PASSWORD),
      entry("secret-token", Validators.SECRET_TOKEN),
      entry("seed-phrase", SeedPhrase::validate),
      entry("url-password", Validators.URL_PASSWORD));

  static {
    VALIDATORS.putAll(SECRETS);
    VALIDATORS.putAll(JAPAN);
    VALIDATORS.putAll(PAYMENT);
    VALIDATORS.putAll(PLACES);
    VALIDATORS.putAll(NationalIds.byName());
  }

  private static final SortedMap<String, HandMatcher> MATCHERS = new TreeMap<>(Map.of(
      "address", new AddressMatcher(),
      "email-address", new EmailMatcher(),
      "iban", new IbanMatcher(),
      "mrz", new MrzMatcher(),
      "position", new PositionMatcher(),
      "seed-line", new SeedLineMatcher(),
      "vehicle-plate", new PlateMatcher(),
      "url-password", new UrlPasswordMatcher(),
      "vin", new VinMatcher(),
      "private-key-pem", new PrivateKeyMatcher()));

  static {
    VALIDATORS.putAll(PeopleComponents.VALIDATORS);
    MATCHERS.putAll(PeopleComponents.MATCHERS);
  }

  private Components() {}

  /** The rule's validator; one that accepts all where the rule names none. */
  static Validator validator(Rule rule) throws RuleException {
    Optional<String> name = rule.validator();
    if (name.isEmpty()) {
      return (text, start, end) -> Validity.VALID;
    }
    return known(rule, "validator", name.get(), VALIDATORS);
  }

  /** The rule's hand matcher, which it must name. */
  static HandMatcher matcher(Rule rule) throws RuleException {
    return known(rule, "matcher", rule.matcher().orElse(""), MATCHERS);
  }

  private static <T> T known(Rule rule, String what, String name, SortedMap<String, T> table)
      throws RuleException {
    T component = table.get(name);
    if (component == null) {
      throw new RuleException("rule '" + rule.id() + "' names the unknown " + what + " '" + name
          + "'; known are " + String.join(", ", table.keySet()));
    }
    return component;
  }

  /** Whether Japan Post has given out the code. */
  private static Validity postalCode(CharSequence text, int start, int end) {
    int code = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        code = code * 10 + (c - '0');
      }
    }
    return PostalCodes.contains(code) ? Validity.VALID : Validity.INVALID;
  }
}
