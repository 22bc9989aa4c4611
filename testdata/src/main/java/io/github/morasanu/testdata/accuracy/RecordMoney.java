/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.HalfWidthKana;

/**
 * What somebody pays and is paid with.
 *
 * @param branch of the bank account
 * @param account seven digits
 * @param holder of the account, in half-width katakana
 * @param card its number without separators
 * @param cardHolder as on the card, in Latin letters
 * @param expiry month and year
 * @param cvv three or four digits
 */
record RecordMoney(
    BankBranch branch,
    String account,
    String holder,
    String card,
    String cardHolder,
    String expiry,
    String cvv) {

  static RecordMoney next(PersonNames names, Draw draw) {
    String card = DocumentNumbers.card(draw);
    return new RecordMoney(
        draw.pick(BankBranch.ALL),
        draw.digits(7),
        HalfWidthKana.of(names.kana(" ")),
        card,
        names.romaji(false, false),
        draw.two(1, 12) + "/" + draw.two(27, 33),
        draw.digits(card.length() == 15 ? 4 : 3));
  }
}
