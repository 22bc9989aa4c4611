/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanReport;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values in encodings are found once, where they stand in the outer text. */
class EncodedScanTest {
  @TempDir
  private Path folder;

  private List<String> scan(String content) throws IOException {
    return Scans.scan(folder, "a.txt", content).findings().stream()
        .map(EncodedScanTest::summary)
        .toList();
  }

  private static String summary(Finding finding) {
    return finding.ruleId() + " " + finding.confidence() + " "
        + finding.location().line() + ":" + finding.location().column();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void labelInEscapes_speaksForAPlainNumber_once() throws IOException {
    assertThat(scan("{\n\"\\u500b\\u4eba\\u756a\\u53f7\":\"284756103944\"}"))
        .containsExactly("my-number HIGH 2:29");
  }

  @Test
  void phoneInAUrl_isFoundOnce() throws IOException {
    assertThat(scan("GET /?tel%3D090-3847-2915%26x"))
        .containsExactly("phone-number-mobile HIGH 1:13");
    String encoded = URLEncoder.encode("電話=090‐3847‐2915&住所=", StandardCharsets.UTF_8);
    assertThat(scan("GET /?" + encoded)).hasSize(1);
  }

  @Test
  void addressInHtml_isFound() throws IOException {
    assertThat(scan("<a>taro.kuroda&#64;kasou-shoji.co.jp</a>"))
        .containsExactly("email-address HIGH 1:4");
  }

  @Test
  void numberInBase64_hasTheLabelBesideIt() throws IOException {
    assertThat(scan("data:\n  my_number: " + base64("284756103944") + "\n"))
        .containsExactly("my-number HIGH 2:14");
    assertThat(scan("data:\n  order: " + base64("284756103944") + "\n")).isEmpty();
  }

  @Test
  void tokenInBase64_isFound() throws IOException {
    assertThat(scan("data: " + base64("user: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")))
        .containsExactly("secret-github-token HIGH 1:13");
  }

  @Test
  void tokenInBase64_isFoundOnce_underALabelToo() throws IOException {
    String token = "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";
    assertThat(scan("data:\n  token: " + base64(token)))
        .containsExactly("secret-github-token HIGH 2:10");
    assertThat(scan("data:\n  token: " + base64("user:" + token)))
        .containsExactly("secret-github-token HIGH 2:16");
    assertThat(scan("data:\n  token: " + base64(base64(token))))
        .containsExactly("secret-github-token HIGH 2:10");
  }

  @Test
  void otherSecretBesideATokenInBase64_isFoundAsWell() throws IOException {
    String token = base64("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");
    assertThat(scan("{\"token\": \"" + token + "\", \"password\": \"Synth3tic47xQ\"}"))
        .containsExactly("secret-github-token HIGH 1:12", "secret-generic-password MEDIUM 1:84");
    assertThat(scan("data:\n  token: " + base64("Mor4sanuSynth3ticW0rdForN0body7Vq")))
        .containsExactly("secret-generic-token MEDIUM 2:10");
  }

  @Test
  void keyInBase64_isFoundByItsStructure() throws IOException {
    String pem = """
        -----BEGIN PRIVATE KEY-----
        MHoCAQAwDQYJKoZIhvcNAQEBBQAEZlN5bnRoZXRpYyBleGFtcGxlLCBub3QgYSBr
        ZXkgb2YgYW55Ym9keTogbW9yYXNhbnUuIFN5bnRoZXRpYyBleGFtcGxlLCBub3Qg
        YSBrZXkgb2YgYW55Ym9keTogbW9yYXNhbnUuIA==
        -----END PRIVATE KEY-----
        """;
    assertThat(scan("client-key-data: " + base64(pem)))
        .containsExactly("secret-private-key HIGH 1:18");
    assertThat(scan("client-key-data: " + base64(pem.replace("MHoC", "U3lu"))))
        .containsExactly("secret-private-key-unproven HIGH 1:18");
  }

  @Test
  void payloadOfAToken_isRead() throws IOException {
    String token = Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString("{\"sub\":\"1\",\"email\":\"taro.kuroda@kasou-shoji.co.jp\"}"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(scan("Bearer eyJhbGciOiJIUzI1NiJ9." + token + ".c2lnbmF0dXJl"))
        .containsExactly("email-address HIGH 1:55");
  }

  @Test
  void headerOfAColumn_speaksForWhatIsEncodedInIt() throws IOException {
    String rows = "id,マイナンバー\n1," + base64("284756103944") + "\n2,%32%38%34756103944\n";
    assertThat(Scans.scan(folder, "a.csv", rows).findings().stream()
            .map(EncodedScanTest::summary)
            .toList())
        .containsExactlyInAnyOrder("my-number HIGH 2:3", "my-number HIGH 3:3");
  }

  @Test
  void nameOfAFile_isDecoded() throws IOException {
    assertThat(Scans.scan(folder, "taro.kuroda%40kasou%2Dshoji.co.jp.txt", "").findings())
        .hasSize(1);
  }

  /** Long enough that all threads get pieces of it, and with more than one segment in each. */
  @Test
  void threads_doNotShow() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 6 << 20; i++) {
      text.append("line ").append(i).append(" of a log: nothing to see here, go on\n".repeat(200));
      text.append("tel%3A090-3847-2915%20 \\u96fb\\u8a71 ");
      text.append("token: ").append(base64("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"));
      text.append(' ')
          .append(base64("mail taro.kuroda@kasou-shoji.co.jp".repeat(i % 400)))
          .append('\n');
    }
    Path file = Files.writeString(folder.resolve("long.log"), text);
    assertThat(scan(file, 3))
        .isEqualTo(scan(file, 1))
        .contains("email-address", "phone-number", "secret-github-token")
        .doesNotContain("secret-generic");
  }

  private static String scan(Path file, int threads) throws Exception {
    ScanRequest request = ScanRequest.builder()
        .root(new ScanRoot(file, "long.log"))
        .threads(threads)
        .build();
    ScanReport report = Scanner.withBuiltInRules().scan(request, ScanProgress.NONE);
    return report.findings().stream().map(f -> summary(f) + " " + f.count()).toList()
        + report.incidents().toString();
  }
}
