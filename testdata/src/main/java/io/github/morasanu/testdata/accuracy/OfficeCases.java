/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import static io.github.morasanu.testdata.accuracy.IdentifierNumbers.grouped;

import io.github.morasanu.testdata.FullWidth;
import java.util.List;
import java.util.function.Consumer;

/** My Numbers, corporate numbers, resident record codes and driving licences, and the numbers beside them. */
final class OfficeCases {
  private final Consumer<CaseTemplate> target;

  OfficeCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    myNumber();
    corporateNumber();
    residentRecordCode();
    driversLicense();
  }

  private void myNumber() {
    String kind = "my-number";
    Topic topic = Topic.of(
            target,
            kind,
            List.of("マイナンバー", "個人番号", "個人番号（マイナンバー）", "従業員個人番号", "ﾏｲﾅﾝﾊﾞｰ", "扶養親族の個人番号"),
            List.of(
                "my_number",
                "mynumber",
                "kojin_bango",
                "individual_number",
                "employee_my_number",
                "myno"))
        .sentences(
            "源泉徴収票に記載する個人番号は{}です。",
            "年末調整のため、マイナンバー {} を登録しました。",
            "通知カードの番号（個人番号）{}を確認済みです。",
            "扶養控除等申告書の個人番号欄に{}と記入されていました。",
            "{}（マイナンバー）の取扱いには注意してください。",
            "本人確認書類のマイナンバーカードには{}と印字されています。");
    topic
        .foundAlone("plain", d -> d.numbers().myNumber())
        .found("hyphens", d -> grouped(d.numbers().myNumber(), "-", 4, 4, 4))
        .found("spaces", d -> grouped(d.numbers().myNumber(), " ", 4, 4, 4))
        .found("full-width", d -> FullWidth.of(d.numbers().myNumber()))
        .found(
            "full-width-hyphens", d -> FullWidth.of(grouped(d.numbers().myNumber(), "-", 4, 4, 4)))
        .found(
            "minus-signs",
            d -> grouped(d.numbers().myNumber(), d.pick("−", "‐", "―", "–", "ー"), 4, 4, 4))
        .silent("wrong-check", d -> d.numbers().myNumberLookAlike())
        .sample(
            "dummy", d -> d.pick("123456789018", "000000000000", "1234-5678-9018", "111111111118"))
        .silent("placeholder", d -> d.pick("XXXXXXXXXXXX", "12桁の数字", "************", "未提出"));
    Topic.of(
            target,
            kind,
            List.of("送り状番号", "お問い合わせ番号", "追跡番号", "配送伝票番号", "荷物番号"),
            List.of("tracking_number", "tracking_no", "parcel_no", "okurijo_bango", "waybill_no"))
        .sentences("お荷物の送り状番号は{}です。", "お問合せ番号 {} で配送状況をご確認いただけます。", "宅配便（伝票番号：{}）で発送いたしました。")
        .silentAlone("parcel", d -> d.numbers().trackingNumber())
        .silent("parcel-hyphens", d -> grouped(d.numbers().trackingNumber(), "-", 4, 4, 4))
        .coincidence(
            "parcel-with-right-check",
            d -> d.numbers().myNumber(),
            d -> d.numbers().trackingNumber());
    Topic.of(
            target,
            kind,
            List.of("注文番号", "ご注文番号", "受注番号", "取引番号", "予約番号", "伝票番号"),
            List.of("order_no", "order_id", "chumon_bango", "transaction_id", "reservation_no"))
        .sentences("ご注文番号は{}です。", "受注番号{}の納期を回答します。", "取引番号 {} を取り消しました。")
        .coincidence("order-with-right-check", d -> d.numbers().myNumber(), d -> d.number(12))
        .silentAlone("order", d -> d.number(12))
        .coincidence(
            "order-full-width",
            d -> FullWidth.of(d.numbers().myNumber()),
            d -> FullWidth.of(d.number(12)));
    Topic.of(
            target,
            kind,
            List.of("処理日時", "作成日時", "更新日時", "タイムスタンプ"),
            List.of("created_at", "timestamp", "batch_time", "updated_at"))
        .silentAlone("timestamp", Numerals::minuteStamp);
    Topic.of(
            target,
            kind,
            List.of("AWSアカウントID", "クラウドアカウント", "アカウントID"),
            List.of("aws_account_id", "account_id", "cloud_account"))
        .coincidence("account-id", d -> d.numbers().myNumber(), d -> d.number(12))
        .coincidence("role-arn", d -> role(d.numbers().myNumber()), d -> role(d.number(12)));
    Topic.of(
            target,
            kind,
            List.of("JANコード", "UPCコード", "商品コード", "製造番号", "シリアル番号"),
            List.of("upc", "barcode", "serial_no", "item_code", "product_code"))
        .silent("article", Numerals::upc)
        .coincidence("serial-with-right-check", d -> d.numbers().myNumber(), d -> d.number(12));
    Topic.of(
            target,
            kind,
            List.of("ハッシュ値", "識別子", "コミット", "備考"),
            List.of("checksum", "digest", "uuid", "commit", "trace_id"))
        .silentAlone(
            "inside-hex", d -> "a" + d.hex(13) + "c" + d.numbers().myNumber() + "e" + d.hex(4))
        .silentAlone(
            "uuid-of-digits",
            d -> d.hex(8) + "-" + d.hex(4) + "-4" + d.hex(3) + "-a" + d.hex(3) + "-"
                + d.numbers().myNumber());
    Topic.of(
            target,
            kind,
            List.of("金額", "売上高", "総資産", "残高"),
            List.of("amount", "total_price", "sales", "balance"))
        .silent("amount", d -> d.numbers().myNumber() + "円")
        .silent("yen-sign", d -> "¥" + d.numbers().myNumber())
        .silentAlone("fraction", d -> "0." + d.numbers().myNumber());
  }

  private void corporateNumber() {
    String kind = "corporate-number";
    Topic.of(
            target,
            kind,
            List.of("法人番号", "会社の法人番号", "取引先法人番号", "支払者の法人番号"),
            List.of("corporate_number", "houjin_bango", "hojin_number", "company_corporate_no"))
        .sentences("弊社の法人番号は{}です。", "国税庁の公表サイトで法人番号 {} を検索した。", "支払調書に法人番号（{}）を記載する。")
        .foundAlone("plain", IdentifierNumbers::corporateNumber)
        .found("grouped", d -> grouped(IdentifierNumbers.corporateNumber(d), "-", 1, 4, 4, 4))
        .found("full-width", d -> FullWidth.of(IdentifierNumbers.corporateNumber(d)))
        .silent("wrong-check", d -> wrongCorporate(d));
    Topic.of(
            target,
            kind,
            List.of("登録番号", "適格請求書発行事業者登録番号", "インボイス登録番号", "インボイス番号"),
            List.of(
                "invoice_number",
                "invoice_registration_no",
                "touroku_bango",
                "qualified_invoice_no"))
        .sentences("登録番号：{}", "適格請求書発行事業者の登録番号は {} です。")
        .found("invoice", d -> "T" + IdentifierNumbers.corporateNumber(d))
        .found("invoice-full-width", d -> FullWidth.of("T" + IdentifierNumbers.corporateNumber(d)));
    Topic.of(
            target,
            kind,
            List.of("JANコード", "商品コード", "バーコード", "ISBN"),
            List.of("jan_code", "jan", "ean", "barcode", "isbn"))
        .sentences("商品のJANコードは{}です。", "バーコード {} を読み取れませんでした。")
        .silentAlone("jan", d -> d.numbers().jan13())
        .silentAlone("isbn", Numerals::isbn);
    Topic.of(
            target,
            kind,
            List.of("更新時刻", "エポックミリ秒", "タイムスタンプ"),
            List.of("timestamp", "updated_at_ms", "epoch_millis", "ts"))
        .silentAlone("epoch-millis", d -> d.numbers().epochMillis());
    Topic.of(
            target,
            kind,
            List.of("注文番号", "伝票番号", "管理番号", "会員番号"),
            List.of("order_id", "slip_no", "control_no", "ticket_no"))
        .coincidence(
            "order-with-right-check", IdentifierNumbers::corporateNumber, d -> d.number(13))
        .silentAlone("order", d -> "2" + d.digits(12))
        .silent("amount", d -> IdentifierNumbers.corporateNumber(d) + "円");
  }

  private void residentRecordCode() {
    String kind = "resident-record-code";
    Topic.of(
            target,
            kind,
            List.of("住民票コード", "住基コード", "住民票コード（11桁）", "世帯主住民票コード"),
            List.of(
                "juminhyo_code", "resident_record_code", "jumin_code", "juminhyo_cd", "juki_code"))
        .sentences("住民票コードは{}です。", "住基ネットの住民票コード {} を照会した。", "転入届に住民票コード（{}）を記入する。")
        .found("plain", IdentifierNumbers::residentRecordCode)
        .found("full-width", d -> FullWidth.of(IdentifierNumbers.residentRecordCode(d)));
    Topic.of(
            target,
            kind,
            List.of("受付番号", "顧客番号", "注文番号", "整理番号", "契約番号"),
            List.of("reception_no", "customer_no", "order_no", "ticket_id", "contract_no"))
        .sentences("受付番号は{}です。", "お客様番号 {} をお手元にご用意ください。")
        .coincidence(
            "number-with-right-check", IdentifierNumbers::residentRecordCode, d -> d.number(11))
        .silentAlone("number", d -> d.number(11));
    Topic.of(target, kind, List.of("携帯電話", "電話番号", "連絡先"), List.of("mobile", "phone", "tel"))
        .tolerating("phone-number")
        .silent("mobile-phone", d -> "0" + d.pick("70", "80", "90") + d.number(8));
    Topic.of(
            target,
            kind,
            List.of("ログID", "センサー値", "売上金額"),
            List.of("log_id", "sensor_value", "sales_amount"))
        .silentAlone("milliseconds", d -> "1" + d.digits(10) + "ms")
        .silentAlone(
            "fraction", d -> d.between(1, 9) + "." + IdentifierNumbers.residentRecordCode(d));
  }

  private void driversLicense() {
    String kind = "drivers-license";
    Topic.of(
            target,
            kind,
            List.of("運転免許証番号", "免許証番号", "運転免許番号", "免許証の番号", "運転免許証No."),
            List.of(
                "drivers_license_no",
                "driver_license_number",
                "menkyo_bango",
                "menkyosho_bango",
                "license_no"))
        .sentences(
            "運転免許証の番号は{}です。",
            "本人確認として運転免許証（第{}号）の提示を受けた。",
            "免許証番号 {} の有効期限を確認した。",
            "ドライバーの免許証番号：{}")
        .tolerating("my-number")
        .foundAlone("plain", IdentifierNumbers::driversLicense)
        .found("full-width", d -> FullWidth.of(IdentifierNumbers.driversLicense(d)))
        .found("numbered", d -> "第" + IdentifierNumbers.driversLicense(d) + "号");
    Topic.of(
            target,
            kind,
            List.of("送り状番号", "注文番号", "製品シリアル", "部品番号", "問い合わせ番号"),
            List.of("tracking_no", "order_no", "serial_number", "part_number", "inquiry_no"))
        .sentences("お問い合わせ番号は{}です。", "製品シリアル {} の保証期間は一年です。", "注文番号{}を承りました。")
        .coincidence("order-with-right-check", IdentifierNumbers::driversLicense, d -> d.number(12))
        .silentAlone("order", d -> d.number(12));
    Topic.of(
            target,
            kind,
            List.of("ソフトウェアライセンス", "プロダクトキー", "ライセンスキー"),
            List.of("software_license_key", "product_key", "activation_key"))
        .coincidence("software-licence", IdentifierNumbers::driversLicense, d -> d.number(12));
    Topic.of(target, kind, List.of("宅建業免許", "許可番号", "建設業許可"), List.of("permit", "business_license"))
        .silentAlone(
            "business-licence", d -> "国土交通大臣(" + d.between(1, 12) + ")第" + d.number(4) + "号")
        .silentAlone("long-permit", d -> d.number(2) + "-" + d.digits(4) + "-" + d.digits(6));
  }

  private static String role(String account) {
    return "arn:aws:iam::" + account + ":role/deploy";
  }

  private static String wrongCorporate(Draw draw) {
    String number = IdentifierNumbers.corporateNumber(draw);
    int first = number.charAt(0) - '0';
    return (first % 9 + 1) + number.substring(1);
  }
}
