/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build puts beside its classes. */
class MetadataScanTest {
  @TempDir
  private Path folder;

  private List<String> scan(String path, byte[] content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return Scans.scan(folder).findings().stream().map(MetadataScanTest::summary).toList();
  }

  private List<String> scan(String path, String content) throws IOException {
    return scan(path, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String summary(Finding finding) {
    return finding.ruleId() + " " + finding.severity() + " "
        + finding.location().line();
  }

  private static byte[] javaKeyStore(int kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xFEEDFEED);
    out.writeInt(2);
    out.writeInt(1);
    out.writeInt(kind);
    out.writeUTF("alias");
    out.writeLong(0);
    if (kind == 1) {
      out.writeInt(40);
      out.write(new byte[40]);
      out.writeInt(0);
    } else {
      out.writeUTF("X.509");
      out.writeInt(40);
      out.write(new byte[40]);
    }
    out.write(new byte[20]);
    return bytes.toByteArray();
  }

  @Test
  void developersOfAPom_areForInformation_secretsAreNot() throws IOException {
    String pom = """
        <developer><email>taro.kuroda@kasou-shoji.co.jp</email></developer>
        <token>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</token>
        """;
    assertThat(scan("META-INF/maven/g/a/pom.xml", pom))
        .containsExactly("email-address INFO 1", "secret-github-token CRITICAL 2");
    assertThat(scan("config/maven.xml", pom)).contains("email-address LOW 1");
  }

  @Test
  void manifest_isFound_acrossItsLineEnds() throws IOException {
    String manifest = """
        Manifest-Version: 1.0
        Token: ghp_SynthVectorOnly
         NotARealToken010WUVyj
        Built-By: taro.kuroda@kasou-sh
         oji.co.jp
        """;
    assertThat(scan("META-INF/MANIFEST.MF", manifest))
        .containsExactly("secret-github-token CRITICAL 2", "email-address INFO 4");
  }

  @Test
  void keyStore_isASecret_andATrustStoreForInformation() throws IOException {
    assertThat(scan("a.bin", javaKeyStore(1))).containsExactly("secret-key-store MEDIUM 0");
    assertThat(scan("a.bin", javaKeyStore(2))).containsExactly("secret-trust-store INFO 0");
  }

  @Test
  void textAboutKeyStores_isNone() throws IOException {
    assertThat(scan("a.txt", "key store JKS: 1 keys, 0 certificates")).isEmpty();
  }
}
