/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import static io.github.morasanu.testdata.accuracy.IdentifierNumbers.spoiled;

import io.github.morasanu.testdata.FamilyNames;
import io.github.morasanu.testdata.FullWidth;
import io.github.morasanu.testdata.GivenNames;
import java.util.List;
import java.util.function.Consumer;

/** Passports, their machine-readable zones and residence cards. */
final class PaperCases {
  private final Consumer<CaseTemplate> target;

  PaperCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    passport();
    mrz();
    residenceCard();
  }

  private void passport() {
    String kind = "passport";
    Topic.of(
            target,
            kind,
            List.of("旅券番号", "パスポート番号", "旅券の番号", "パスポートNo."),
            List.of("passport_no", "passport_number", "ryoken_bango", "passport"))
        .sentences("パスポート番号は{}です。", "渡航者の旅券番号 {} を登録した。", "出張申請に旅券（番号{}）の写しを添付する。")
        .found("plain", DocumentNumbers::passport)
        .found("space", d -> IdentifierNumbers.grouped(DocumentNumbers.passport(d), " ", 2))
        .found("full-width", d -> FullWidth.of(DocumentNumbers.passport(d)))
        .sample("placeholder", d -> d.pick("XX0000000", "未取得", "TR*******"));
    Topic.of(
            target,
            kind,
            List.of("型番", "管理番号", "商品コード", "ロット番号", "部品番号", "品番"),
            List.of("model_no", "control_no", "product_code", "lot_number", "part_number", "sku"))
        .sentences("部品{}を三個手配してください。", "型番は{}です。", "管理番号 {} の備品を廃棄した。")
        .silentAlone("product", DocumentNumbers::passport);
    Topic.of(
            target,
            kind,
            List.of("請求書番号", "VAT番号", "特許番号"),
            List.of("invoice_no", "vat_id", "patent_no"))
        .silentAlone("vat", d -> "GB" + d.digits(9))
        .silentAlone("invoice", d -> "IN" + d.digits(7))
        .silentAlone("patent", d -> "JP" + d.digits(7));
  }

  private void mrz() {
    String kind = "mrz";
    List<String> labels = List.of("MRZ", "旅券の機械読取領域", "読取結果", "パスポート読取データ");
    List<String> keys = List.of("mrz", "mrz_line2", "passport_mrz", "scan_result");
    Topic.of(target, kind, labels, keys)
        .sentences("旅券リーダーの出力は次のとおり: {}", "{}", "MRZ {}")
        .tolerating("passport", "birth-date", "person-name")
        .foundAlone("second-line", DocumentNumbers::mrz);
    Topic.of(target, kind, labels, keys)
        .sentences("読取結果\n{}", "{}")
        .tolerating("passport", "birth-date", "person-name")
        .in(Carrier.PROSE)
        .foundAlone("both-lines", d -> mrzNames(d) + "\n" + DocumentNumbers.mrz(d));
    Topic.of(target, kind, labels, keys)
        .sentences("{}", "読取結果: {}")
        .tolerating("passport", "birth-date", "person-name")
        .silentAlone("wrong-check", d -> brokenZone(d));
    Topic.of(
            target,
            kind,
            List.of("プロダクトキー", "ビルドID", "トークン名"),
            List.of("product_key", "build_id", "constant_name"))
        .silentAlone(
            "upper-case-key", d -> d.random().text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", 44))
        .silentAlone("fillers", d -> "A" + "<".repeat(43));
  }

  private void residenceCard() {
    String kind = "residence-card";
    Topic.of(
            target,
            kind,
            List.of("在留カード番号", "在留カードNo.", "特別永住者証明書番号", "在留カードの番号"),
            List.of(
                "residence_card_no",
                "zairyu_card_no",
                "zairyu_card_number",
                "residence_card_number"))
        .sentences("在留カード番号は{}です。", "外国人雇用状況の届出に在留カードの番号 {} を記載した。", "特別永住者証明書（{}）の写しを確認した。")
        .found("plain", DocumentNumbers::residenceCard)
        .found("full-width", d -> FullWidth.of(DocumentNumbers.residenceCard(d)))
        .sample("placeholder", d -> d.pick("AA00000000AA", "XX12345678XX", "該当なし", "AB########CD"));
    Topic.of(
            target,
            kind,
            List.of("型番", "シリアル番号", "ロット番号", "製造番号", "品番", "コンテナ番号"),
            List.of("model_no", "serial_no", "lot_no", "sku", "part_no", "container_id"))
        .sentences("型番{}の在庫は十二個です。", "ロット番号 {} を回収対象とする。", "シリアル番号：{}")
        .silent("part", DocumentNumbers::residenceCard);
    Topic.of(
            target,
            kind,
            List.of("国際郵便番号", "追跡番号", "便名"),
            List.of("ems_no", "tracking_no", "flight"))
        .silentAlone("mail-tracking", d -> d.pick("EE", "RR", "CP") + d.digits(9) + "JP")
        .silentAlone("one-letter-more", d -> d.letters(3) + d.digits(8) + d.letters(2))
        .silentAlone(
            "hex", d -> "AB" + d.digits(8) + "CD" + d.random().text("0123456789ABCDEF", 20));
  }

  private static String mrzNames(Draw draw) {
    return DocumentNumbers.mrzNames(
        draw.pick(FamilyNames.ALL).romaji(), draw.pick(GivenNames.MIDDLE).romaji());
  }

  /** A zone whose number and composite checks are both wrong. */
  private static String brokenZone(Draw draw) {
    String zone = spoiled(DocumentNumbers.mrz(draw), draw);
    return zone.substring(0, 8)
        + (zone.charAt(8) == '9' ? '0' : (char) (zone.charAt(8) + 1))
        + zone.substring(9);
  }
}
