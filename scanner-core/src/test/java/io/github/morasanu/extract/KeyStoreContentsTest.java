/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Key stores as the JDK's own tool makes them, under names that say nothing. */
class KeyStoreContentsTest {
  private static final char[] PASSWORD = "Synth3tic-47".toCharArray();

  private static final String MAC_ALGORITHM = "keystore.pkcs12.macAlgorithm";

  @TempDir
  private Path folder;

  private Path keyStore(String type) throws Exception {
    return keyStore(type, "Synth3tic-47");
  }

  private Path keyStore(String type, String password) throws Exception {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    assumeThat(Files.isExecutable(keytool)).as("a keytool").isTrue();
    Path store = folder.resolve("data." + type.toLowerCase(Locale.ROOT));
    Process process = new ProcessBuilder(
            keytool.toString(),
            "-genkeypair",
            "-alias",
            "holder",
            "-keyalg",
            "EC",
            "-dname",
            "CN=Morasanu",
            "-storetype",
            type,
            "-keystore",
            store.toString(),
            "-storepass",
            password,
            "-keypass",
            password)
        .redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "log"))
        .start();
    assertThat(process.waitFor()).isZero();
    return store;
  }

  private static KeyStore loaded(Path file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static Extraction extract(byte[] bytes) {
    return Extraction.of("data.bin", bytes);
  }

  private static String note(Extraction extraction) {
    return extraction.text().lines().findFirst().orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JKS", "JCEKS", "PKCS12"})
  void storeWithAPrivateKey_isNoted_byItsStructure(String type) throws Exception {
    Extraction extraction = extract(Files.readAllBytes(keyStore(type)));
    assertThat(note(extraction)).startsWith("\uFDD0key store " + type + ": 1 keys, ");
    assertThat(extraction.incidents).isEmpty();
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JKS", "JCEKS", "PKCS12"})
  void trustStore_holdsNoKey(String type) throws Exception {
    KeyStore source = loaded(keyStore("PKCS12"));
    Certificate certificate = source.getCertificate("holder");
    KeyStore trust = KeyStore.getInstance(type);
    trust.load(null, null);
    trust.setCertificateEntry("first", certificate);
    trust.setCertificateEntry("second", certificate);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trust.store(bytes, PASSWORD);
    assertThat(note(extract(bytes.toByteArray())))
        .startsWith("\uFDD0key store " + type + ": 0 keys, ");
  }

  @ParameterizedTest
  @CsvSource({
    "JKS, changeit, true",
    "JCEKS, changeit, true",
    "PKCS12, changeit, true",
    "PKCS12, password, true",
    "JKS, 12345678, true",
    "JKS, change-it, false",
    "JCEKS, Changeit, false",
    "PKCS12, changeit1, false",
  })
  void passwordThatEverybodyKnows_isNoted(String type, String password, boolean known)
      throws Exception {
    Extraction extraction = extract(Files.readAllBytes(keyStore(type, password)));
    assertThat(note(extraction))
        .startsWith(
            "\uFDD0key store " + type + (known ? " with a default password: " : ": ") + "1 keys, ");
    assertThat(extraction.incidents).isEmpty();
  }

  /** A MAC of SHA-1, as OpenSSL and the JDK made it for long. */
  @Test
  void pkcs12_ofOld_isTriedToo() throws Exception {
    KeyStore store = loaded(keyStore("PKCS12"));
    String before = System.getProperty(MAC_ALGORITHM);
    System.setProperty(MAC_ALGORITHM, "HmacPBESHA1");
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, "secret".toCharArray());
      assertThat(note(extract(bytes.toByteArray())))
          .startsWith("\uFDD0key store PKCS12 with a default password: 1 keys");
    } finally {
      if (before == null) {
        System.clearProperty(MAC_ALGORITHM);
      } else {
        System.setProperty(MAC_ALGORITHM, before);
      }
    }
  }

  /** Every byte of a store may be anything: it is noted, and nothing is thrown. */
  @Test
  void brokenStore_opensWithNothing() throws Exception {
    byte[] store = Files.readAllBytes(keyStore("PKCS12", "changeit"));
    Random random = new Random(6);
    for (int i = 0; i < 40; i++) {
      byte[] broken = store.clone();
      broken[40 + random.nextInt(broken.length - 40)] ^= (byte) (1 << random.nextInt(8));
      assertThat(note(extract(broken))).startsWith("\uFDD0key store PKCS12: ");
      assertThat(note(extract(Arrays.copyOf(store, 40 + random.nextInt(store.length - 40)))))
          .startsWith("\uFDD0key store PKCS12: ");
    }
  }

  @Test
  void storeOfBouncyCastle_isNoted() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(2);
    out.writeInt(20);
    out.write(new byte[20]);
    out.writeInt(1024);
    for (int kind : new int[] {1, 4}) {
      out.writeByte(kind);
      out.writeUTF("alias");
      out.writeLong(0);
      out.writeInt(0);
      if (kind == 1) {
        out.writeUTF("X.509");
      }
      out.writeInt(3);
      out.write(new byte[3]);
    }
    out.writeByte(0);
    out.write(new byte[20]);
    assertThat(note(extract(bytes.toByteArray())))
        .isEqualTo("\uFDD0key store BKS: 1 keys, 1 certificates");
  }

  @Test
  void damagedStore_isAnIncident_andStillNoted() throws Exception {
    byte[] bytes = Files.readAllBytes(keyStore("JKS"));
    Extraction extraction = extract(Arrays.copyOf(bytes, 100));
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(note(extraction)).isEqualTo("\uFDD0key store JKS: 1 keys, 0 certificates");
  }

  /** A certificate is ASN.1 as well, and so is a key without a store. */
  @Test
  void otherStructures_areNoKeyStore() throws Exception {
    KeyStore source = loaded(keyStore("PKCS12"));
    assertThat(extract(source.getCertificate("holder").getEncoded()).text())
        .doesNotContain("key store");
    assertThat(extract(source.getKey("holder", PASSWORD).getEncoded()).text())
        .doesNotContain("key store");
    byte[] text = "key store JKS: 1 keys".getBytes(StandardCharsets.UTF_8);
    assertThat(extract(text).text()).isEqualTo("key store JKS: 1 keys");
  }
}
