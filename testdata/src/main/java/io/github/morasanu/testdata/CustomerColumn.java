/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** The columns of a customer list, in their order. */
enum CustomerColumn {
  NAME("氏名", "name", KindIds.PERSON_NAME),
  KANA("フリガナ", "kana", KindIds.PERSON_NAME),
  POSTAL_CODE("郵便番号", "zip", KindIds.POSTAL_CODE),
  ADDRESS("住所", "address", KindIds.ADDRESS),
  PHONE("電話番号", "tel", KindIds.PHONE_NUMBER),
  EMAIL("メールアドレス", "email", KindIds.EMAIL_ADDRESS),
  MY_NUMBER("個人番号", "my_number", KindIds.MY_NUMBER),
  CARD("カード番号", "card_no", KindIds.PAYMENT_CARD);

  private final String heading;
  private final String key;
  private final String kind;

  CustomerColumn(String heading, String key, String kind) {
    this.heading = heading;
    this.key = key;
    this.kind = kind;
  }

  /** Its heading in Japanese. */
  String heading() {
    return heading;
  }

  /** Its name in JSON and SQL. */
  String key() {
    return key;
  }

  /** The kind id of its values. */
  String kind() {
    return kind;
  }

  String valueOf(SyntheticPerson person) {
    return switch (this) {
      case NAME -> person.fullName();
      case KANA -> person.fullKana();
      case POSTAL_CODE -> person.postalCode();
      case ADDRESS -> person.address();
      case PHONE -> person.phone();
      case EMAIL -> person.email();
      case MY_NUMBER -> person.myNumber();
      case CARD -> person.cardNumber();
    };
  }
}
