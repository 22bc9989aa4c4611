/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that prove themselves, against published vectors and second implementations. */
class TokenProofTest {
  private static final String BASE_62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  @Test
  void npm_byItsChecksum() {
    String published = "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";
    assertThat(Judging.judge(Validators.NPM_TOKEN, published)).isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.NPM_TOKEN, published.replace('7', '8')))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.NPM_TOKEN, "npm_config")).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "glpat-YWFhYWFhYWFhYWFhYWFhYW86MQM.01.0r0i4k17x",
        "glpat-YWFhYWFhYWFhYWFhYWFhYWM6MnMKbzoxCA.01.0y046ey5w",
        "glpat-YWFhYWFhYWFhYWFhYWFhYW86MQp1OjF6CA.01.0y1bir1c8",
      })
  void gitLab_byItsLengthAndChecksum(String token) {
    assertThat(Judging.judge(Validators.GITLAB_ROUTABLE_TOKEN, token)).isEqualTo(Validity.VALID);
    for (int i = 6; i < token.length(); i++) {
      String broken = token.substring(0, i) + "~" + token.substring(i + 1);
      assertThat(Judging.judge(Validators.GITLAB_ROUTABLE_TOKEN, broken))
          .isEqualTo(Validity.INVALID);
    }
  }

  @Test
  void atlassianAndGrafana_byTheirChecksums_areInDoubtWithoutThem() {
    Random random = new Random(47);
    for (int i = 0; i < 1000; i++) {
      String grafana = "glsa_" + random(random, 32);
      assertThat(Judging.judge(Validators.GRAFANA_TOKEN, grafana + "_" + hex(crc(grafana))))
          .isEqualTo(Validity.VALID);
      assertThat(Judging.judge(Validators.GRAFANA_TOKEN, grafana + "_" + hex(~crc(grafana))))
          .isEqualTo(Validity.DOUBTFUL);
      String atlassian = "ATATT3xFfGF0" + random(random, 171) + "=";
      assertThat(Judging.judge(Validators.ATLASSIAN_TOKEN, atlassian + hex(crc(atlassian))))
          .isEqualTo(Validity.VALID);
      assertThat(Judging.judge(Validators.ATLASSIAN_TOKEN, atlassian + hex(~crc(atlassian))))
          .isEqualTo(Validity.DOUBTFUL);
    }
    assertThat(Judging.judge(Validators.GRAFANA_TOKEN, "glsa_" + "x".repeat(32) + "_00000000"))
        .isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYar0PUaP2SJrtP4HUJnjLHW+yBFao+02f4j+AStdruoOQ==",
        "CzBVep/E6Q4zWH2ix+wRNluApcrvFDlegAzCakG9StQ=",
      })
  void azure_publishedVectors_areValid(String key) {
    assertThat(Judging.judge(Validators.AZURE_KEY, key)).isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.AZURE_KEY, "D" + key.substring(1)))
        .isEqualTo(Validity.DOUBTFUL);
  }

  @Test
  void azure_masked_isInvalid() {
    assertThat(Judging.judge(Validators.AZURE_KEY, "x".repeat(33) + "AzCaxxxxxx="))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.AZURE_KEY, "AzCa")).isEqualTo(Validity.INVALID);
  }

  @Test
  void marvin32_agreesWithASecondImplementation() {
    Random random = new Random(47);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(80) + 1];
      random.nextBytes(bytes);
      long seed = random.nextLong();
      String text = Base64.getEncoder().encodeToString(bytes);
      assertThat(Marvin32.ofBase64(text, 0, bytes.length, seed)).isEqualTo(marvin(bytes, seed));
    }
  }

  @Test
  void pypi_byTheMacaroonInIt() {
    byte[] macaroon = new byte[60];
    new Random(47).nextBytes(macaroon);
    byte[] head = "\2\1\10pypi.org\2\44".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(head, 0, macaroon, 0, head.length);
    String token = "pypi-" + Base64.getUrlEncoder().withoutPadding().encodeToString(macaroon);
    assertThat(Judging.judge(Validators.PYPI_TOKEN, token)).isEqualTo(Validity.VALID);
    macaroon[0] = 1;
    String other = "pypi-" + Base64.getUrlEncoder().withoutPadding().encodeToString(macaroon);
    assertThat(Judging.judge(Validators.PYPI_TOKEN, other)).isEqualTo(Validity.DOUBTFUL);
    assertThat(Judging.judge(Validators.PYPI_TOKEN, "pypi-" + "x".repeat(80)))
        .isEqualTo(Validity.INVALID);
  }

  @Test
  void age_byItsChecksum() {
    String key = "AGE-SECRET-KEY-1CYKW5WUCW0U0UCM9TZLXSSLEW2EM7U8DGXLUHWJ3LYEQ07CWNWEQ6CQTT8";
    assertThat(Judging.judge(Validators.AGE_SECRET_KEY, key)).isEqualTo(Validity.VALID);
    for (int i = 16; i < key.length(); i++) {
      char other = key.charAt(i) == 'Q' ? 'P' : 'Q';
      String broken = key.substring(0, i) + other + key.substring(i + 1);
      assertThat(Judging.judge(Validators.AGE_SECRET_KEY, broken)).isEqualTo(Validity.INVALID);
    }
  }

  /** The first is the example of the Bitcoin wiki, the second the first vector of BIP 32. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
      })
  void bitcoin_byItsChecksum(String key) {
    assertThat(Judging.judge(Validators.BASE58_KEY, key)).isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.BASE58_KEY, key.substring(0, 20) + "z" + key.substring(21)))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.BASE58_KEY, key.substring(1))).isEqualTo(Validity.INVALID);
  }

  @Test
  void jwt_isJudgedByItsHeaderAndItsTime() {
    String good = jwt("{\"typ\":\"JWT\",\"alg\":\"ES256\"}", "{\"exp\":4100000000}");
    String timeless = jwt("{\"alg\":\"HS256\"}", "{\"sub\":\"morasanu\"}");
    String over = jwt("{\"alg\":\"HS256\"}", "{\"sub\":\"m\",\"exp\": 1500000000}");
    String unsigned = jwt("{\"alg\":\"none\"}", "{\"sub\":\"m\"}");
    String nothing = jwt("{\"typ\":\"JWT\"}", "{\"sub\":\"m\"}");
    for (String token : new String[] {good, timeless}) {
      assertThat(Judging.judge(Validators.JSON_WEB_TOKEN, token)).isEqualTo(Validity.VALID);
      assertThat(Judging.judge(Validators.JSON_WEB_TOKEN_SPENT, token)).isEqualTo(Validity.INVALID);
    }
    for (String token : new String[] {over, unsigned}) {
      assertThat(Judging.judge(Validators.JSON_WEB_TOKEN, token)).isEqualTo(Validity.INVALID);
      assertThat(Judging.judge(Validators.JSON_WEB_TOKEN_SPENT, token)).isEqualTo(Validity.VALID);
    }
    assertThat(Judging.judge(Validators.JSON_WEB_TOKEN, nothing)).isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.JSON_WEB_TOKEN_SPENT, nothing)).isEqualTo(Validity.INVALID);
  }

  private static String jwt(String header, String payload) {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
        + encoder.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".c3ludGhldGlj";
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(BASE_62.charAt(random.nextInt(62)));
    }
    return text.toString();
  }

  private static int crc(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.US_ASCII));
    return (int) crc.getValue();
  }

  private static String hex(int number) {
    String digits = Integer.toHexString(number);
    return "0".repeat(8 - digits.length()) + digits;
  }

  /** Over padded bytes, as the description of the algorithm has it. */
  private static int marvin(byte[] bytes, long seed) {
    byte[] padded = Arrays.copyOf(bytes, bytes.length / 4 * 4 + 8);
    padded[bytes.length] = (byte) 0x80;
    ByteBuffer words = ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN);
    int low = (int) seed;
    int high = (int) (seed >> 32);
    while (words.hasRemaining()) {
      low = low + words.getInt();
      high = high ^ low;
      low = low << 20 | low >>> 12;
      low = low + high;
      high = high << 9 | high >>> 23;
      high = high ^ low;
      low = low << 27 | low >>> 5;
      low = low + high;
      high = high << 19 | high >>> 13;
    }
    return low ^ high;
  }
}
