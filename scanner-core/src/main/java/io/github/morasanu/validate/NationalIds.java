/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import java.util.Map;

/**
 * The validators of the national numbers of other countries, by name. They follow what python-stdnum and
 * stdnum-js check, with the exceptions their comments give.
 */
public final class NationalIds {
  private static final Map<String, Validator> BY_NAME = Map.ofEntries(
      Map.entry("au-medicare", OverseasIds::validateAuMedicare),
      Map.entry("au-tfn", OverseasIds::validateAuTfn),
      Map.entry("br-cpf", OverseasIds::validateBrCpf),
      Map.entry("ca-sin", OverseasIds::validateCaSin),
      Map.entry("cn-resident-id", AsianIds::validateCnResidentId),
      Map.entry("de-tax-id", EuropeanNumbers::validateDeTaxId),
      Map.entry("es-dni", EuropeanCodes::validateEsDni),
      Map.entry("fr-nir", EuropeanCodes::validateFrNir),
      Map.entry("hk-id", AsianIds::validateHkId),
      Map.entry("in-aadhaar", AsianIds::validateInAadhaar),
      Map.entry("in-pan", AsianIds::validateInPan),
      Map.entry("it-codice-fiscale", EuropeanCodes::validateItCodiceFiscale),
      Map.entry("kr-rrn", AsianIds::validateKrRrn),
      Map.entry("nl-bsn", EuropeanNumbers::validateNlBsn),
      Map.entry("pl-pesel", EuropeanNumbers::validatePlPesel),
      Map.entry("se-personnummer", EuropeanNumbers::validateSePersonnummer),
      Map.entry("sg-nric", AsianIds::validateSgNric),
      Map.entry("tw-id", AsianIds::validateTwId),
      Map.entry("uk-nhs", EuropeanNumbers::validateUkNhs),
      Map.entry("uk-nino", EuropeanCodes::validateUkNino),
      Map.entry("us-itin", OverseasIds::validateUsItin),
      Map.entry("us-ssn", OverseasIds::validateUsSsn));

  private NationalIds() {}

  /** Every validator by its name, which begins with the code of the country. */
  public static Map<String, Validator> byName() {
    return BY_NAME;
  }
}
