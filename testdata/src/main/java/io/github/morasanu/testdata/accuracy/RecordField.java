/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a list of people.
 *
 * @param kind id of the kind of its values, or empty if they are nothing personal by themselves
 * @param certain whether a scan must find them without a header too
 * @param value makes the value of a person
 */
record RecordField(
    String kind,
    List<String> labels,
    List<String> keys,
    boolean certain,
    Function<RecordPerson, String> value) {

  static final RecordField NAME = field(
      "person-name",
      true,
      p -> p.name(),
      List.of("氏名", "お名前", "患者氏名", "会員名"),
      List.of("name", "full_name", "shimei"));
  static final RecordField KANA = field(
      "person-name",
      true,
      p -> p.kana(),
      List.of("フリガナ", "カナ氏名"),
      List.of("kana", "name_kana", "furigana"));
  static final RecordField BIRTH = field(
      "birth-date",
      false,
      p -> p.birth(),
      List.of("生年月日", "誕生日"),
      List.of("birth_date", "dob", "seinengappi"));
  static final RecordField ZIP = field(
      "postal-code",
      false,
      p -> p.person().postalCode(),
      List.of("郵便番号", "〒"),
      List.of("zip", "postal_code", "zip_code"));
  static final RecordField ADDRESS = field(
      "address",
      true,
      p -> p.person().address(),
      List.of("住所", "現住所"),
      List.of("address", "jusho"));
  static final RecordField PHONE = field(
      "phone-number",
      true,
      p -> p.person().phone(),
      List.of("電話番号", "携帯電話", "TEL"),
      List.of("phone", "tel", "mobile"));
  static final RecordField EMAIL = field(
      "email-address",
      true,
      p -> p.person().email(),
      List.of("メールアドレス", "E-mail"),
      List.of("email", "mail"));
  static final RecordField ILLNESS = field(
      "special-care",
      false,
      p -> p.illness(),
      List.of("病歴", "既往歴", "傷病名", "診断名", "病名"),
      List.of("medical_history", "diagnosis", "byomei", "disease"));
  static final RecordField DISABILITY = field(
      "special-care",
      false,
      p -> p.disability(),
      List.of("障害者手帳", "障害等級", "障害区分"),
      List.of("disability", "disability_grade", "shogai_techo"));
  static final RecordField OFFENCE = field(
      "special-care",
      false,
      p -> p.offence(),
      List.of("犯罪歴", "前科", "前歴"),
      List.of("criminal_record", "hanzaireki"));
  static final RecordField BELIEF = field(
      "special-care",
      false,
      p -> p.belief(),
      List.of("宗教", "信条", "支持政党"),
      List.of("religion", "shukyo"));
  static final RecordField CHECKUP = field(
      "special-care",
      false,
      p -> p.checkup(),
      List.of("健康診断結果", "健診判定", "検査結果"),
      List.of("health_check", "checkup_result", "kenshin_kekka"));
  static final RecordField PLAIN_NOTE = field(
      "", false, p -> p.note(), List.of("備考", "部署", "会員種別"), List.of("note", "department", "rank"));

  static final RecordField NO_ILLNESS = field(
      "", false, p -> "なし", List.of("病歴", "既往歴", "アレルギー"), List.of("medical_history", "allergy"));
  static final RecordField JOINED = field(
      "",
      false,
      p -> p.joined(),
      List.of("入会日", "登録日", "更新日"),
      List.of("joined_on", "updated_at", "registered_at"));
  static final RecordField BANK_CODE = field(
      "",
      false,
      p -> p.money().branch().bankCode(),
      List.of("銀行コード", "金融機関コード"),
      List.of("bank_code", "ginko_code"));
  static final RecordField BRANCH_CODE = field(
      "",
      false,
      p -> p.money().branch().branchCode(),
      List.of("支店コード", "店番"),
      List.of("branch_code", "shiten_code"));
  static final RecordField ACCOUNT_TYPE =
      field("", false, p -> "普通", List.of("預金種目", "口座種別"), List.of("account_type", "deposit_type"));
  static final RecordField ACCOUNT = field(
      "bank-account",
      true,
      p -> p.money().account(),
      List.of("口座番号", "振込口座番号"),
      List.of("account_no", "account_number", "koza_bango"));
  static final RecordField ACCOUNT_HOLDER = field(
      "person-name",
      false,
      p -> p.money().holder(),
      List.of("口座名義", "口座名義人", "名義カナ"),
      List.of("account_holder", "account_name", "meigi"));
  static final RecordField CARD = field(
      "payment-card",
      true,
      p -> p.money().card(),
      List.of("カード番号", "クレジットカード番号"),
      List.of("card_number", "card_no", "pan"));
  static final RecordField CARD_HOLDER = field(
      "person-name",
      false,
      p -> p.money().cardHolder(),
      List.of("カード名義", "名義人"),
      List.of("card_holder", "cardholder_name"));
  static final RecordField EXPIRY = field(
      "",
      false,
      p -> p.money().expiry(),
      List.of("有効期限", "カード有効期限"),
      List.of("expiry", "exp_date", "valid_thru"));
  static final RecordField CVV = field(
      "card-cvv",
      false,
      p -> p.money().cvv(),
      List.of("CVV", "セキュリティコード", "CVC"),
      List.of("cvv", "security_code", "cvc"));

  /** A list of accounts. */
  static final List<RecordField> ACCOUNTS =
      List.of(BANK_CODE, BRANCH_CODE, ACCOUNT_TYPE, ACCOUNT, ACCOUNT_HOLDER);

  /** A list of cards. */
  static final List<RecordField> CARDS = List.of(CARD_HOLDER, CARD, EXPIRY, CVV);

  static final List<RecordField> CARE =
      List.of(ILLNESS, ILLNESS, DISABILITY, OFFENCE, BELIEF, CHECKUP);

  private static RecordField field(
      String kind,
      boolean certain,
      Function<RecordPerson, String> value,
      List<String> labels,
      List<String> keys) {
    return new RecordField(kind, labels, keys, certain, value);
  }
}
