/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Lines as Japanese files have them; about one in twenty holds a character of NEC or IBM. */
final class JapaneseLines {
  private static final String VENDOR = "①②⑤㈱㈲№℡Ⅲ髙﨑";
  private static final List<String> KEYS =
      List.of("app.title", "mail.subject", "error.empty", "label.name", "help.text");
  private static final List<String> MESSAGES = List.of(
      "受注管理システム",
      "ご注文の確認",
      "必須項目が入力されていません",
      "お名前",
      "問い合わせ窓口はこちら",
      "パスワードを忘れた場合",
      "検索結果がありません",
      "保存しますか？");
  private static final List<String> BANKS = List.of("ミナト", "アオゾラ", "ホクヨウ", "サクラ", "フジ");
  private static final List<String> BRANCHES = List.of("ホンテン", "エキマエ", "ヒガシ", "チュウオウ", "ミナミ");
  private static final List<String> COMMENTS = List.of(
      "// 税込みの金額を計算する", "/** 顧客の一覧を返す。 */", "// TODO: あとで直す", "/* 文字コードの判定 */", "// 端数は切り捨て");

  private static final List<String> LABELS = List.of(
      "氏名", "住所", "電話番号", "生年月日", "性別", "職業", "勤務先", "所属", "役職", "続柄", "担当者", "件名", "日時", "場所",
      "備考", "契約者名", "会員番号", "病名", "担当医", "受付日", "郵便番号", "口座名義", "支店名", "血液型", "お名前", "ご住所");
  private static final List<String> WORDS = List.of(
      "男性", "女性", "会社員", "自営業", "営業部", "総務課", "開発本部", "課長", "主任", "長男", "配偶者", "本社会議室", "未定", "該当無",
      "要確認", "新規契約", "解約済", "糖尿病", "高血圧", "腰痛", "内科", "整形外科", "普通預金", "本店営業部", "東京支店", "月曜日", "再検査",
      "入院中", "異常無");
  private static final List<String> MARKS = List.of("", "", "", "・", "■", "●", "※", "　", "○");
  private static final List<String> JOINTS =
      List.of("、", "、", "，", "・", "／", "。", "→", "＝", "　", "「", "」", "（", "）", "～");

  private final SeededRandom random;
  private final SyntheticPeople people;
  private final SyntheticNumbers numbers;
  private final LineSource prose;
  private final LogLines log;

  JapaneseLines(long seed) {
    this.random = new SeededRandom(seed);
    this.people = SyntheticPeople.seeded(random.nextLong());
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
    this.prose = BenchmarkText.PROSE.lines(random.nextLong());
    this.log = new LogLines(random.nextLong());
  }

  void person(StringBuilder out) {
    SyntheticPerson person = people.next();
    out.append(person.fullName()).append(',').append(person.fullKana()).append(',');
    out.append(person.birthDate()).append(',').append(person.phone()).append(',');
    out.append(person.postalCode()).append(',').append(person.address());
    vendor(out);
  }

  void property(StringBuilder out) {
    out.append(random.pick(KEYS)).append('=').append(random.pick(MESSAGES));
    vendor(out);
  }

  void prose(StringBuilder out) {
    int start = out.length();
    while (isAscii(out, start)) {
      out.setLength(start);
      prose.appendLine(out);
    }
    vendor(out);
  }

  /** A row for a transfer by a bank: kind, bank, branch, account, name and amount, in half width. */
  void transfer(StringBuilder out) {
    SyntheticPerson person = people.next();
    out.append('2').append(random.digits(4)).append(half(random.pick(BANKS), 15));
    out.append(random.digits(3)).append(half(random.pick(BRANCHES), 15)).append("    1");
    out.append(random.digits(7)).append(half(person.fullKana(), 30)).append(random.digits(10));
    vendor(out);
  }

  void log(StringBuilder out) {
    log.appendPreamble(out);
    out.append("Job - ").append(random.pick(MESSAGES)).append(" 注文番号=").append(numbers.orderId());
    vendor(out);
  }

  void java(StringBuilder out) {
    out.append("    total += price; ").append(random.pick(COMMENTS));
    vendor(out);
  }

  void sql(StringBuilder out) {
    SyntheticPerson person = people.next();
    out.append("INSERT INTO customer VALUES (")
        .append(random.between(1, 99_999))
        .append(", '");
    out.append(person.fullName()).append("', '").append(person.address()).append("');");
    vendor(out);
  }

  /** Identifiers as forms show them, all in full width. */
  void wideDigits(StringBuilder out) {
    SyntheticPerson person = people.next();
    out.append(FullWidth.of(random.chance(50) ? person.phone() : person.myNumber()))
        .append('　');
    out.append(FullWidth.of(person.postalCode()));
    vendor(out);
  }

  void form(StringBuilder out) {
    String label = random.pick(LABELS);
    out.append(random.pick(MARKS));
    out.append(random.chance(20) ? "【" + label + "】" : label + (random.chance(80) ? "：" : "＝"));
    out.append(formValue());
    vendor(out);
  }

  private String formValue() {
    SyntheticPerson person = people.next();
    if (random.chance(30)) {
      return person.fullName();
    }
    if (random.chance(20)) {
      return person.address();
    }
    if (random.chance(20)) {
      return person.phone();
    }
    return random.chance(10) ? FullWidth.of(person.postalCode()) : random.pick(WORDS);
  }

  void note(StringBuilder out) {
    int words = random.between(2, 6);
    for (int i = 0; i < words; i++) {
      out.append(random.chance(20) ? people.next().fullName() : random.pick(WORDS));
      out.append(random.pick(JOINTS));
    }
    vendor(out);
  }

  void kana(StringBuilder out) {
    SyntheticPerson person = people.next();
    out.append(random.between(1, 9999)).append(',').append(person.familyKana()).append(',');
    out.append(person.givenKana()).append(',').append(person.phone());
    vendor(out);
  }

  void xml(StringBuilder out) {
    SyntheticPerson person = people.next();
    out.append("  <customer><name>").append(person.fullName()).append("</name><address>");
    out.append(person.address()).append("</address></customer>");
    vendor(out);
  }

  private static String half(String kana, int width) {
    String half = HalfWidthKana.of(kana);
    return half.length() > width
        ? half.substring(0, width)
        : half + " ".repeat(width - half.length());
  }

  private void vendor(StringBuilder out) {
    if (random.chance(5)) {
      out.append(random.text(VENDOR, 1));
    }
  }

  private static boolean isAscii(CharSequence text, int from) {
    return text.subSequence(from, text.length()).chars().allMatch(c -> c < 0x80);
  }
}
