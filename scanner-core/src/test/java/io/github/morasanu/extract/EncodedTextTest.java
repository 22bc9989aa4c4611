/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.model.Location;
import io.github.morasanu.text.FoldedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTextTest {
  private static final Base64.Encoder BASE64 = Base64.getEncoder();
  private static final String SECRET = "name=X山田, tel=090-3847-2915";

  /** Notes the own ranges of what is pushed, and where the needle stands in the outer text. */
  private static final class Pushed implements EncodedText.Sink {
    final List<String> texts = new ArrayList<>();
    final List<String> hits = new ArrayList<>();
    int tooLong;

    @Override
    public void accept(TextSegment segment) {
      String all = Extraction.string(segment.text());
      texts.add(all.substring(segment.from(), segment.to()));
      for (int at = all.indexOf('X', segment.from());
          at >= 0 && at < segment.to();
          at = all.indexOf('X', at + 1)) {
        Location.Builder location = Location.builder("");
        segment.positions().locate(at, location);
        hits.add(location.build().toString());
      }
    }

    @Override
    public void tooLong() {
      tooLong++;
    }
  }

  private static Pushed push(String text, int from, int to) {
    FoldedText folded = FoldedText.of(text);
    PositionMap positions = (offset, into) -> into.line(1).column(offset + 1);
    Pushed pushed = new Pushed();
    new EncodedText().push(new TextSegment(folded, from, to, positions, FieldMap.NONE), pushed);
    return pushed;
  }

  private static Pushed push(String text) {
    return push(text, 0, text.length());
  }

  private static String base64(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zlib(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String percent(byte[] bytes, String marker) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(marker).append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a \\u5c71\\u7530 b|a 山田 b",
        "\\u{1F600}\\uD83D\\uDE00|😀😀",
        "taro&#64;example&period;co.jp &amp; &#x5C71;|taro@example.co.jp & 山",
        "tel%3A090-3847-2915%20x|tel:090-3847-2915 x",
        "%E5%B1%B1%e7%94%b0|山田",
        "%E5%B1%B1%e7%94%b0+%E5%A4%AA|山田 太",
        "%E5%B1%B1+1+%E5%A4%AA|山+1+太",
        "GET /a?x=1&mail=taro.%40example.jp|GET /a?x=1&mail=taro.@example.jp",
        "mail=taro%40example.jp|mail=taro@example.jp",
        "/a?tel=%2B81-90-3847-2915|/a?tel=+81-90-3847-2915",
        "/a?no=756102%20674801|/a?no=756102 674801",
        "%8ER%93c %8E%52|山田 山",
        "N:=8E=52=93=63;|N:山田;",
        "=E5=B1=B1=E7=94=B0=20X|山田 X",
        "%2530%2531|01",
        "&amp;#23665;|山",
      })
  void escapes_areReadInPlace(String encoded, String plain) {
    assertThat(push(encoded).texts).containsExactly(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIKE '%09038472915%'",
        "100% 20% off, 50%20",
        "width=%20d",
        "rate=5%20off",
        "/a?like=%40",
        "/a?hash=ab%6Acd",
        "taro%40example",
        "printf(\"%08x %02d\")",
        "x=10&y=20;a=EF",
        "C:\\users\\u12",
        "AT&T; &unknown; &#; &#x; &#99999999;",
        "[\\u0000-\\u001f]",
        "if (a == b && c) return;",
        "org/example/application/SomeLongClassName/method",
        "https://example.org/this/is/a_rather-long/path/to/nowhere.html",
        "550e8400-e29b-41d4-a716-446655440000 da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==",
        "QWxhZGRpbg==",
      })
  void lookAlikes_stayAsTheyAre(String text) {
    assertThat(push(text).texts).containsExactly(text);
  }

  @Test
  void places_areThoseOfTheOuterText() {
    assertThat(push("\\u0058 X \\u5c71X").hits).containsExactly(":1:1", ":1:8", ":1:16");
    assertThat(push("k: " + base64("0123X5X78901") + " X").hits)
        .containsExactly(":1:21", ":1:9", ":1:12");
  }

  @Test
  void base64_isExaminedInAddition_andItsContextWithIt() {
    String text = "{\"tel\": \"" + base64("090-3847-2915") + "\"}";
    assertThat(push(text).texts).containsExactly(text, "090-3847-2915");
    String url = Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString("{\"sub\":\"山田???~~~\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(url).containsAnyOf("-", "_");
    assertThat(push("a." + url + ".b").texts).contains("{\"sub\":\"山田???~~~\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 76})
  void base64_inLines_isOneText(int length) {
    String secret = "0123456789 山 ".repeat(30) + "X";
    String lines = Base64.getMimeEncoder(length, "\n  ".getBytes(StandardCharsets.US_ASCII))
        .encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    Pushed pushed = push("data: " + lines + "\nother: 1\n");
    assertThat(pushed.texts).hasSize(2).contains(secret);
  }

  @Test
  void hexadecimalDigits_areRead() {
    String hex = HexFormat.of().formatHex(SECRET.getBytes(StandardCharsets.UTF_8));
    assertThat(push("x'" + hex + "'").texts).contains(SECRET);
    assertThat(push("0x" + hex).texts).contains(SECRET);
  }

  @Test
  void compressedText_isInflated_once() {
    String text = SECRET.repeat(20);
    String gzip = BASE64.encodeToString(gzip(text));
    assertThat(push("data: " + gzip).texts).containsExactly("data: " + gzip, text);
    assertThat(push("data: " + gzip).hits).filteredOn(":1:7"::equals).hasSize(20);
    assertThat(push(BASE64.encodeToString(zlib(text))).texts).contains(text);
    String twice = BASE64.encodeToString(gzip("again " + gzip));
    assertThat(push(twice).texts).contains("again " + gzip).doesNotContain(text);
  }

  @Test
  void encodings_inEachOther_areRead_threeDeep() {
    String one = base64(SECRET);
    String two = base64("{\"a\":\"" + one + "\"}");
    String three = base64("{\"b\":\"" + two + "\"}");
    String four = base64("{\"c\":\"" + three + "\"}");
    assertThat(push(three).texts).contains(SECRET);
    assertThat(push(four).texts).doesNotContain(SECRET);
    String percentOfBase64 = percent(one.getBytes(StandardCharsets.UTF_8), "%");
    assertThat(push(percentOfBase64).texts).containsExactly(one, SECRET);
  }

  /** As Helm keeps its releases. */
  @Test
  void compressedText_isInflated_inTwoLayersOfBase64() {
    String text = SECRET.repeat(20);
    assertThat(push("release: " + base64(BASE64.encodeToString(gzip(text)))).texts)
        .contains(text);
  }

  @Test
  void compressedBomb_isBounded_andTold() {
    String bomb = BASE64.encodeToString(gzip("0".repeat(10_000_000)));
    Pushed pushed = push(bomb);
    assertThat(pushed.tooLong).isEqualTo(1);
    assertThat(pushed.texts.stream().mapToInt(String::length).sum()).isLessThan(80_000);
    String many = ("k: " + BASE64.encodeToString(gzip("0".repeat(60_000))) + "\n").repeat(100);
    assertThat(push(many).texts.stream().mapToInt(String::length).sum())
        .isLessThan(34 * many.length());
  }

  @Test
  void randomBytes_giveNextToNothing() {
    byte[] random = new byte[1 << 20];
    new Random(3).nextBytes(random);
    String image = BASE64.encodeToString(random);
    Pushed pushed = push("url(data:image/png;base64," + image + ")");
    int decoded = pushed.texts.stream().mapToInt(String::length).sum()
        - pushed.texts.get(0).length();
    assertThat(decoded).isLessThan(1000);
  }

  /** However a text is cut into ranges with the promised context, the same comes of it. */
  @Test
  void cuts_doNotShow() {
    Charset utf8 = StandardCharsets.UTF_8;
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < 120_000) {
      String plain =
          "X" + random.nextInt(1000) + "山田 ".repeat(random.nextInt(40)) + "tail X 0123456789";
      switch (random.nextInt(10)) {
        case 0 -> text.append(base64(plain)).append(' ');
        case 1 -> text.append(percent(plain.getBytes(utf8), "%")).append('\n');
        case 2 -> text.append("\\u0058\\u5c71 X ");
        case 3 -> text.append(HexFormat.of().formatHex(plain.getBytes(utf8))).append(';');
        case 4 ->
          text.append(Base64.getMimeEncoder().encodeToString(plain.repeat(5).getBytes(utf8)))
              .append("\n--\n");
        case 5 -> text.append(BASE64.encodeToString(gzip(plain.repeat(9)))).append('"');
        case 6 -> text.append(percent(plain.getBytes(utf8), "=")).append('\n');
        case 7 -> {
          if (random.nextInt(6) == 0) {
            text.append(base64(plain.repeat(200))).append('\n');
          }
        }
        case 8 -> {
          if (random.nextInt(6) == 0) {
            String noise = BASE64.encodeToString(random
                .ints(5000, 0, 256)
                .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::write, (a, b) -> {})
                .toByteArray());
            text.append(base64(BASE64.encodeToString(gzip("X" + noise + plain))))
                .append('\n');
          }
        }
        default -> text.append("plain X &amp; text\n");
      }
    }
    String all = text.toString();
    List<String> whole = push(all).hits;
    assertThat(whole).hasSizeGreaterThan(1000);
    for (int size : new int[] {997, 5003, 30_011}) {
      List<String> parts = new ArrayList<>();
      for (int from = 0; from < all.length(); from += size) {
        int to = Math.min(all.length(), from + size);
        parts.addAll(part(all, from, to));
      }
      assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
    }
  }

  private static List<String> part(String all, int from, int to) {
    int start = Math.max(0, from - TextSegment.LOOKBEHIND);
    int end = Math.min(all.length(), to + TextSegment.LOOKAHEAD);
    FoldedText folded = FoldedText.of(all.substring(start, end));
    PositionMap positions = (offset, into) -> into.line(1).column(start + offset + 1);
    Pushed pushed = new Pushed();
    new EncodedText()
        .push(new TextSegment(folded, from - start, to - start, positions, FieldMap.NONE), pushed);
    return pushed.hits;
  }
}
