/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.HalfWidthKana;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Names of persons and their days of birth. */
final class PersonCases {
  private final Consumer<CaseTemplate> target;

  PersonCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    personName();
    noPerson();
    birthDate();
    otherDate();
  }

  private void personName() {
    String kind = "person-name";
    Topic.of(
            target,
            kind,
            List.of("氏名", "お名前", "名前", "顧客名", "担当者名", "申込者氏名", "世帯主氏名", "患者氏名"),
            List.of(
                "name",
                "full_name",
                "shimei",
                "customer_name",
                "patient_name",
                "employee_name",
                "namae"))
        .sentences("申込者の氏名は{}です。", "氏名：{}", "担当者は{}です。", "お名前 {}")
        .found("space", d -> PersonNames.next(d).written(" "))
        .found("wide-space", d -> PersonNames.next(d).written("　"))
        .found("joined", d -> PersonNames.next(d).written(""))
        .sample("dummy", d -> d.pick("山田太郎", "山田 花子", "鈴木一郎", "佐藤 花子", "東京太郎", "テスト太郎", "○○ ○○"))
        .silent("missing", d -> d.pick("未入力", "未定", "（なし）", "該当者なし", "全角で入力してください"));
    Topic.of(
            target,
            kind,
            List.of("フリガナ", "氏名（カナ）", "シメイ", "ふりがな", "カナ氏名"),
            List.of("kana", "name_kana", "furigana", "kana_name", "shimei_kana"))
        .sentences("フリガナは{}です。", "フリガナ：{}", "（フリガナ：{}）")
        .found("kana", d -> PersonNames.next(d).kana(d.pick(" ", "　")))
        .found("half-width-kana", d -> HalfWidthKana.of(PersonNames.next(d).kana(" ")));
    Topic.of(
            target,
            kind,
            List.of("ローマ字氏名", "氏名（ローマ字）", "英字氏名", "ローマ字名"),
            List.of("name_romaji", "romaji_name", "full_name_en", "name_en", "cardholder_name"))
        .sentences("ローマ字氏名は{}です。", "氏名（ローマ字）：{}")
        .found("romaji", d -> PersonNames.next(d).romaji(true, d.random().chance(50)))
        .found(
            "romaji-upper-case",
            d -> PersonNames.next(d).romaji(false, d.random().chance(50)));
    Topic.of(target, kind, List.of("備考", "対応履歴", "メモ"), List.of("note", "remarks", "memo"))
        .sentences("本日、{}より資料請求がありました。", "{}へ見積書を送付した。", "{}とお打ち合わせを行いました。", "{}のご要望により日程を変更した。")
        .found(
            "honorific",
            d -> PersonNames.next(d).written(d.pick("", " ")) + d.pick("様", "さん", "殿", "氏"));
  }

  private void noPerson() {
    String kind = "person-name";
    Topic.of(
            target,
            kind,
            List.of("会社名", "取引先", "法人名", "屋号", "仕入先"),
            List.of("company_name", "company", "supplier", "shop_name", "vendor"))
        .sentences("{}との取引を開始した。", "取引先は{}です。", "{}より入荷しました。")
        .silentAlone(
            "company",
            d -> PersonNames.next(d).family()
                + d.pick("商事株式会社", "工業", "建設（株）", "電機", "製作所", "運輸", "酒造", "薬品"))
        .silentAlone(
            "company-in-front",
            d -> d.pick("株式会社", "（株）", "有限会社")
                + PersonNames.next(d).family()
                + d.pick("商店", "組", "物産"));
    Topic.of(
            target,
            kind,
            List.of("支店名", "駅名", "地名", "学校名", "店舗名", "港名"),
            List.of("branch_name", "station", "place_name", "school", "shop", "city"))
        .sentences("集合場所は{}です。", "{}の工事を開始した。", "{}を経由する。")
        .silentAlone(
            "place",
            d -> d.pick(
                    "高田馬場", "千葉中央", "福島", "山口", "石川", "長崎", "宮崎", "松本", "新宿", "中野", "上野", "前橋",
                    "大宮", "小倉")
                + d.pick("駅", "支店", "市", "店", "小学校", ""));
    Topic.of(
            target,
            kind,
            List.of("商品名", "部署名", "件名", "役職", "品名"),
            List.of("product_name", "department", "title", "item_name", "class_name"))
        .sentences("{}を確認しました。", "商品名：{}", "{}の見直しを行う。")
        .silentAlone(
            "product", d -> d.pick("青木の椅子", "林檎ジュース", "森永乳業製品", "清水焼の茶碗", "大和芋", "金子みそ", "原木しいたけ"))
        .silentAlone("department", d -> d.pick("総務部", "経理課", "人事部長", "営業第一課", "情報システム室", "代表取締役"))
        .silentAlone(
            "phrase",
            d -> d.pick(
                "様々な対応", "同様の事例", "多様性の推進", "王様のレストラン", "仕様変更", "お客様各位", "関係者各位", "皆様", "神様"));
    Topic.of(
            target,
            kind,
            List.of("ファイル名", "クラス名", "ホスト名", "ユーザー種別", "製品名"),
            List.of(
                "file_name",
                "class_name",
                "host_name",
                "user_type",
                "product_name_en",
                "display_name"))
        .silentAlone(
            "technical",
            d -> d.pick(
                "CustomerService",
                "user_list.csv",
                "matsumoto01",
                "admin",
                "guest",
                "Visual Studio",
                "Mac Pro",
                "Tokyo Region",
                "Default User",
                "Sample Text"));
  }

  private void birthDate() {
    String kind = "birth-date";
    Topic.of(
            target,
            kind,
            List.of("生年月日", "誕生日", "お誕生日", "生年月日（西暦）", "本人生年月日"),
            List.of("birth_date", "date_of_birth", "dob", "seinengappi", "birthday", "birthdate"))
        .sentences("生年月日は{}です。", "{}生まれの方が対象です。", "ご本人の生年月日（{}）を確認した。", "生年月日：{}")
        .found("hyphens", d -> d.birthDate().toString())
        .found("slashes", d -> slashed(d.birthDate()))
        .found("dots", d -> slashed(d.birthDate()).replace('/', '.'))
        .found("short", d -> shortDate(d.birthDate()))
        .found("japanese", d -> japanese(d.birthDate()))
        .found("compact", d -> d.birthDate().toString().replace("-", ""))
        .found("era", d -> Eras.written(d.birthDate()))
        .found("era-letter", d -> Eras.letter(d.birthDate(), d.pick(".", "/")))
        .found("era-code", d -> Eras.code(d.birthDate()))
        .silent(
            "impossible",
            d -> d.between(1950, 2000) + d.pick("-02-30", "-13-01", "-06-31", "-00-10"))
        .silent(
            "placeholder",
            d -> d.pick("YYYY-MM-DD", "0000-00-00", "yyyy/mm/dd", "不明", "9999-12-31"))
        .silent(
            "future", d -> d.between(2090, 2180) + "-0" + d.between(1, 9) + "-1" + d.between(0, 9));
  }

  private void otherDate() {
    String kind = "birth-date";
    Topic.of(
            target,
            kind,
            List.of("リリース日", "契約日", "更新日", "受注日", "有効期限", "発行日", "設立年月日", "入社日", "納品日"),
            List.of(
                "release_date",
                "contract_date",
                "updated_at",
                "order_date",
                "expires_on",
                "issued_on",
                "established",
                "hire_date"))
        .sentences("リリース日は{}です。", "{}に納品しました。", "契約日：{}", "発行日 {} の請求書を再送した。", "有効期限は{}までです。")
        .silentAlone("date", d -> d.recentDate().toString())
        .silentAlone("slashes", d -> slashed(d.recentDate()))
        .silent("old-date", d -> d.birthDate().toString())
        .silentAlone("japanese", d -> japanese(d.recentDate()))
        .silent("era", d -> Eras.written(d.birthDate()))
        .silent("era-letter", d -> Eras.letter(d.birthDate(), "."))
        .silent("compact", d -> d.birthDate().toString().replace("-", ""))
        .silent("code", d -> Eras.code(d.birthDate()));
    Topic.of(target, kind, List.of("根拠法令", "備考", "バージョン"), List.of("law", "note", "version"))
        .sentences("{}に基づく。", "{}を参照。")
        .silentAlone("law", d -> "昭和" + d.between(22, 63) + "年法律第" + d.between(1, 120) + "号")
        .silentAlone(
            "dated-version",
            d -> "v" + d.between(2015, 2026) + "." + d.between(1, 12) + "." + d.between(1, 28));
  }

  private static String slashed(LocalDate date) {
    return date.toString().replace('-', '/');
  }

  private static String shortDate(LocalDate date) {
    return date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth();
  }

  private static String japanese(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
