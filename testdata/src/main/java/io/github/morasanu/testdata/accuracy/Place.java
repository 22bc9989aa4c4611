/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.List;

/**
 * A place in the country.
 *
 * @param town prefecture and municipality
 * @param name of the place
 */
record Place(String town, String name) {
  static final List<Place> RURAL = List.of(
      new Place("長野県茅野市", "豊平"),
      new Place("新潟県南魚沼市", "六日町"),
      new Place("鹿児島県霧島市", "隼人町内"),
      new Place("群馬県吾妻郡草津町", "大字草津"),
      new Place("山形県東根市", "大字東根甲"),
      new Place("愛媛県西条市", "小松町新屋敷甲"),
      new Place("長崎県南島原市", "西有家町里坊"),
      new Place("埼玉県秩父市", "上影森"),
      new Place("茨城県つくばみらい市", "小張"),
      new Place("千葉県野田市", "木間ケ瀬"),
      new Place("静岡県牧之原市", "静波"),
      new Place("広島県東広島市", "西条町御薗宇"),
      new Place("福島県会津若松市", "河東町浅山字堂ケ入丙"),
      new Place("三重県北牟婁郡紀北町", "東長島"),
      new Place("熊本県上益城郡益城町", "大字宮園"));
}
