/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class EmlFileTest {
  private static String text(EmlFile mail) {
    return new String(mail.bytes(), StandardCharsets.US_ASCII);
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    assertThat(start).isGreaterThanOrEqualTo(before.length());
    return text.substring(start, text.indexOf(after, start));
  }

  @Test
  void utf8_bodyAndSubject_areBase64() {
    String mail = text(EmlFile.utf8().subject("件名①").body("一行目\n髙木\n"));
    String subject = between(mail, "Subject: =?UTF-8?B?", "?=");
    assertThat(new String(Base64.getDecoder().decode(subject), StandardCharsets.UTF_8))
        .isEqualTo("件名①");
    String body = between(mail, "Content-Transfer-Encoding: base64\r\n\r\n", "\r\n--");
    assertThat(new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
        .isEqualTo("一行目\r\n髙木\r\n");
  }

  @Test
  void iso2022Jp_body_isSevenBit() {
    byte[] mail = EmlFile.iso2022Jp().body("電話番号です。\n").bytes();
    for (byte b : mail) {
      assertThat(b).isNotNegative();
    }
    String decoded = new String(mail, Charset.forName("ISO-2022-JP"));
    assertThat(decoded)
        .contains("charset=ISO-2022-JP", "Content-Transfer-Encoding: 7bit", "\r\n\r\n電話番号です。\r\n");
  }

  @Test
  void iso2022Jp_characterOfVendors_isRefused() {
    EmlFile mail = EmlFile.iso2022Jp();
    assertThatThrownBy(() -> mail.body("①")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void address_japaneseName_isAnEncodedWord() {
    String mail = text(EmlFile.utf8().address("From", "窓口", "a@b.jp"));
    String name = between(mail, "From: =?UTF-8?B?", "?= <a@b.jp>\r\n");
    assertThat(new String(Base64.getDecoder().decode(name), StandardCharsets.UTF_8))
        .isEqualTo("窓口");
  }

  @Test
  void attachment_bytes_comeBack() {
    byte[] content = {0, (byte) 0xFF, 10, 13};
    String mail =
        text(EmlFile.utf8().body("x\n").attachment("a.bin", "application/octet-stream", content));
    assertThat(mail).contains("filename=\"a.bin\"").endsWith("--\r\n");
    String part = mail.substring(mail.indexOf("a.bin"));
    assertThat(Base64.getMimeDecoder().decode(between(part, "base64\r\n\r\n", "\r\n--")))
        .isEqualTo(content);
  }

  @Test
  void bytes_everyLine_endsWithCarriageReturnAndLineFeed() {
    String mail =
        text(EmlFile.iso2022Jp().body("一\n二\n").attachment("a.csv", "text/csv", new byte[200]));
    assertThat(mail.replace("\r\n", "")).doesNotContain("\r", "\n");
  }
}
