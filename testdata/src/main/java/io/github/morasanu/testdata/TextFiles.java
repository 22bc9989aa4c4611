/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** The files of a corpus that are no list of people: configuration, logs, letters, and what must stay silent. */
final class TextFiles {
  private final SeededRandom random;
  private final SyntheticNumbers numbers;
  private final SyntheticPeople people;

  TextFiles(long seed) {
    this.random = new SeededRandom(seed);
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
    this.people = SyntheticPeople.seeded(random.nextLong());
  }

  /** Settings of a service with the secrets that should have stayed outside. Planted values are ASCII. */
  CorpusFile properties(String path) {
    SyntheticPerson person = people.next();
    PlantedText out = new PlantedText(path);
    out.text("# 受注管理システムの設定\n");
    out.text("server.port=8443\n");
    out.text("shop.name=架空商事オンライン\n");
    out.text("spring.datasource.url=jdbc:postgresql://db.kasou-shoji.co.jp:5432/orders\n");
    out.text("# リリース用のアクセストークン\n");
    out.text("release.github.token=")
        .plant(KindIds.SECRET, numbers.gitHubToken("ghp_"))
        .text("\n");
    out.text("release.github.old-token=" + numbers.gitHubTokenLookAlike("ghp_") + "\n");
    out.text("cloud.aws.credentials.access-key=")
        .plant(KindIds.SECRET, numbers.awsAccessKeyId())
        .text("\n");
    out.text("# 電子署名の秘密鍵\n");
    out.text("signing.key=")
        .plant(KindIds.SECRET, continued(numbers.privateKeyPem()))
        .text("\n");
    out.text("# 動作確認に使う個人番号\n");
    out.text("check.kojin-bango=").plant(KindIds.MY_NUMBER, person.myNumber()).text("\n");
    out.text("# 障害時の連絡先\n");
    out.text("alert.mail=").plant(KindIds.EMAIL_ADDRESS, person.email()).text("\n");
    out.text("alert.tel=").plant(KindIds.PHONE_NUMBER, person.phone()).text("\n");
    out.text("build.number=" + numbers.trackingNumber() + "\n");
    out.text("build.id=" + numbers.uuid() + "\n");
    return out.finish();
  }

  /** A log full of look-alikes, with a person slipped in here and there. */
  CorpusFile log(String path) {
    LogLines log = new LogLines(random.nextLong());
    PlantedText out = new PlantedText(path);
    for (int block = 0; block < 4; block++) {
      appendLines(log, 30, out);
      SyntheticPerson person = people.next();
      out.text(preamble(log)).text("LoginFilter - ログインに失敗しました user=");
      out.plant(KindIds.EMAIL_ADDRESS, person.email()).text("\n");
      appendLines(log, 12, out);
      out.text(preamble(log)).text("SmsClient - 宛先の携帯電話=");
      out.plant(KindIds.PHONE_NUMBER, numbers.phoneNumber(PhoneType.MOBILE, PhoneForm.BARE))
          .text("\n");
      out.text(preamble(log)).text("Payment - カード番号=");
      out.plant(KindIds.PAYMENT_CARD, person.cardNumber()).text(" の与信を照会します\n");
    }
    return out.finish();
  }

  /** Prose in which numbers stand directly beside kanji, in every width and form. */
  CorpusFile letter(String path) {
    PlantedText out = new PlantedText(path);
    out.text("いつもお世話になっております。下記のとおりご案内いたします。\n\n");
    for (int paragraph = 0; paragraph < 6; paragraph++) {
      SyntheticPerson person = people.next();
      out.plant(KindIds.PERSON_NAME, person.familyName() + person.givenName());
      out.text("様の個人番号は").plant(KindIds.MY_NUMBER, myNumber(person)).text("です。\n");
      out.text("ご住所は〒").plant(KindIds.POSTAL_CODE, person.postalCode());
      out.text("、").plant(KindIds.ADDRESS, person.address()).text("と伺っております。\n");
      out.text("お電話は").plant(KindIds.PHONE_NUMBER, phone(paragraph));
      out.text("、電子メールは").plant(KindIds.EMAIL_ADDRESS, person.email()).text("です。\n");
      String card = hyphenated(numbers.paymentCard(CardBrand.JCB));
      out.text("お支払いのカード番号は").plant(KindIds.PAYMENT_CARD, card).text("となっています。\n");
      out.text("なお、ご注文の送り状番号は" + numbers.trackingNumber() + "です。\n\n");
    }
    return out.text("以上、よろしくお願いいたします。\n").finish();
  }

  /** An order export: look-alikes in every column, nothing to find. */
  CorpusFile orders(String path) {
    PlantedText out = new PlantedText(path).text(OrderLines.HEADER).text("\r\n");
    OrderLines orders = new OrderLines(random.nextLong());
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      line.setLength(0);
      orders.appendLine(line);
      out.text(line).text("\r\n");
    }
    return out.finish();
  }

  /** A manual page with nothing to find. */
  CorpusFile readme(String path) {
    PlantedText out = new PlantedText(path).text("# 受注管理システム\n\n## 概要\n\n");
    ProseLines prose = new ProseLines(random.nextLong());
    appendLines(prose, 12, out);
    out.text("\n## Operation\n\n");
    appendLines(prose, 12, out);
    return out.finish();
  }

  private static void appendLines(LineSource source, int count, PlantedText out) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      source.appendLine(lines);
      lines.append('\n');
    }
    out.text(lines);
  }

  private static String preamble(LogLines log) {
    StringBuilder preamble = new StringBuilder();
    log.appendPreamble(preamble);
    return preamble.toString();
  }

  private String myNumber(SyntheticPerson person) {
    return random.chance(50) ? person.myNumber() : FullWidth.of(person.myNumber());
  }

  private String phone(int turn) {
    PhoneForm[] forms = PhoneForm.values();
    PhoneType type = random.chance(70) ? PhoneType.MOBILE : PhoneType.FIXED;
    return numbers.phoneNumber(type, forms[turn % forms.length]);
  }

  /** Groups of four digits. */
  private static String hyphenated(String card) {
    StringBuilder groups = new StringBuilder(card);
    for (int i = card.length() - 4; i > 0; i -= 4) {
      groups.insert(i, '-');
    }
    return groups.toString();
  }

  /** A text of several lines as the value of one property: line feeds escaped, lines continued. */
  private static String continued(String lines) {
    return lines.replace("\n", "\\n\\\n  ");
  }
}
