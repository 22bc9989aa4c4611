/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailContentsTest {
  private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private final ByteArrayOutputStream mail = new ByteArrayOutputStream();

  private MailContentsTest add(String text) {
    return add(text, StandardCharsets.US_ASCII);
  }

  private MailContentsTest add(String text, Charset charset) {
    mail.writeBytes(text.replace("\n", "\r\n").getBytes(charset));
    return this;
  }

  private Extraction extract() {
    return Extraction.of("a.eml", mail.toByteArray());
  }

  private static String word(String charset, Charset java, String text) {
    return "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(text.getBytes(java)) + "?=";
  }

  @Test
  void header_encodedWords_areDecodedWithTheirField() {
    add("From: " + word("ISO-2022-JP", ISO_2022_JP, "髙橋①郎X") + "\n <a@example.com>\n");
    add("Subject: " + word("Shift_JIS", WINDOWS_31J, "①㈱X") + "\nTo: b@example.com\n\nbody");
    Extraction extraction = extract();
    assertThat(extraction.text())
        .isEqualTo("From: 髙橋①郎X <a@example.com>\nSubject: ①㈱X\nTo: b@example.com\nbody");
    assertThat(extraction.hits).containsExactly(":1 [From] 0 null", ":3 [Subject] 0 null");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @Test
  void header_rawEightBit_isDecoded() {
    add("From: a@example.com\nSubject: 髙橋様のご住所\n\n", WINDOWS_31J);
    assertThat(extract().text()).contains("Subject: 髙橋様のご住所\n");
  }

  @Test
  void body_isDecodedInItsDeclaredCharset() {
    add("From: a\nMIME-Version: 1.0\nContent-Type: text/plain; charset=ISO-2022-JP\n\n");
    add("住所\n髙橋 ①X\n", ISO_2022_JP);
    Extraction extraction = extract();
    assertThat(extraction.text()).endsWith("\n住所\r\n髙橋 ①X\r\n");
    assertThat(extraction.hits).containsExactly(":6:5 [text/plain] 0 null");
  }

  @Test
  void body_withoutDeclaration_isDecided() {
    add("From: a\n\n").add("髙橋 ①郎\n", WINDOWS_31J);
    assertThat(extract().text()).endsWith("\n髙橋 ①郎\r\n");
  }

  @Test
  void body_iso2022JpWithoutDeclaration_isDecided() {
    add("From: a\n\n").add("髙橋 ①郎\n", ISO_2022_JP);
    assertThat(extract().text()).endsWith("\n髙橋 ①郎\r\n");
  }

  @Test
  void alternatives_areBothRead() {
    add("From: a\nContent-Type: multipart/alternative; boundary=b\n\npreamble\n--b\n");
    add("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n");
    add("plain=E5=B1=B1\n--b\nContent-Type: text/html; charset=Shift_JIS\n");
    add("Content-Transfer-Encoding: base64\n\n");
    add(Base64.getMimeEncoder().encodeToString("<p>髙X".getBytes(WINDOWS_31J)));
    add("\n--b--\nepilogue\n");
    Extraction extraction = extract();
    assertThat(extraction.text()).contains("preamble", "plain山", "<p>髙X", "epilogue");
    assertThat(extraction.hits).containsExactly(":1:5 [text/html] 0 null");
  }

  @Test
  void attachments_areEmbedded() {
    add("From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n");
    add("Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n");
    add("Content-Disposition: attachment;\n filename=\""
        + word("ISO-2022-JP", ISO_2022_JP, "名簿.csv"));
    add("\"\n\n" + Base64.getEncoder().encodeToString("bytes".getBytes(UTF_8)));
    add("\n--b\nContent-Type: text/csv\nContent-Disposition: attachment;\n");
    add(" filename*=UTF-8''%E5%90%8D.csv\n\n1,2\n--b\nContent-Type: image/png\n\npng\n--b--\n");
    Extraction extraction = extract();
    assertThat(extraction.embedded)
        .containsExactly("名簿.csv=bytes", "名.csv=1,2", "attachment-3=png");
    assertThat(extraction.text()).doesNotContain("bytes", "1,2");
  }

  @Test
  void mailInMail_isRead() {
    add(
        "From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n");
    add("Subject: inner X\n\ninner body\n--b--\n");
    Extraction extraction = extract();
    assertThat(extraction.text()).contains("inner body");
    assertThat(extraction.hits).containsExactly(":7 [Subject] 0 null");
  }

  @Test
  void text_isFoundInTheLinesOfTheMail() {
    add("From: a\nTo: b,\n c\nContent-Type: multipart/mixed; boundary=\"b\"\n\npre X\n--b\n");
    add("Content-Type: multipart/alternative; boundary=bb\n\n--bb\n\n1X\n--b-\n3X\n\n--bb  \n");
    add("Content-Type: text/html; charset=utf-8\n\n<p>\n\n", UTF_8);
    add("髙X\n--bb--\n\nepi X\n--b\nContent-Type: message/rfc822\n\nSubject: sX\n\n", UTF_8);
    add(
        "inner X\n--b\nContent-Type: image/png\n\n\n\n--bb\n--b\n\n--b\n\n\n--b\n\nX\n--b--\nend X");
    assertThat(extract().hits)
        .containsExactly(
            ":6:5 [text/plain] 0 null",
            ":12:2 [text/plain] 0 null",
            ":14:2 [text/plain] 0 null",
            ":21:2 [text/html] 0 null",
            ":24:5 [text/plain] 0 null",
            ":28 [Subject] 0 null",
            ":30:7 [text/plain] 0 null",
            ":44:1 [text/plain] 0 null",
            ":46:5 [text/plain] 0 null");
  }

  @Test
  void quotedPrintable_isFoundInItsEncodedLines() {
    add("Content-Type: multipart/mixed; boundary=b\n\n--b\n");
    add("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n");
    add("X=\n=E5=B1=\n=B1X=E5=B1=B1=\n=\n  X =  \nX=3DX\n\nX=ZZ\n--b--");
    Extraction extraction = extract();
    assertThat(extraction.text()).contains("X山X山  X X=X\r\n\r\nX=ZZ");
    assertThat(extraction.hits)
        .containsExactly(
            ":7 [text/plain] 0 null",
            ":9 [text/plain] 0 null",
            ":11 [text/plain] 0 null",
            ":12 [text/plain] 0 null",
            ":12 [text/plain] 0 null",
            ":14 [text/plain] 0 null");
  }

  @Test
  void quotedPrintable_ofAnyLength_isFoundInItsLines() {
    for (Charset charset : new Charset[] {UTF_8, WINDOWS_31J, ISO_2022_JP}) {
      mail.reset();
      add("From: a\nContent-Type: text/plain; charset=" + charset.name().replace("x-windows-", ""));
      add("\nContent-Transfer-Encoding: quoted-printable\n\n");
      StringBuilder body = new StringBuilder();
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 20_000; i++) {
        lines.add(":" + (i + 5) + " [text/plain] 0 null");
        String end = i % 3 == 0 ? "\n" : "=\n";
        body.append("X").append(quoted("髙橋".repeat(i % 5), charset)).append(end);
      }
      add(body.toString());
      assertThat(extract().hits).isEqualTo(lines);
    }
  }

  private static String quoted(String text, Charset charset) {
    StringBuilder quoted = new StringBuilder();
    for (byte b : text.getBytes(charset)) {
      quoted.append(String.format("=%02X", b));
    }
    return quoted.toString();
  }

  @Test
  void base64_isFoundInTheLinesOfThePart() {
    add("From: a\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n");
    add(Base64.getMimeEncoder().encodeToString("Subject: X\n\n\nX".getBytes(UTF_8)));
    assertThat(extract().hits).containsExactly(" [Subject] 0 null", ":2:1 [text/plain] 0 null");
  }

  @Test
  void lineThatBeginsLikeABoundary_isNone() {
    add(
        "From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n--bc\n --b\n--b--c\n-- \nX\n--b--");
    Extraction extraction = extract();
    assertThat(extraction.text()).endsWith("--bc\r\n --b\r\n--b--c\r\n-- \r\nX");
    assertThat(extraction.hits).containsExactly(":10:1 [text/plain] 0 null");
  }

  @Test
  void lineThatIsNoField_beginsTheBody() {
    add("Content-Type: multipart/mixed; boundary=b\n\n--b\nA: X\nnone\n of it X\nX");
    Extraction extraction = extract();
    assertThat(extraction.text()).endsWith("A: X\nnone\r\n of it X\r\nX");
    assertThat(extraction.hits)
        .containsExactly(":4 [A] 0 null", ":6:8 [text/plain] 0 null", ":7:1 [text/plain] 0 null");
  }

  @Test
  void partsWithoutEnd_areRead() {
    add(
        "From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n--b\n\nX");
    assertThat(extract().hits).containsExactly(":8:1 [text/plain] 0 null");
  }

  @Test
  void parts_nestedTooDeep_areAnIncident() {
    add("From: a\nContent-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 500; i++) {
      add("--b" + i + "\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\n\n");
    }
    Extraction extraction = extract();
    assertThat(extraction.incidents).containsExactly("too-deep");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void line_ofAnyLength_isRead() {
    String line = "0123456789".repeat(200_000);
    add("From: a\n\n" + line);
    assertThat(extract().text()).endsWith(line);
  }

  @Test
  void header_withoutEnd_isDamaged() {
    add("From: a\n" + ("X-Y: " + "z".repeat(70) + "\n").repeat(20_000));
    Extraction extraction = extract();
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void mailWithoutItsName_isRecognisedByItsHeader() {
    add("Received: from x\nFrom: a\nSubject: " + word("UTF-8", UTF_8, "山") + "\n\n");
    assertThat(Extraction.of("1234", mail.toByteArray()).text()).contains("Subject: 山\n");
  }

  @Test
  void textThatResemblesAMail_isText() {
    for (String text : new String[] {
      "From: a\nto: b\n", "Date: today\nSubject: x\nFrom: y\nand now prose\n", "host: x\nport: 1\n"
    }) {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      assertThat(Extraction.of("notes", bytes).text()).isEqualTo(text);
    }
    byte[] prose = "Not a mail\n".getBytes(StandardCharsets.US_ASCII);
    assertThat(Extraction.of("a.eml", prose).text()).isEqualTo("Not a mail\n");
  }
}
