/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import static io.github.morasanu.testdata.accuracy.IdentifierNumbers.grouped;
import static io.github.morasanu.testdata.accuracy.IdentifierNumbers.spoiled;

import io.github.morasanu.testdata.FamilyNames;
import io.github.morasanu.testdata.FullWidth;
import io.github.morasanu.testdata.GivenNames;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Accounts and cards. */
final class MoneyCases {
  private final Consumer<CaseTemplate> target;

  MoneyCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    bankAccount();
    yucho();
    card();
    cvv();
    track();
    iban();
  }

  private void bankAccount() {
    String kind = "bank-account";
    Topic.of(
            target,
            kind,
            List.of("口座番号", "振込先口座番号", "普通預金口座番号", "給与振込口座", "引落口座番号"),
            List.of(
                "account_no",
                "account_number",
                "bank_account_no",
                "koza_bango",
                "bank_account",
                "kouza_no"))
        .sentences("お振込先の口座番号は{}です。", "給与の振込口座 {} を変更した。", "引落口座（{}）の残高が不足しています。")
        .found("number", d -> d.digits(7))
        .found("type-number", d -> d.pick("普通", "当座", "普通預金 ", "普通 ") + d.digits(7))
        .found("codes", d -> d.pick(BankBranch.ALL).codes("-") + "-" + d.digits(7))
        .found("codes-spaces", d -> d.pick(BankBranch.ALL).codes(" ") + " " + d.digits(7))
        .found("full-width", d -> FullWidth.of(d.digits(7)))
        .silent("placeholder", d -> d.pick("0000000", "XXXXXXX", "*******", "未登録"));
    Topic.of(
            target,
            kind,
            List.of("振込先", "お振込先", "返金先", "入金先"),
            List.of("transfer_to", "furikomi_saki", "payee_account", "refund_to"))
        .sentences("お振込先：{}", "返金は{}へお願いします。", "{} に入金しました。")
        .foundAlone(
            "names",
            d -> d.pick(BankBranch.ALL).names() + d.pick(" 普通 ", " （普）", "　普通預金　") + d.digits(7));
    Topic.of(
            target,
            kind,
            List.of("注文番号", "商品コード", "顧客番号", "社員番号", "勘定科目コード", "部品番号"),
            List.of(
                "order_no", "product_code", "customer_no", "employee_no", "ledger_code", "part_no"))
        .sentences("商品コードは{}です。", "顧客番号 {} のお客様。", "部品番号：{}")
        .silentAlone("other-number", d -> d.number(7))
        .silent(
            "codes-of-no-bank", d -> "99" + d.digits(2) + "-99" + d.digits(1) + "-" + d.digits(7));
    Topic.of(
            target,
            kind,
            List.of("預金残高", "普通預金残高", "振込金額", "口座数"),
            List.of("balance", "deposit_amount", "transfer_amount", "account_count"))
        .sentences("普通預金の残高は{}です。", "振込金額は{}でした。")
        .silentAlone("amount", d -> Numerals.amount(d) + "円")
        .silent("bare-amount", d -> d.number(7) + "円");
  }

  private void yucho() {
    String kind = "yucho-account";
    Topic.of(
            target,
            kind,
            List.of("ゆうちょ記号番号", "ゆうちょ銀行口座", "通帳の記号番号", "郵便貯金口座", "記号・番号（ゆうちょ）"),
            List.of("yucho_account", "yucho_kigo_bango", "yucho", "japan_post_account"))
        .tolerating("bank-account")
        .sentences("ゆうちょ銀行の記号番号は{}です。", "ゆうちょ口座 {} へ送金した。", "通帳（ゆうちょ銀行）の記号番号：{}")
        .foundAlone("hyphen", d -> String.join("-", DocumentNumbers.yucho(d)))
        .found("space", d -> String.join(" ", DocumentNumbers.yucho(d)))
        .found("named-parts", d -> "記号" + String.join(" 番号", DocumentNumbers.yucho(d)))
        .found("full-width", d -> FullWidth.of(String.join("-", DocumentNumbers.yucho(d))))
        .silent("wrong-check", d -> spoiledYucho(d));
    Topic.of(
            target,
            kind,
            List.of("部品番号", "契約番号", "管理番号", "型番"),
            List.of("part_no", "contract_no", "control_no", "model_no"))
        .sentences("部品番号は{}です。", "契約番号 {} を更新した。")
        .coincidence(
            "part-with-right-check",
            d -> String.join("-", DocumentNumbers.yucho(d)),
            d -> d.number(5) + "-" + d.number(8))
        .silentAlone("part", d -> d.number(5) + "-" + d.number(8))
        .silentAlone("american-zip", d -> d.number(5) + "-" + d.digits(4));
  }

  private void card() {
    String kind = "payment-card";
    Topic.of(
            target,
            kind,
            List.of("カード番号", "クレジットカード番号", "クレカ番号", "ご利用カード番号", "決済カード"),
            List.of("card_number", "credit_card_no", "pan", "card_no", "credit_card"))
        .sentences("カード番号は{}です。", "クレジットカード（{}）で決済しました。", "{} の与信を照会した。", "ご利用のカード番号 {} は有効期限切れです。")
        .foundAlone("plain", DocumentNumbers::card)
        .foundAlone("hyphens", d -> cardGroups(DocumentNumbers.card(d), "-"))
        .foundAlone("spaces", d -> cardGroups(DocumentNumbers.card(d), " "))
        .found("full-width", d -> FullWidth.of(cardGroups(DocumentNumbers.card(d), "-")))
        .silent("wrong-check", d -> spoiled(DocumentNumbers.card(d), d))
        .silent("masked", d -> "4" + d.digits(3) + "-" + d.digits(2) + "**-****-" + d.digits(4))
        .silent("masked-whole", d -> "************" + d.digits(4))
        .sample(
            "test-card",
            d -> d.pick(
                "4111111111111111",
                "4242424242424242",
                "5555555555554444",
                "378282246310005",
                "3530111333300000",
                "4111-1111-1111-1111"));
    Topic.of(
            target,
            kind,
            List.of("注文番号", "追跡番号", "取引ID", "シリアル番号", "管理番号"),
            List.of("order_id", "tracking_id", "transaction_id", "serial_no", "request_id"))
        .sentences("注文番号は{}です。", "取引ID {} を取り消した。")
        .coincidence("order-with-right-check", DocumentNumbers::card, d -> d.number(16))
        .silentAlone("order", d -> d.number(16))
        .silentAlone("stamped-order", d -> Numerals.secondStamp(d) + d.digits(2))
        .silentAlone("snowflake", d -> "1" + d.digits(18));
    Topic.of(
            target, kind, List.of("IMEI", "端末識別番号", "ICCID"), List.of("imei", "device_id", "iccid"))
        .silent("imei", Numerals::imei)
        .silent("iccid", d -> "8981" + d.digits(15));
    Topic.of(
            target,
            kind,
            List.of("測定値", "識別子", "スコア"),
            List.of("measured", "uuid", "score", "hash"))
        .silentAlone("fraction", d -> "0." + DocumentNumbers.card(d))
        .silentAlone("hex", d -> d.hex(7) + "e" + DocumentNumbers.card(d) + "b" + d.hex(7))
        .silentAlone("uuid", d -> d.numbers().uuid());
  }

  private void cvv() {
    String kind = "card-cvv";
    Topic.of(
            target,
            kind,
            List.of("CVV", "CVC", "CVV2", "カード確認番号", "セキュリティコード（カード裏面）", "カードのセキュリティコード"),
            List.of("cvv", "cvc", "card_cvv", "cvv2", "card_security_code"))
        .sentences("カードのCVVは{}です。", "カード裏面のセキュリティコード {} を入力した。", "CVC: {}")
        .found("three", d -> d.digits(3))
        .found("four", d -> d.digits(4))
        .found("full-width", d -> FullWidth.of(d.digits(3)))
        .silent("masked", d -> d.pick("***", "XXX", "未保存", "（3桁）"));
    Topic.of(
            target,
            kind,
            List.of("エラーコード", "HTTPステータス", "内線番号", "部屋番号", "店舗コード", "数量"),
            List.of(
                "error_code",
                "status",
                "extension",
                "room_no",
                "shop_code",
                "quantity",
                "cvs_code"))
        .sentences("エラーコードは{}です。", "内線{}までおかけください。", "数量 {}")
        .silentAlone("code", d -> d.number(3))
        .silentAlone("long-code", d -> d.number(4));
    Topic.of(target, kind, List.of("脆弱性", "備考", "仕様"), List.of("vulnerability", "note", "spec"))
        .silentAlone("cve", d -> "CVE-" + d.between(2015, 2026) + "-" + d.number(4))
        .silent("length", d -> "CVVは" + d.pick("3桁", "4桁", "3～4桁") + "の数字")
        .silent("no-value", d -> d.pick("CVVは保存しない", "CVC 入力必須", "セキュリティコードとは"));
  }

  private void track() {
    String kind = "card-track";
    Topic.of(
            target,
            kind,
            List.of("磁気データ", "トラック1", "トラックデータ", "磁気ストライプ"),
            List.of("track1", "track_data", "magstripe", "track2"))
        .tolerating("payment-card", "person-name")
        .sentences("読取結果: {}", "{}", "磁気データ {} を検出した。")
        .foundAlone(
            "track-1",
            d -> "%B" + DocumentNumbers.card(d) + "^" + holder(d) + "^" + d.two(26, 32)
                + d.two(1, 12) + "101" + d.digits(8) + "?")
        .foundAlone(
            "track-2",
            d -> ";" + DocumentNumbers.card(d) + "=" + d.two(26, 32) + d.two(1, 12) + "101"
                + d.digits(8) + "?");
    Topic.of(target, kind, List.of("書式", "URL", "式"), List.of("format", "url", "expression"))
        .sentences("{}", "書式 {} を使う。")
        .silentAlone("format", d -> "%B" + d.digits(2) + "^" + holder(d) + "^" + d.digits(2))
        .silentAlone(
            "encoded", d -> "https://kakuu-mail.jp/q?k=%B4" + d.digits(8) + "&v=" + d.digits(6))
        .silent("assignment", d -> ";" + d.number(8) + "=" + d.digits(7))
        .silent(
            "wrong-check",
            d -> ";" + spoiled(DocumentNumbers.card(d), d) + "=" + d.two(26, 32) + d.two(1, 12)
                + "101" + d.digits(8) + "?");
  }

  private void iban() {
    String kind = "iban";
    Topic.of(
            target,
            kind,
            List.of("IBAN", "海外送金先口座", "IBANコード", "受取人口座（IBAN）"),
            List.of("iban", "payee_iban", "beneficiary_account", "iban_code"))
        .sentences("海外送金先のIBANは{}です。", "{} へ送金した。", "IBAN {}")
        .foundAlone("plain", DocumentNumbers::iban)
        .foundAlone("groups-of-four", d -> fours(DocumentNumbers.iban(d)))
        .silentAlone("wrong-check", d -> spoiledIban(d));
    Topic.of(
            target,
            kind,
            List.of("型番", "製造番号", "ハッシュ値", "契約番号"),
            List.of("model_no", "serial_no", "checksum", "contract_no"))
        .silentAlone("serial", d -> d.pick("DE", "GB", "FR") + d.digits(8))
        .silentAlone("unknown-country", d -> d.pick("ZZ", "QX", "JP") + d.digits(20))
        .silentAlone("hex", d -> "DE" + d.random().text("0123456789ABCDEF", 38));
  }

  private static String cardGroups(String card, String separator) {
    return switch (card.length()) {
      case 15 -> grouped(card, separator, 4, 6);
      case 14 -> grouped(card, separator, 4, 6);
      default -> grouped(card, separator, 4, 4, 4);
    };
  }

  private static String fours(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = (text.length() - 1) / 4 * 4; i > 0; i -= 4) {
      out.insert(i, ' ');
    }
    return out.toString();
  }

  /** Another country check: its second digit moved on by one. */
  private static String spoiledIban(Draw draw) {
    String iban = DocumentNumbers.iban(draw);
    int digit = (iban.charAt(3) - '0' + 1) % 10;
    return iban.substring(0, 3) + digit + iban.substring(4);
  }

  private static String spoiledYucho(Draw draw) {
    String[] parts = DocumentNumbers.yucho(draw);
    int check = (parts[0].charAt(3) - '0' + draw.between(1, 9)) % 10;
    return parts[0].substring(0, 3) + check + "0-" + parts[1];
  }

  private static String holder(Draw draw) {
    String name =
        draw.pick(FamilyNames.ALL).romaji() + "/" + draw.pick(GivenNames.MIDDLE).romaji();
    return name.toUpperCase(Locale.ROOT);
  }
}
