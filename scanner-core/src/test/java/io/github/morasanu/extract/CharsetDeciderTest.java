/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.charset.CharsetLabels;
import io.github.morasanu.testdata.CharsetText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetDeciderTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String JAPANESE = "氏名,住所\n髙﨑 ①郎,東京都千代田区霞が関\n㈱サンプル〜－\n";

  private static Extraction extract(byte[] bytes) {
    return Extraction.of("unnamed", bytes);
  }

  private static void assertWhole(Extraction extraction, String text) {
    assertThat(extraction.text()).isEqualTo(Extraction.folded(text));
    assertThat(extraction.incidents).isEmpty();
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "windows-31j",
        "x-eucJP-Open",
        "x-windows-iso2022jp",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32LE",
        "UTF-32BE"
      })
  void japanese_withoutMark_isDecoded(String charset) {
    String text =
        charset.equals("x-eucJP-Open") ? JAPANESE.replace('－', '−') : JAPANESE.replace('〜', '～');
    assertWhole(extract(text.getBytes(Charset.forName(charset))), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void mark_decides(String charset) {
    assertWhole(extract(("\uFEFF" + JAPANESE).getBytes(Charset.forName(charset))), JAPANESE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 511, 513, 8191, 65_535, 65_536, 65_537, 200_000, 1_000_000})
  void lateJapanese_isDecidedWhereItStands(int asciiBefore) {
    String text = "x".repeat(asciiBefore) + "山田太郎\n" + "y".repeat(1000);
    assertWhole(extract(text.getBytes(WINDOWS_31J)), text);
    assertWhole(extract(text.getBytes(StandardCharsets.UTF_8)), text);
    assertWhole(extract(text.getBytes(CharsetLabels.EUC_JP)), text);
    assertWhole(extract(text.getBytes(CharsetLabels.iso2022Jp())), text);
  }

  @Test
  void halfWidthKatakana_isWindows31j() {
    String text = "1 ﾔﾏﾀﾞ ﾀﾛｳ 1234567\n2 ｽｽﾞｷ ﾊﾅｺ 7654321\n";
    assertWhole(extract(text.getBytes(WINDOWS_31J)), text);
  }

  @Test
  void utf16_pureAscii_isDecoded() {
    String text = "password = value\r\n";
    assertWhole(extract(text.getBytes(StandardCharsets.UTF_16LE)), text);
    assertWhole(extract(text.getBytes(StandardCharsets.UTF_16BE)), text);
  }

  @Test
  void utf8_withAFewBadBytes_staysUtf8() {
    byte[] bytes = JAPANESE.repeat(10).getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xFF;
    Extraction extraction = extract(bytes);
    assertThat(extraction.text()).contains("\uFFFD", "霞が関");
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void windows31j_withAFewBadBytes_staysWindows31j() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(JAPANESE.replace('〜', '～').repeat(10).getBytes(WINDOWS_31J));
    bytes.write(0xFF);
    bytes.writeBytes("\n名簿".getBytes(WINDOWS_31J));
    Extraction extraction = extract(bytes.toByteArray());
    assertThat(extraction.text()).contains("霞が関").endsWith("\n名簿");
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void badBytesFarBehindTheDecision_areReplacedAndReportedOnce() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(JAPANESE.repeat(2000).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("住所\n".repeat(20).getBytes(WINDOWS_31J));
    bytes.writeBytes("終わり".getBytes(StandardCharsets.UTF_8));
    Extraction extraction = extract(bytes.toByteArray());
    assertThat(extraction.text()).contains("\uFFFD").endsWith("終わり");
    assertThat(extraction.incidents).containsExactly("undecodable");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @Test
  void latin1_isDecoded() {
    String text = "Größe: Öl für Müller, ça va à l'été\n".repeat(5);
    Extraction extraction = extract(text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(extraction.text()).isEqualTo(Extraction.folded(text));
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void anotherMultiByteCharset_isExaminedAndReported() {
    Extraction extraction = extract("氏名：田中，電話は後で\n".repeat(5).getBytes(Charset.forName("EUC-KR")));
    assertThat(extraction.incidents).containsExactly("undecodable");
  }

  @Test
  void latin1_inOnePlaceOnly_isNoIncident() {
    String text = "Author: Ren\u00e9 M.\nnumber 1234\n";
    assertWhole(extract(text.getBytes(StandardCharsets.ISO_8859_1)), text);
  }

  @Test
  void charactersSplitByTheWindow_areWhole() {
    String text = "あ".repeat(100_000);
    assertWhole(extract(text.getBytes(StandardCharsets.UTF_8)), text);
    assertWhole(extract(("x" + text).getBytes(StandardCharsets.UTF_8)), "x" + text);
    assertWhole(extract(("x" + text).getBytes(WINDOWS_31J)), "x" + text);
  }

  @Test
  void truncatedLastCharacter_isReplaced() {
    byte[] bytes = {'a', (byte) 0xE3, (byte) 0x81, (byte) 0x82, (byte) 0xE3, (byte) 0x81};
    assertThat(extract(bytes).text()).startsWith("aあ");
  }

  /** Print-outs hold hardly any kana, and the same sign in every line. */
  @ParameterizedTest
  @ValueSource(strings = {"：", "：　", "＝", "／", "｜", "、", "・", "…", "……", "→", "⇒", "　", "】"})
  void form_withASignInEachLine_isDecoded(String sign) {
    String pair = "氏名%s岩本 健太\n病名%1$s糖尿病\n".formatted(sign);
    for (int pairs : new int[] {1, 2, 5, 20, 300}) {
      String text = pair.repeat(pairs);
      assertWhole(extract(text.getBytes(WINDOWS_31J)), text);
      assertWhole(extract(text.getBytes(CharsetLabels.EUC_JP)), text);
    }
  }

  @Test
  void rareKanjiAlone_areWindows31j() {
    String text = "鷲尾 颯,癲癇\n饗庭 楓,蕁麻疹\n纐纈 晃,腎盂腎炎\n".repeat(20);
    assertWhole(extract(text.getBytes(WINDOWS_31J)), text);
  }

  @Test
  void anotherLanguage_withTheseSigns_isNotJapanese() {
    byte[] korean = "이름：김민수\n전화：서울\n주소：강남구\n".repeat(5).getBytes(Charset.forName("EUC-KR"));
    byte[] chinese = "姓名：张伟\n电话：北京\n住址：朝阳区\n".repeat(5).getBytes(Charset.forName("GBK"));

    assertThat(named(korean)).isEqualTo("ISO-8859-1");
    assertThat(named(chinese)).isEqualTo("ISO-8859-1");
  }

  private static String named(byte[] bytes) {
    return String.join(" ", extract(bytes).charsets);
  }

  /** A hundred bytes tell; docs/charsets.md has the shares for fewer and for more. */
  @ParameterizedTest
  @EnumSource
  void samples_ofAHundredBytes_areRead(CharsetText text) {
    boolean japanese = CharsetText.JAPANESE.contains(text);
    List<Charset> charsets = japanese
        ? List.of(CharsetLabels.WINDOWS_31J, CharsetLabels.EUC_JP, CharsetLabels.iso2022Jp())
        : List.of(CharsetLabels.WINDOWS_1252);
    for (int seed = 0; seed < 40; seed++) {
      String line = text.text(seed, 100);
      for (Charset charset : charsets) {
        assertThat(named(line.getBytes(charset))).isEqualTo(CharsetLabels.shown(charset));
      }
      assertThat(named(line.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("UTF-16LE");
      assertThat(named(line.getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8");
    }
  }

  @Test
  void damagedByte_anywhere_changesNoDecision() {
    String text = CharsetText.PERSON_CSV.text(9, 300);
    for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS_31J, CharsetLabels.EUC_JP)) {
      byte[] bytes = text.getBytes(charset);
      for (int i = 0; i < bytes.length; i++) {
        byte[] damaged = bytes.clone();
        damaged[i] = (byte) 0xFF;
        assertThat(named(damaged)).isEqualTo(CharsetLabels.shown(charset));
      }
    }
  }

  @Test
  void randomBytes_areNotJapanese() {
    Random random = new Random(4);
    for (int round = 0; round < 50; round++) {
      byte[] bytes = new byte[500];
      random.nextBytes(bytes);
      assertThat(extract(bytes).coverage()).isEqualTo(Coverage.PARTIAL);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (0xA0 + random.nextInt(0x60));
      }
      assertThat(named(bytes)).isEqualTo("ISO-8859-1");
    }
  }

  @Test
  void escapesOfTerminals_areNotIso2022Jp() {
    byte[] bytes = "\u001B[31mERROR\u001B(B\u001B[m price\n".getBytes(StandardCharsets.US_ASCII);
    assertThat(named(bytes)).isEqualTo("US-ASCII");
  }

  /** Only the first charset is decided; in what follows, ASCII is still read and the rest reported. */
  @Test
  void charset_changingHalfWay_keepsAscii() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(CharsetText.LOG.text(1, 100_000).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(CharsetText.LOG.text(2, 100_000).getBytes(WINDOWS_31J));
    bytes.writeBytes("\ncard 4111 1111 1111 1111\n".getBytes(StandardCharsets.US_ASCII));
    Extraction extraction = extract(bytes.toByteArray());
    assertThat(extraction.text()).endsWith("\ncard 4111 1111 1111 1111\n");
    assertThat(extraction.incidents).containsExactly("undecodable");
    assertThat(extraction.charsets).containsExactly("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\" encoding=\"%s\"?>\n",
        "<html><head><meta charset=\"%s\">",
        "<META http-equiv=Content-Type content='text/html; charset=%s'>",
        "# -*- coding: %s -*-\n",
        "# vim: set fileencoding=%s :\n"
      })
  void declaration_ofAnotherLanguage_isBelieved(String head) {
    String text = head.formatted("windows-1251") + "улица Ленина, дом 7\n".repeat(3);
    assertWhole(extract(text.getBytes(Charset.forName("windows-1251"))), text);
  }

  @Test
  void declaration_decidesBetweenReadingsAlike() {
    String head = "<?xml version='1.0' encoding='Shift_JIS'?>\n";
    byte[] kana = (head + "<a>ｶｷ</a>").getBytes(WINDOWS_31J);
    assertThat(named(kana)).isEqualTo("windows-31j");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUC-JP", "ISO-8859-1", "UTF-8", "windows-1252", "UTF-16", "no-charset"})
  void declaration_refutedByTheBytes_isIgnored(String lie) {
    String text = "<?xml version=\"1.0\" encoding=\"" + lie + "\"?>\n" + JAPANESE.replace('〜', '～');
    assertWhole(extract(text.getBytes(WINDOWS_31J)), text);
  }
}
