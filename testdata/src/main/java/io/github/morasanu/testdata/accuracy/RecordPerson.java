/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.SyntheticPerson;
import java.time.LocalDate;

/** One row of a list of people: all that the columns may ask for. */
record RecordPerson(
    SyntheticPerson person,
    String name,
    String kana,
    String birth,
    String illness,
    String disability,
    String offence,
    String belief,
    String checkup,
    String note,
    RecordMoney money) {

  private static final int FIRST_YEAR = 1990;

  /** The day somebody became a member, grown up and of what has members today: hardly any list goes back to the fifties. */
  String joined() {
    LocalDate grown = person.birthDate().plusYears(19);
    int year = FIRST_YEAR + grown.getYear() * 7 % 35;
    return (grown.getYear() >= FIRST_YEAR ? grown : grown.withYear(year)).toString();
  }

  static RecordPerson next(Draw draw) {
    PersonNames names = PersonNames.next(draw);
    SyntheticPerson person = draw.person();
    return new RecordPerson(
        person,
        names.written(" "),
        names.kana(" "),
        person.birthDate().toString().replace('-', '/'),
        draw.pick(
            "2型糖尿病",
            "高血圧症",
            "うつ病",
            "統合失調症",
            "肺がん",
            "気管支喘息",
            "HIV感染症",
            "脳梗塞",
            "潰瘍性大腸炎",
            "アトピー性皮膚炎",
            "てんかん",
            "乳癌（術後）"),
        draw.pick("身体障害者手帳1級", "療育手帳B", "精神保健福祉手帳2級", "身体障害3級", "発達障害"),
        draw.pick("窃盗により執行猶予", "懲役2年", "傷害の前科あり", "逮捕歴あり"),
        draw.pick("キリスト教", "イスラム教", "創価学会", "仏教", "エホバの証人"),
        draw.pick("要精密検査", "HbA1c 7.2", "血圧 158/96 要治療", "肝機能 要再検査", "D2判定"),
        draw.pick("一般", "営業部", "ゴールド会員", "特になし", "継続"),
        RecordMoney.next(names, draw));
  }
}
