/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "taro.yamada@morasanu.co.jp",
        "TARO@MORASANU.JP",
        "a@b.co",
        "o'neil+tag@sub-domain.morasanu.dev",
        "x_1%y@1.jp",
        "hanako@xn--eckwd4c7c.xn--zckzah",
        "a..b.@docomo.ne.jp",
        "taro..@ezweb.ne.jp",
        "taro.@biz.ezweb.ne.jp",
        "a..b@t.vodafone.ne.jp",
        "a..b@dk.pdx.ne.jp",
        "a..b@i.softbank.jp",
        "taro@notexample.com",
        "taro@example.dev",
        "taro@example.com.morasanu.jp",
        "info@morasanu.jp"
      })
  void validate_address_isValid(String address) {
    assertThat(Judging.judge(Validators.EMAIL_ADDRESS, address)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "taro.yamada@example.co.jp",
        "x@sub.example.invalid",
        "taro@example.com",
        "taro@EXAMPLE.ORG",
        "taro@example.net",
        "taro@example.jp",
        "taro@mail.example.com",
        "taro@example.ne.jp",
        "taro@host.test",
        "taro@printer.local",
        "taro@x.localhost",
        "root@localhost.localdomain",
        "taro@nas.lan",
        "taro@x.home.arpa",
        "taro@some.example",
        "noreply@morasanu.jp",
        "No-Reply@morasanu.jp",
        "do-not-reply@morasanu.jp"
      })
  void validate_reservedOrNoReply_isSample(String address) {
    assertThat(Judging.judge(Validators.EMAIL_ADDRESS, address)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoge@hoge.com",
        "foo@bar.com",
        "abc@abc.co.jp",
        "aaa@bbb.co.jp",
        "xxx@xxx.xx.jp",
        "user@domain.com",
        "your-name@your-company.co.jp"
      })
  void validate_wordsOfExamplesOnBothSides_isSample(String address) {
    assertThat(Judging.judge(Validators.EMAIL_ADDRESS, address)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"user@kasou-shoji.co.jp", "kuroda@abc.co.jp", "yourname@kasou.jp"})
  void validate_aWordOfExamplesOnOneSide_isValid(String address) {
    assertThat(Judging.judge(Validators.EMAIL_ADDRESS, address)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not an address
        "taro",
        "taro@",
        "@morasanu.jp",
        "taro@morasanu",
        "taro@@morasanu.jp",
        "a@b@morasanu.jp",
        "taro@.jp",
        "@",
        "",
        "taro@morasanu..jp",
        "taro@morasanu.jp.",
        "taro@-morasanu.jp",
        "taro@morasanu-.jp",
        "taro@mora_sanu.jp",
        "taro@morasanu.j",
        "taro@morasanu.j2",
        "taro@192.168.0.1",
        "ta ro@morasanu.jp",
        "太郎@morasanu.jp",
        // dots that only carriers allowed
        "a..b@morasanu.jp",
        "a.@morasanu.jp",
        ".a@morasanu.jp",
        ".a@docomo.ne.jp",
        "a..b@xdocomo.ne.jp",
        // files, packages, units
        "icon@2x.png",
        "logo@3x.morasanu.JPG",
        "style@media.css",
        "index@v.min.js",
        "react@18.2.0",
        "core@1.2.3.Final",
        "spring@5.3.RELEASE",
        "getty@tty.service"
      })
  void validate_other_isInvalid(String text) {
    assertThat(Judging.judge(Validators.EMAIL_ADDRESS, text)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_tooLongPart_isInvalid() {
    String label = "a".repeat(63);
    assertThat(judge("a".repeat(64) + "@morasanu.jp")).isEqualTo(Validity.VALID);
    assertThat(judge("a".repeat(65) + "@morasanu.jp")).isEqualTo(Validity.INVALID);
    assertThat(judge("a@" + label + ".jp")).isEqualTo(Validity.VALID);
    assertThat(judge("a@" + label + "a.jp")).isEqualTo(Validity.INVALID);
    String longest = "a@" + (label + ".").repeat(3) + "a".repeat(57) + ".jp";
    assertThat(longest).hasSize(254);
    assertThat(judge(longest)).isEqualTo(Validity.VALID);
    assertThat(judge("a" + longest)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see https://git.kasou.jp/⟨kuroda@host.py⟩",
        "mail ⟨kuroda@host.py⟩",
        "a,⟨kuroda@host.py⟩",
        "b@a.py ⟨kuroda@host.py⟩",
        "py ⟨kuroda@host.py⟩",
        "⟨kuroda@host.py⟩: hello",
        "⟨kuroda@host.py⟩:",
        "⟨kuroda@host.py⟩",
        "rm ⟨kuroda@kasou.jp⟩",
        "From: Kuroda <⟨kuroda@mail.kasou.jp⟩>",
        "Message-ID: <x>\nFrom: <⟨kuroda@mail.kasou.jp⟩>",
        "valid <⟨kuroda@mail.kasou.jp⟩>",
        "&gt;⟨kuroda@mail.kasou.jp⟩",
        "<⟨kuroda@mail.kasou.jp⟩>",
      })
  void validate_besideNoFileAndInNoHeaderOfIds_isValid(String marked) {
    assertThat(Judging.judgeMarked(Validators.EMAIL_ADDRESS, marked)).isEqualTo(Validity.VALID);
  }

  private static Validity judge(String address) {
    return Judging.judge(Validators.EMAIL_ADDRESS, address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/⟨kuroda@host.py⟩",
        "src\\⟨kuroda@host.py⟩",
        "⟨kuroda@host.py⟩:12: error",
        "rm ⟨kuroda@host.py⟩",
        "rm a.py ⟨kuroda@host.sh⟩",
        "https//x/⟨kuroda@host.rs⟩",
        "In-Reply-To: &lt;⟨kuroda@mail.kasou.jp⟩&gt;",
        "References: <a@b.jp> <⟨kuroda@mail.kasou.jp⟩>",
        "by mx id <⟨kuroda@mail.kasou.jp⟩>; Mon",
        "url = ⟨git@github.com⟩:morasanu/morasanu.git",
        "⟨git@git.morasanu.jp⟩:name",
        "scp x ⟨deploy@host.morasanu.jp⟩:/var/www",
        "scp x ⟨deploy@host.morasanu.jp⟩:~/x",
        "⟨deploy@host.morasanu.jp⟩:builds/x.tgz",
        "https://⟨deploy@host.morasanu.jp⟩/x",
        "ssh://⟨deploy@host.morasanu.jp⟩:22/x",
        "https://taro:⟨pass@host.morasanu.jp⟩/x",
        "jdbc:postgresql://⟨app@db.morasanu.jp⟩:5432/app"
      })
  void validate_remoteOrUrl_isInvalid(String marked) {
    assertThat(Judging.judgeMarked(Validators.EMAIL_ADDRESS, marked)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟨taro@morasanu.jp⟩: hello",
        "⟨taro@morasanu.jp⟩:",
        "⟨taro@morasanu.jp⟩:hunter2",
        "mailto:⟨taro@morasanu.jp⟩",
        "https://morasanu.dev/?to=⟨taro@morasanu.jp⟩",
        "https://morasanu.dev/contact/⟨taro@morasanu.jp⟩",
        "// ⟨taro@morasanu.jp⟩",
        "/⟨taro@morasanu.jp⟩",
        "⟨git@morasanu.jp⟩ is read by people"
      })
  void validate_addressAmongOthers_isValid(String marked) {
    assertThat(Judging.judgeMarked(Validators.EMAIL_ADDRESS, marked)).isEqualTo(Validity.VALID);
  }

  @Test
  void isCarrier_knowsThePhoneCompanies() {
    for (String domain : new String[] {
      "docomo.ne.jp", "EZWEB.ne.jp", "au.com", "biz.ezweb.ne.jp", "t.vodafone.ne.jp", "di.pdx.ne.jp"
    }) {
      String text = "@" + domain + ">";
      assertThat(EmailDomain.isCarrier(text, 1, text.length() - 1)).isTrue();
    }
    for (String domain : new String[] {"sub.docomo.ne.jp", "morasanu.jp", "pdx.ne.jp"}) {
      assertThat(EmailDomain.isCarrier(domain, 0, domain.length())).isFalse();
    }
  }

  @Test
  void validate_agreesWithAPlainPattern() {
    Pattern plain = Pattern.compile(
        "[a-z0-9+_-]+(\\.[a-z0-9+_-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    Pattern version = Pattern.compile(".*@[0-9]+\\.[0-9]+\\..*");
    Random random = new Random(71);
    String letters = "ab1.-@_qz.+";
    int accepted = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 3 + random.nextInt(14);
      while (text.length() < length) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      text.setCharAt(1 + random.nextInt(length - 2), '@');
      String address = text + (random.nextBoolean() ? ".qq" : "");
      boolean expected = plain.matches(address) && !version.matches(address);
      assertThat(judge(address) != Validity.INVALID).isEqualTo(expected);
      accepted += expected ? 1 : 0;
    }
    assertThat(accepted).isGreaterThan(3_000);
  }
}
