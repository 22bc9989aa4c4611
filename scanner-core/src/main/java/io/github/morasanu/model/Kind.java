/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Locale;

/**
 * What a value is. The ids are stable: they stand in rules, baselines and reports.
 *
 * <p>A secret carries its provider in the rule id ({@code secret-github-token}), not in the kind.
 */
public enum Kind {
  MY_NUMBER,
  CORPORATE_NUMBER,
  RESIDENT_RECORD_CODE,
  BASIC_PENSION_NUMBER,
  EMPLOYMENT_INSURANCE_NUMBER,
  HEALTH_INSURANCE_NUMBER,
  CARE_INSURANCE_NUMBER,
  DRIVERS_LICENSE,
  PASSPORT,
  MRZ,
  RESIDENCE_CARD,
  PHONE_NUMBER,
  POSTAL_CODE,
  ADDRESS,
  PERSON_NAME,
  BIRTH_DATE,
  EMAIL_ADDRESS,
  BANK_ACCOUNT,
  YUCHO_ACCOUNT,
  PAYMENT_CARD,
  CARD_CVV,
  CARD_TRACK,
  IBAN,
  VEHICLE_PLATE,
  VIN,
  GEO_LOCATION,
  SPECIAL_CARE,
  NATIONAL_ID,
  SECRET;

  /** The stable lower-case name, words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
