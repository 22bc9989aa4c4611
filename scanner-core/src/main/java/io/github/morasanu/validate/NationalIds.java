/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import java.util.HashMap;
import java.util.Map;

/**
 * The validators of the national numbers of other countries. They follow what python-stdnum and
 * stdnum-js check, with the exceptions their comments give.
 */
public enum NationalIds implements Validator {
  // One class that branches, as in Validators.
  AU_MEDICARE("au-medicare"),
  AU_TFN("au-tfn"),
  BR_CPF("br-cpf"),
  CA_SIN("ca-sin"),
  CN_RESIDENT_ID("cn-resident-id"),
  DE_TAX_ID("de-tax-id"),
  ES_DNI("es-dni"),
  FR_NIR("fr-nir"),
  HK_ID("hk-id"),
  IN_AADHAAR("in-aadhaar"),
  IN_PAN("in-pan"),
  IT_CODICE_FISCALE("it-codice-fiscale"),
  KR_RRN("kr-rrn"),
  NL_BSN("nl-bsn"),
  PL_PESEL("pl-pesel"),
  SE_PERSONNUMMER("se-personnummer"),
  SG_NRIC("sg-nric"),
  TW_ID("tw-id"),
  UK_NHS("uk-nhs"),
  UK_NINO("uk-nino"),
  US_ITIN("us-itin"),
  US_SSN("us-ssn");

  private final String ruleName;

  NationalIds(String ruleName) {
    this.ruleName = ruleName;
  }

  /** The name by which rules call it, which begins with the code of the country. */
  public String ruleName() {
    return ruleName;
  }

  /** Every validator by its name. */
  public static Map<String, Validator> byName() {
    Map<String, Validator> byName = new HashMap<>();
    for (NationalIds id : values()) {
      byName.put(id.ruleName, id);
    }
    return byName;
  }

  @Override
  public Validity validate(CharSequence text, int start, int end) {
    return switch (this) {
      case AU_MEDICARE -> OverseasIds.validateAuMedicare(text, start, end);
      case AU_TFN -> OverseasIds.validateAuTfn(text, start, end);
      case BR_CPF -> OverseasIds.validateBrCpf(text, start, end);
      case CA_SIN -> OverseasIds.validateCaSin(text, start, end);
      case CN_RESIDENT_ID -> AsianIds.validateCnResidentId(text, start, end);
      case DE_TAX_ID -> EuropeanNumbers.validateDeTaxId(text, start, end);
      case ES_DNI -> EuropeanCodes.validateEsDni(text, start, end);
      case FR_NIR -> EuropeanCodes.validateFrNir(text, start, end);
      case HK_ID -> AsianIds.validateHkId(text, start, end);
      case IN_AADHAAR -> AsianIds.validateInAadhaar(text, start, end);
      case IN_PAN -> AsianIds.validateInPan(text, start, end);
      case IT_CODICE_FISCALE -> EuropeanCodes.validateItCodiceFiscale(text, start, end);
      case KR_RRN -> AsianIds.validateKrRrn(text, start, end);
      case NL_BSN -> EuropeanNumbers.validateNlBsn(text, start, end);
      case PL_PESEL -> EuropeanNumbers.validatePlPesel(text, start, end);
      case SE_PERSONNUMMER -> EuropeanNumbers.validateSePersonnummer(text, start, end);
      case SG_NRIC -> AsianIds.validateSgNric(text, start, end);
      case TW_ID -> AsianIds.validateTwId(text, start, end);
      case UK_NHS -> EuropeanNumbers.validateUkNhs(text, start, end);
      case UK_NINO -> EuropeanCodes.validateUkNino(text, start, end);
      case US_ITIN -> OverseasIds.validateUsItin(text, start, end);
      case US_SSN -> OverseasIds.validateUsSsn(text, start, end);
    };
  }
}
