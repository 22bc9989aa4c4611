/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.spec.PBEParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemPrivateKeyTest {
  private static final String[] LABELS = {
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "DSA PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "PGP PRIVATE KEY BLOCK"
  };

  private final Random random = new Random(81);

  @Test
  void validate_keyOfEachLabel_isValid() {
    for (String label : LABELS) {
      for (int bytes : new int[] {48, 138, 600, 1218}) {
        byte[] key = structure(label, bytes);
        assertValid(begin(label) + "\n" + lines(key, "\n") + "\n-----END " + label + "-----");
        assertValid(begin(label) + "\r\n" + lines(key, "\r\n"));
      }
    }
  }

  @Test
  void validate_keyInOtherText_isValid() {
    String begin = begin("PRIVATE KEY");
    String end = "-----END PRIVATE KEY-----";
    // JSON, and JSON within JSON
    assertValid(begin + "\\n" + key("\\n") + "\\n" + end + "\\n\"}");
    assertValid(begin + "\\\\n" + key("\\\\n") + "\\\\n" + end);
    assertValid(begin + "\\n" + key("\\n").replace("/", "\\/") + "\\n" + end);
    // Java, on both sides of the line break
    assertValid(begin + "\\n\"\n + \"" + key("\\n\"\n + \"") + "\\n\"\n + \"" + end);
    assertValid(begin + "\" +\n    \"" + key("\" +\n    \""));
    // comments, mail quotes, YAML, shell
    assertValid(begin + "\n# " + key("\n# "));
    assertValid(begin + "\n// " + key("\n// "));
    assertValid(begin + "\n * " + key("\n * "));
    assertValid(begin + "\n> " + key("\n> "));
    assertValid(begin + "\n      " + key("\n      "));
    assertValid(begin + "\\\n" + key("\\\n"));
    // all in one line
    assertValid(begin + key("") + end);
    assertValid(begin + " " + key(" ") + " " + end);
  }

  @Test
  void validate_keyWithHeaders_isValid() {
    String begin = begin("RSA PRIVATE KEY");
    String headers =
        "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\n";
    assertEncrypted(begin + "\n" + headers + body(138, "\n"));
    assertEncrypted(begin + "\\n" + headers.replace("\n", "\\n") + body(138, "\\n"));
    assertValid(begin("PGP PRIVATE KEY BLOCK") + "\nVersion: GnuPG v2\nComment: a key\n\n"
        + lines(structure("PGP PRIVATE KEY BLOCK", 138), "\n"));
  }

  @Test
  void validate_keyWithPassphrase_isOfTheOtherValidator() {
    String label = "ENCRYPTED PRIVATE KEY";
    assertEncrypted(begin(label) + "\n" + lines(structure(label, 600), "\n"));
    String openSsh = begin("OPENSSH PRIVATE KEY") + "\nb3BlbnNzaC1rZXktdjEAAAAA";
    assertEncrypted(openSsh + "CmFlczI1Ni1jdHIAAAAGYmNyeXB0" + body(138, "\n"));
    assertValid(openSsh + "BG5vbmUAAAAEbm9uZQAAAAAAAAAB" + body(138, "\n"));
    label = "RSA PRIVATE KEY";
    assertValid(begin(label) + "\n" + lines(structure(label, 600), "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\";\n  private static final String END = \"-----END PRIVATE KEY-----\";",
        "-----BEGIN RSA PRIVATE KEY-----\", \"\").replace(\"-----END RSA PRIVATE KEY-----\", \"\")",
        "-----BEGIN RSA PRIVATE KEY-----\\n\" + Base64.getMimeEncoder().encodeToString(key.getEncoded()) + \"\\n",
        "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n<your key here>\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC...\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nreplace this with the words of your own private key and nothing else"
            + " or this program will not be able to start at all on your machine",
        "-----BEGIN PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED",
        "-----BEGIN PRIVATE KEY-----\nProc-Type: AAAAAAAAAAAAAAAAbbbbbbbbbbbbbbbb1234567890123456CCCCCCCCCCCCCCCCdefghijk",
        "-----BEGIN PRIVATE KEY-----\\",
        "-----BEGIN PRIVATE KEY-----+//+",
        ""
      })
  void validate_lineWithoutKey_isInvalid(String text) {
    assertThat(Judging.judge(Validators.PRIVATE_KEY_PEM, text)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_bodyOfOneLetter_isInvalid() {
    assertInvalid(begin("PRIVATE KEY") + "\n" + "x".repeat(64) + "\n" + "x".repeat(64));
    assertInvalid(begin("PRIVATE KEY") + "\n" + "REDACTED".repeat(16));
  }

  @Test
  void validate_bodyOfTooFewCharacters_isInvalid() {
    String shortest = begin("PRIVATE KEY") + "\n" + lines(structure("PRIVATE KEY", 48), "\n");
    assertValid(shortest);
    String shorter = shortest.substring(0, shortest.length() - 1);
    assertInvalid(shorter);
    assertThat(Judging.judge(Validators.PRIVATE_KEY_OTHER, shorter)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUBLIC KEY",
        "CERTIFICATE",
        "PGP PUBLIC KEY BLOCK",
        "PRIVATE KEY INFO",
        "private key",
        "AND THIS LABEL IS FAR TOO LONG FOR A PRIVATE KEY"
      })
  void validate_otherLabel_isInvalid(String label) {
    assertInvalid(begin(label) + "\n" + key("\n"));
  }

  @Test
  void validate_brokenBeginLine_isInvalid() {
    assertInvalid("----BEGIN PRIVATE KEY-----\n" + key("\n"));
    assertInvalid("-----BEGIN PRIVATE KEY----\n" + key("\n"));
  }

  /** A made-up body is no key; that of another family of keys is one, whatever its label says. */
  @Test
  void validate_realKey_isValid_andOtherBytesAreInvalid() throws Exception {
    for (String algorithm : new String[] {"RSA", "EC", "DSA", "Ed25519"}) {
      byte[] pkcs8 = generated(algorithm);
      assertKey("PRIVATE KEY", pkcs8, Validity.VALID);
      assertKey("RSA PRIVATE KEY", pkcs8, Validity.VALID);
      assertKey("OPENSSH PRIVATE KEY", pkcs8, Validity.INVALID);
      assertKey("PRIVATE KEY", bytes(pkcs8.length), Validity.INVALID);
    }
  }

  /** What was cut off or changed begins as a key and is of another length than it says. */
  @Test
  void validate_partOfAKey_isOfTheOtherValidator() throws Exception {
    byte[] pkcs8 = generated("RSA");
    String begin = begin("PRIVATE KEY") + "\n";
    String whole = lines(pkcs8, "\n");
    for (String part : new String[] {
      whole.substring(0, 300),
      whole.substring(0, 300) + "...",
      whole.substring(0, 300) + "\u2026\n-----END PRIVATE KEY-----",
      whole.substring(0, 300) + "\n[...]\n" + whole.substring(400),
      lines(Arrays.copyOf(pkcs8, pkcs8.length + 3), "\n"),
    }) {
      assertInvalid(begin + part);
      assertThat(Judging.judge(Validators.PRIVATE_KEY_OTHER, begin + part))
          .isEqualTo(Validity.VALID);
    }
    for (String madeUp : new String[] {lines(bytes(300), "\n"), lines(bytes(300), "\n") + "..."}) {
      assertInvalid(begin + madeUp);
      assertThat(Judging.judge(Validators.PRIVATE_KEY_OTHER, begin + madeUp))
          .isEqualTo(Validity.VALID);
    }
    for (String other : new String[] {whole, whole.substring(0, 60) + "..."}) {
      assertThat(Judging.judge(Validators.PRIVATE_KEY_OTHER, begin + other))
          .isEqualTo(Validity.INVALID);
    }
  }

  /** What stands inside of PKCS #8 is the form of old. */
  @Test
  void validate_keyOfOldForm_isValid() throws Exception {
    byte[] rsa = generated("RSA");
    byte[] pkcs1 = Arrays.copyOfRange(rsa, 26, rsa.length);
    assertKey("RSA PRIVATE KEY", pkcs1, Validity.VALID);
    assertKey("PRIVATE KEY", pkcs1, Validity.VALID);
    byte[] ec = generated("EC");
    byte[] sec1 = Arrays.copyOfRange(ec, ecStart(ec), ec.length);
    assertThat(sec1[0]).isEqualTo((byte) 0x30);
    assertKey("EC PRIVATE KEY", sec1, Validity.VALID);
    assertKey("RSA PRIVATE KEY", sec1, Validity.VALID);
  }

  @Test
  void validate_keyOfOpenSsh_isValidByItsFirstBytes() {
    byte[] body = bytes(300);
    byte[] none = "openssh-key-v1\0\0\0\0\4none\0\0\0\4none".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(none, 0, body, 0, none.length);
    assertKey("OPENSSH PRIVATE KEY", body, Validity.VALID);
    assertKey("OPENSSH PRIVATE KEY", bytes(300), Validity.INVALID);
  }

  @Test
  void validate_encryptedKey_isValidByItsStructure() throws Exception {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("PBEWithSHA1AndDESede");
    parameters.init(new PBEParameterSpec(bytes(8), 2048));
    byte[] encrypted = new EncryptedPrivateKeyInfo(parameters, bytes(312)).getEncoded();
    String label = "ENCRYPTED PRIVATE KEY";
    String real = begin(label) + "\n" + lines(encrypted, "\n");
    assertThat(Judging.judge(Validators.PRIVATE_KEY_ENCRYPTED, real)).isEqualTo(Validity.VALID);
    String other = begin(label) + "\n" + lines(bytes(312), "\n");
    assertThat(Judging.judge(Validators.PRIVATE_KEY_ENCRYPTED, other)).isEqualTo(Validity.INVALID);
  }

  private void assertKey(String label, byte[] body, Validity validity) {
    for (String lineBreak : new String[] {"\n", "\r\n", "\\n", ""}) {
      String text = begin(label) + lineBreak + lines(body, lineBreak) + lineBreak + "-----END "
          + label + "-----";
      assertThat(Judging.judge(Validators.PRIVATE_KEY_PEM, text)).as(label).isEqualTo(validity);
    }
  }

  /** Behind the version, the algorithm and the tag of the octets that hold it. */
  private static int ecStart(byte[] pkcs8) {
    int algorithm = 2 + (pkcs8[1] < 0 ? 1 : 0) + 3;
    return algorithm + 2 + pkcs8[algorithm + 1] + 2;
  }

  private static byte[] generated(String algorithm) throws GeneralSecurityException {
    KeyPairGenerator keys = KeyPairGenerator.getInstance(algorithm);
    if (algorithm.equals("EC")) {
      keys.initialize(521);
    }
    return keys.generateKeyPair().getPrivate().getEncoded();
  }

  private void assertValid(String text) {
    assertThat(Judging.judge(Validators.PRIVATE_KEY_PEM, text)).isNotEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.PRIVATE_KEY_ENCRYPTED, text)).isEqualTo(Validity.INVALID);
  }

  private void assertEncrypted(String text) {
    assertThat(Judging.judge(Validators.PRIVATE_KEY_PEM, text)).isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.PRIVATE_KEY_ENCRYPTED, text))
        .isNotEqualTo(Validity.INVALID);
  }

  private void assertInvalid(String text) {
    assertThat(Judging.judge(Validators.PRIVATE_KEY_PEM, text)).isEqualTo(Validity.INVALID);
  }

  private static String begin(String label) {
    return "-----BEGIN " + label + "-----";
  }

  private String body(int length, String lineBreak) {
    return lines(bytes(length), lineBreak);
  }

  /** A key of PKCS #8 in lines. */
  private String key(String lineBreak) {
    return lines(structure("PRIVATE KEY", 138), lineBreak);
  }

  /** Random bytes that begin as a key under a label does, and say how long they are. */
  private byte[] structure(String label, int length) {
    byte[] key = bytes(length);
    HexFormat hex = HexFormat.of();
    byte[] head = switch (label) {
      case "OPENSSH PRIVATE KEY" ->
        "openssh-key-v1\0\0\0\0\4none\0".getBytes(StandardCharsets.US_ASCII);
      case "PGP PRIVATE KEY BLOCK" -> hex.parseHex("950366");
      case "ENCRYPTED PRIVATE KEY" -> sequence(length, "301506092a");
      case "EC PRIVATE KEY" -> sequence(length, "0201010420");
      case "PRIVATE KEY" -> sequence(length, "020100300d0609");
      default -> sequence(length, "02010002");
    };
    System.arraycopy(head, 0, key, 0, head.length);
    return key;
  }

  private static byte[] sequence(int length, String content) {
    String head = length < 130
        ? String.format("30%02x", length - 2)
        : length < 259
            ? String.format("3081%02x", length - 3)
            : String.format("3082%04x", length - 4);
    return HexFormat.of().parseHex(head + content);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String lines(byte[] bytes, String lineBreak) {
    String base64 = Base64.getEncoder().encodeToString(bytes);
    StringBuilder lines = new StringBuilder();
    for (int from = 0; from < base64.length(); from += 64) {
      lines.append(from == 0 ? "" : lineBreak);
      lines.append(base64, from, Math.min(base64.length(), from + 64));
    }
    return lines.toString();
  }
}
