/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.FullWidth;
import io.github.morasanu.testdata.PhoneForm;
import io.github.morasanu.testdata.PhoneType;
import io.github.morasanu.testdata.Town;
import io.github.morasanu.testdata.Towns;
import java.util.List;
import java.util.function.Consumer;

/** Phone numbers, postal codes, addresses and e-mail addresses. */
final class ContactCases {
  private static final List<String> NOTE_LABELS = List.of("備考", "説明", "メモ", "件名", "コメント");
  private static final List<String> NOTE_KEYS =
      List.of("note", "description", "memo", "title", "comment");

  private final Consumer<CaseTemplate> target;

  ContactCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    phone();
    postalCode();
    address();
    email();
  }

  private void phone() {
    String kind = "phone-number";
    Topic.of(
            target,
            kind,
            List.of("電話番号", "TEL", "携帯電話", "連絡先", "緊急連絡先", "ご連絡先電話番号", "FAX番号"),
            List.of(
                "phone",
                "tel",
                "phone_number",
                "mobile_phone",
                "denwa_bango",
                "contact_tel",
                "keitai"))
        .sentences(
            "お電話は{}までお願いいたします。", "ご本人の携帯（{}）へ連絡した。", "緊急時の連絡先は{}です。", "TEL {}", "{} に折り返しの電話を入れた。")
        .foundAlone(
            "mobile-hyphens", d -> d.numbers().phoneNumber(PhoneType.MOBILE, PhoneForm.HYPHENATED))
        .foundAlone(
            "fixed-hyphens", d -> d.numbers().phoneNumber(PhoneType.FIXED, PhoneForm.HYPHENATED))
        .found("mobile-bare", d -> d.numbers().phoneNumber(PhoneType.MOBILE, PhoneForm.BARE))
        .found("fixed-bare", d -> d.numbers().phoneNumber(PhoneType.FIXED, PhoneForm.BARE))
        .foundAlone(
            "parentheses", d -> d.numbers().phoneNumber(PhoneType.FIXED, PhoneForm.PARENTHESISED))
        .foundAlone(
            "international",
            d -> d.numbers().phoneNumber(PhoneType.MOBILE, PhoneForm.INTERNATIONAL))
        .foundAlone(
            "full-width", d -> d.numbers().phoneNumber(PhoneType.MOBILE, PhoneForm.FULL_WIDTH))
        .foundAlone(
            "other-dashes",
            d -> d.numbers()
                .phoneNumber(PhoneType.MOBILE, PhoneForm.HYPHENATED)
                .replace("-", d.pick("ー", "−", "‐", "―")))
        .found(
            "spaces",
            d -> d.numbers().phoneNumber(PhoneType.MOBILE, PhoneForm.HYPHENATED).replace('-', ' '))
        .found("voip", d -> d.numbers().phoneNumber(PhoneType.VOIP, PhoneForm.HYPHENATED))
        .sample(
            "dummy",
            d -> d.pick(
                "090-1234-5678", "03-1234-5678", "000-0000-0000", "090-0000-0000", "090-XXXX-XXXX"))
        .silent("too-short", d -> "03-" + d.number(2) + "-" + d.digits(4));
    Topic.of(
            target,
            kind,
            List.of("注文番号", "商品コード", "部品番号", "伝票番号", "シリアル番号"),
            List.of("order_no", "product_code", "part_no", "serial_no", "slip_id"))
        .sentences("商品コード{}を追加しました。", "部品番号 {} は廃番です。")
        .coincidence(
            "order-like-mobile",
            d -> d.numbers().phoneNumber(PhoneType.MOBILE, PhoneForm.BARE),
            d -> d.number(11))
        .coincidence(
            "order-like-fixed",
            d -> d.numbers().phoneNumber(PhoneType.FIXED, PhoneForm.BARE),
            d -> d.digits(10))
        .silentAlone("part-in-groups", d -> d.digits(3) + "-" + d.digits(5) + "-" + d.digits(3))
        .silentAlone("thirteen", d -> d.number(5) + "-" + d.digits(4) + "-" + d.digits(4));
    Topic.of(
            target,
            kind,
            List.of("日付", "バージョン", "ISBN", "IPアドレス", "期間"),
            List.of("date", "version", "isbn", "ip_address", "period"))
        .silentAlone("date", d -> d.recentDate().toString())
        .silentAlone("isbn", Numerals::hyphenatedIsbn)
        .silentAlone("version", Numerals::version)
        .silentAlone("private-ip", d -> "192.168." + d.between(0, 255) + "." + d.between(1, 254))
        .silentAlone("years", d -> d.between(1990, 2010) + "-" + d.between(2011, 2026));
    Topic.of(target, kind, List.of("識別子", "ファイル名", "座標"), List.of("uuid", "file_name", "path_data"))
        .silentAlone("uuid", d -> d.numbers().uuid())
        .silentAlone("file", d -> "IMG_" + Numerals.basicDate(d) + "_0" + d.digits(9) + ".jpg")
        .silentAlone("hex", d -> d.hex(9) + "f0" + d.number(9) + "b" + d.hex(9));
  }

  private void postalCode() {
    String kind = "postal-code";
    Topic.of(
            target,
            kind,
            List.of("郵便番号", "〒", "自宅郵便番号", "送付先郵便番号", "郵便番号（住所）"),
            List.of("postal_code", "zip", "zip_code", "yubin_bango", "post_code", "zipcode"))
        .sentences("郵便番号は{}です。", "送付先の郵便番号 {} を変更した。", "郵便番号：{}")
        .foundAlone("hyphen", d -> d.pick(Towns.ALL).postalCode())
        .found("bare", d -> d.pick(Towns.ALL).postalCode().replace("-", ""))
        .found("mark", d -> "〒" + d.pick(Towns.ALL).postalCode())
        .found("full-width", d -> FullWidth.of(d.pick(Towns.ALL).postalCode()))
        .found("mark-full-width", d -> "〒" + FullWidth.of(d.pick(Towns.ALL).postalCode()))
        .sample("dummy", d -> d.pick("000-0000", "999-9999", "XXX-XXXX", "〒000-0000"));
    Topic.of(
            target,
            kind,
            List.of("品番", "型番", "部品番号", "棚番号", "ロット番号"),
            List.of("item_no", "model_no", "part_no", "shelf_no", "lot_no"))
        .sentences("部品{}を発注した。", "型番は{}です。", "棚番号 {} へ移動する。")
        .coincidence(
            "part", d -> d.pick(Towns.ALL).postalCode(), d -> d.digits(3) + "-" + d.digits(4))
        .coincidence(
            "bare-part", d -> d.pick(Towns.ALL).postalCode().replace("-", ""), d -> d.digits(7))
        .coincidence(
            "part-with-letter",
            d -> d.letters(1) + d.pick(Towns.ALL).postalCode(),
            d -> d.letters(1) + d.digits(3) + "-" + d.digits(4));
    Topic.of(
            target,
            kind,
            List.of("金額", "件数", "ページ", "範囲"),
            List.of("amount", "count", "pages", "range"))
        .silentAlone("amount", d -> d.number(7) + "円")
        .silentAlone("pages", d -> d.number(3) + "-" + d.number(3) + "ページ")
        .silentAlone(
            "longer", d -> d.number(3) + "-" + d.digits(4) + "-" + d.digits(4) + "-" + d.digits(3));
  }

  private void address() {
    String kind = "address";
    Topic.of(
            target,
            kind,
            List.of("住所", "現住所", "自宅住所", "居住地", "送付先住所", "お届け先住所", "本籍地"),
            List.of(
                "address",
                "jusho",
                "home_address",
                "address1",
                "shipping_address",
                "customer_address"))
        .tolerating("postal-code")
        .sentences("現住所は{}です。", "お届け先は{}でお間違いないでしょうか。", "{}に転居されました。", "住所 {} 宛てに書類を送付した。")
        .foundAlone("usual", d -> d.person().address())
        .found("with-postal-code", AddressForms::withPostalCode)
        .foundAlone("land-number", AddressForms::landNumber)
        .foundAlone("sapporo", AddressForms::sapporo)
        .foundAlone("kyoto", AddressForms::kyoto)
        .foundAlone("section", AddressForms::section)
        .found("no-prefecture", AddressForms::withoutPrefecture)
        .found("kanji-numbers", AddressForms::kanjiNumbers)
        .found("room", AddressForms::room);
    Topic.of(target, kind, NOTE_LABELS, NOTE_KEYS)
        .sentences("{}", "・{}", "{}ことを確認した。")
        .silentAlone(
            "area",
            d -> town(d).prefecture() + "の" + d.pick("市区町村は", "店舗は", "拠点は") + d.between(2, 99))
        .silentAlone("date", d -> town(d).prefecture() + d.recentDate() + "版")
        .silentAlone(
            "score", d -> town(d).municipality() + "民大会 " + d.between(1, 9) + "-" + d.between(0, 9))
        .silentAlone(
            "chapter",
            d -> "第" + d.between(1, 9) + "章" + d.between(1, 9) + "-" + d.between(1, 9) + "を参照")
        .silentAlone("film", d -> d.between(2, 5) + "丁目の" + d.pick("夕日", "角", "交差点"))
        .silentAlone("code", d -> "市区町村コード " + d.two(1, 47) + d.digits(3))
        .silentAlone("population", d -> town(d).municipality() + "の人口は約" + d.between(3, 90) + "万人")
        .silentAlone("count", d -> town(d).prefecture() + "内" + d.between(2, 99) + "店舗");
    Topic.of(
            target,
            kind,
            List.of("都道府県", "地域", "エリア", "勤務地"),
            List.of("prefecture", "area", "region", "city"))
        .silentAlone("prefecture", d -> town(d).prefecture())
        .silentAlone("municipality", d -> town(d).prefecture() + town(d).municipality());
    Topic.of(target, kind, List.of("駅名", "施設名", "銀行支店"), List.of("station", "facility", "branch"))
        .silentAlone("place-name", d -> town(d).name() + d.pick("駅", "支店", "公園", "小学校", "店"));
  }

  private void email() {
    String kind = "email-address";
    Topic.of(
            target,
            kind,
            List.of("メールアドレス", "E-mail", "電子メール", "連絡先メール", "Email"),
            List.of("email", "mail", "mail_address", "email_address", "contact_email"))
        .sentences("メールは{}へお送りください。", "{} 宛てに案内を送信した。", "ご登録のメールアドレス（{}）を確認しました。", "担当 <{}>")
        .foundAlone("usual", d -> d.person().email())
        .foundAlone("tag", d -> d.person().email().replace("@", "+shop" + d.digits(2) + "@"))
        .foundAlone(
            "mobile-carrier",
            d -> local(d) + d.two(1, 99) + "@"
                + d.pick("docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "ymobile.ne.jp"))
        .foundAlone("dots", d -> local(d) + ".." + d.digits(2) + ".@docomo.ne.jp")
        .foundAlone(
            "free-mail",
            d -> local(d) + d.digits(3) + "@"
                + d.pick("gmail.com", "yahoo.co.jp", "outlook.jp", "icloud.com"))
        .foundAlone("upper-case", d -> d.person().email().toUpperCase(java.util.Locale.ROOT));
    Topic.of(
            target,
            kind,
            List.of("サンプル", "記入例", "送信元", "テスト用"),
            List.of("sample", "example", "sender", "dummy"))
        .sentences("例：{}", "{} のように入力してください。", "{}")
        .sample(
            "reserved",
            d -> local(d) + "@"
                + d.pick(
                    "example.com",
                    "example.org",
                    "example.net",
                    "example.co.jp",
                    "mail.example.jp"))
        .sample(
            "test-domains",
            d -> local(d) + "@"
                + d.pick("host.test", "mail.invalid", "localhost", "app.local", "sub.example"))
        .sample(
            "no-reply",
            d -> d.pick("noreply", "no-reply") + "@" + d.pick("example.com", "example.co.jp"));
    Topic.of(
            target,
            kind,
            List.of("依存関係", "リポジトリ", "接続先", "画像", "備考"),
            List.of("dependency", "repository", "ssh_target", "image", "annotation"))
        .sentences("{}", "設定値 {} を変更した。", "{} を参照。")
        .silentAlone(
            "package-version",
            d -> d.pick("lodash", "react-dom", "left-pad", "@types/node") + "@" + d.between(1, 20)
                + "." + d.between(0, 20) + "." + d.between(0, 9))
        .silentAlone(
            "scp",
            d -> "git@" + d.pick("github.com", "gitlab.com", "bitbucket.org") + ":"
                + d.pick("acme", "kasou") + "/app.git")
        .silentAlone(
            "image", d -> d.pick("icon", "logo", "banner") + "@" + d.between(2, 3) + "x.png")
        .silentAlone("ssh-ip", d -> "deploy@10.0." + d.between(0, 255) + "." + d.between(1, 254))
        .silentAlone(
            "annotation", d -> "@" + d.pick("Override", "Nullable", "Autowired") + " public")
        .silentAlone("no-domain", d -> local(d) + "@" + d.pick("server", "db01", "batch"));
  }

  private static Town town(Draw draw) {
    return draw.pick(Towns.ALL);
  }

  private static String local(Draw draw) {
    return draw.pick("haru", "mi-chan", "taka_s", "k.nobu", "yuki-n", "s.hanada", "ryo1", "ponta");
  }
}
