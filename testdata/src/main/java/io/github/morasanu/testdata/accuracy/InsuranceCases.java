/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import static io.github.morasanu.testdata.accuracy.IdentifierNumbers.grouped;
import static io.github.morasanu.testdata.accuracy.IdentifierNumbers.spoiled;

import io.github.morasanu.testdata.FullWidth;
import java.util.List;
import java.util.function.Consumer;

/** Pension, employment, health and care insurance. */
final class InsuranceCases {
  private static final List<String> NUMBER_LABELS =
      List.of("注文番号", "受付番号", "伝票番号", "部品番号", "契約番号", "製造番号", "問い合わせ番号");
  private static final List<String> NUMBER_KEYS =
      List.of("order_no", "slip_no", "part_no", "contract_id", "serial_no", "inquiry_no");

  private final Consumer<CaseTemplate> target;

  InsuranceCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    pension();
    employment();
    health();
    care();
  }

  private Topic neutral(String kind) {
    return Topic.of(target, kind, NUMBER_LABELS, NUMBER_KEYS)
        .sentences("受付番号は{}です。", "部品番号 {} の在庫を確認してください。", "伝票番号：{}", "契約番号{}の更新手続きを行います。");
  }

  private void pension() {
    String kind = "basic-pension-number";
    Topic.of(
            target,
            kind,
            List.of("基礎年金番号", "年金番号", "年金手帳の番号", "国民年金基礎年金番号", "被保険者の基礎年金番号"),
            List.of(
                "basic_pension_number",
                "kiso_nenkin_no",
                "nenkin_bango",
                "pension_number",
                "kiso_nenkin_bango"))
        .sentences(
            "基礎年金番号は{}です。",
            "年金手帳に記載の番号 {} を届け出てください。",
            "資格取得届の基礎年金番号欄に{}と記入した。",
            "年金事務所で基礎年金番号（{}）を照会しました。")
        .found("plain", IdentifierNumbers::pensionNumber)
        .found("hyphen", d -> grouped(IdentifierNumbers.pensionNumber(d), "-", 4))
        .found("full-width", d -> FullWidth.of(grouped(IdentifierNumbers.pensionNumber(d), "-", 4)))
        .found(
            "minus-sign",
            d -> grouped(IdentifierNumbers.pensionNumber(d), d.pick("−", "‐", "ー"), 4))
        .sample("placeholder", d -> d.pick("0000-000000", "XXXX-XXXXXX", "未加入", "記入不要"));
    neutral(kind)
        .silent("other-number", IdentifierNumbers::pensionNumber)
        .silentAlone("other-hyphen", d -> grouped(IdentifierNumbers.pensionNumber(d), "-", 4));
    Topic.of(
            target,
            kind,
            List.of("作成日時", "有効期限", "タイムスタンプ"),
            List.of("created_at", "expires_at", "epoch_seconds", "iat"))
        .silentAlone("epoch-seconds", d -> "17" + d.digits(8));
    Topic.of(target, kind, List.of("年金額", "支給額", "保険料"), List.of("pension_amount", "premium"))
        .silent("amount", d -> Numerals.amount(d) + "円")
        .silent("long-amount", d -> d.number(10) + "円");
  }

  private void employment() {
    String kind = "employment-insurance-number";
    Topic.of(
            target,
            kind,
            List.of("雇用保険被保険者番号", "雇用保険番号", "被保険者番号（雇用保険）", "雇用保険の被保険者番号"),
            List.of(
                "employment_insurance_no",
                "koyo_hoken_bango",
                "koyou_hihokensha_no",
                "employment_insurance_number"))
        .sentences(
            "雇用保険被保険者番号は{}です。", "離職票に記載の雇用保険被保険者番号 {} を確認した。", "ハローワークへ雇用保険の被保険者番号（{}）を届け出る。")
        .found("hyphens", d -> grouped(IdentifierNumbers.employmentInsuranceNumber(d), "-", 4, 6))
        .found("plain", IdentifierNumbers::employmentInsuranceNumber)
        .found(
            "full-width",
            d -> FullWidth.of(grouped(IdentifierNumbers.employmentInsuranceNumber(d), "-", 4, 6)))
        .found(
            "minus-signs",
            d -> grouped(
                IdentifierNumbers.employmentInsuranceNumber(d), d.pick("−", "‐", "ー"), 4, 6))
        .sample("placeholder", d -> d.pick("0000-000000-0", "XXXX-XXXXXX-X", "対象外"));
    neutral(kind)
        .silent(
            "other-hyphens",
            d -> grouped(IdentifierNumbers.employmentInsuranceNumber(d), "-", 4, 6))
        .silentAlone("other-number", d -> d.number(11));
    Topic.of(target, kind, List.of("労働保険番号", "適用事業所番号"), List.of("labor_insurance_no", "office_no"))
        .silentAlone(
            "labour-insurance",
            d -> d.two(1, 47) + "-" + d.pick("1", "3") + "-" + d.digits(2) + "-" + d.digits(6) + "-"
                + d.digits(3))
        .silent("office", d -> grouped(IdentifierNumbers.employmentInsuranceNumber(d), "-", 4, 6));
  }

  private void health() {
    String kind = "health-insurance-number";
    Topic.of(
            target,
            kind,
            List.of("保険者番号", "健康保険の保険者番号", "医療保険者番号"),
            List.of("insurer_number", "hokensha_bango", "hokensha_no", "health_insurer_no"))
        .sentences("保険者番号は{}です。", "健康保険証の保険者番号 {} を入力した。", "資格確認書に保険者番号（{}）が記載されている。")
        .found("insurer", IdentifierNumbers::insurerNumber)
        .found("municipal-insurer", IdentifierNumbers::municipalInsurerNumber)
        .found("insurer-full-width", d -> FullWidth.of(IdentifierNumbers.insurerNumber(d)))
        .silent("wrong-check", d -> spoiled(IdentifierNumbers.insurerNumber(d), d));
    Topic.of(
            target,
            kind,
            List.of("健康保険証の記号・番号", "被保険者証記号番号", "被保険者記号・番号", "保険証番号", "健康保険被保険者番号"),
            List.of(
                "hokensho_kigo_bango",
                "health_insurance_number",
                "hihokensha_kigo_bango",
                "insurance_card_no",
                "hokensho_bango"))
        .sentences("健康保険証の記号・番号は{}です。", "被保険者証の記号番号 {} で受診した。")
        .found("symbol-dot-number", d -> d.number(8) + "・" + d.number(4))
        .found("symbol-hyphen-number", d -> d.number(8) + "-" + d.number(3))
        .found("symbol-number-branch", d -> d.number(4) + "-" + d.number(5) + "-" + d.two(0, 4))
        .found("named-parts", d -> "記号" + d.number(4) + " 番号" + d.number(6));
    neutral(kind)
        .coincidence("other-eight", IdentifierNumbers::insurerNumber, d -> d.number(8))
        .silentAlone("other-six", d -> d.number(6))
        .silent("other-pair", d -> d.number(4) + "-" + d.number(4));
    Topic.of(
            target,
            kind,
            List.of("処理日", "診療日", "発行日"),
            List.of("processed_on", "visit_date", "issued_on"))
        .silentAlone("date", Numerals::basicDate);
    Topic.of(
            target,
            kind,
            List.of("医療機関コード", "薬局コード", "証券番号", "保険料"),
            List.of("clinic_code", "pharmacy_code", "policy_number", "premium"))
        .silent("clinic", d -> d.two(1, 47) + d.pick("1", "3", "4") + d.digits(4))
        .silent("policy", d -> d.number(10))
        .silent("premium", d -> Numerals.amount(d) + "円");
  }

  private void care() {
    String kind = "care-insurance-number";
    Topic.of(
            target,
            kind,
            List.of("介護保険被保険者番号", "介護保険番号", "介護保険証番号", "被保険者番号（介護）", "介護被保険者番号"),
            List.of(
                "care_insurance_number",
                "kaigo_hoken_bango",
                "kaigo_hihokensha_no",
                "kaigo_insured_no",
                "long_term_care_insurance_no"))
        .sentences(
            "介護保険の被保険者番号は{}です。",
            "要介護認定の申請書に介護保険被保険者番号 {} を記入した。",
            "負担割合証（被保険者番号{}）の有効期限は七月末です。",
            "介護保険被保険者証の番号{}を控えてください。")
        .found("plain", IdentifierNumbers::careInsuranceNumber)
        .found("full-width", d -> FullWidth.of(IdentifierNumbers.careInsuranceNumber(d)))
        .sample("placeholder", d -> d.pick("0000000000", "申請中", "－"));
    neutral(kind)
        .silent("other-number", IdentifierNumbers::careInsuranceNumber)
        .silentAlone("other-ten", d -> d.number(10));
    Topic.of(
            target,
            kind,
            List.of("介護事業所番号", "事業所番号", "指定事業所番号"),
            List.of("care_office_no", "jigyosho_bango", "provider_number"))
        .sentences("指定事業所番号は{}です。", "訪問介護の事業所番号：{}")
        .silent("care-office", d -> d.two(1, 47) + "7" + d.digits(7));
    Topic.of(
            target, kind, List.of("介護保険料", "介護給付費", "利用者負担額"), List.of("care_premium", "care_cost"))
        .silent("amount", d -> Numerals.amount(d) + "円");
  }
}
