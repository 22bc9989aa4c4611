/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.List;

/**
 * A branch that exists, by the list of zengin-code (MIT, npm, 2026-08).
 *
 * @param bankCode four digits
 * @param branchCode three digits
 */
record BankBranch(String bankCode, String branchCode, String bank, String branch) {
  static final List<BankBranch> ALL = List.of(
      new BankBranch("0001", "001", "みずほ銀行", "東京営業部"),
      new BankBranch("0001", "015", "みずほ銀行", "築地支店"),
      new BankBranch("0001", "200", "みずほ銀行", "十条支店"),
      new BankBranch("0005", "001", "三菱UFJ銀行", "本店"),
      new BankBranch("0005", "137", "三菱UFJ銀行", "代々木上原支店"),
      new BankBranch("0005", "150", "三菱ＵＦＪ銀行", "名古屋営業部"),
      new BankBranch("0009", "200", "三井住友銀行", "本店営業部"),
      new BankBranch("0009", "015", "三井住友銀行", "東京中央支店"),
      new BankBranch("0010", "300", "りそな銀行", "東京営業部"),
      new BankBranch("0033", "002", "PayPay銀行", "すずめ支店"),
      new BankBranch("0036", "201", "楽天銀行", "ジャズ支店"),
      new BankBranch("0036", "251", "楽天銀行", "第一営業支店"),
      new BankBranch("0134", "301", "千葉銀行", "四街道支店"));

  /** Both codes. */
  String codes(String separator) {
    return bankCode + separator + branchCode;
  }

  /** Both names. */
  String names() {
    return bank + " " + branch;
  }
}
