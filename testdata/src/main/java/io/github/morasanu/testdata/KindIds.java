/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** The ids of the kinds that are planted, as the scanner reports them. */
final class KindIds {
  static final String PERSON_NAME = "person-name";
  static final String POSTAL_CODE = "postal-code";
  static final String ADDRESS = "address";
  static final String PHONE_NUMBER = "phone-number";
  static final String EMAIL_ADDRESS = "email-address";
  static final String MY_NUMBER = "my-number";
  static final String PAYMENT_CARD = "payment-card";
  static final String BIRTH_DATE = "birth-date";
  static final String SECRET = "secret";

  private KindIds() {}
}
