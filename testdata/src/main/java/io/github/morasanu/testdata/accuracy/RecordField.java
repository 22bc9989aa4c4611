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
