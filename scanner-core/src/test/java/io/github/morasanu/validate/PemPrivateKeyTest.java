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
        assertValid(begin(label) + "\n" + body(bytes, "\n") + "\n-----END " + label + "-----");
        assertValid(begin(label) + "\r\n" + body(bytes, "\r\n"));
      }
    }
  }

  @Test
  void validate_keyInOtherText_isValid() {
    String begin = begin("PRIVATE KEY");
    String end = "-----END PRIVATE KEY-----";
    // JSON, and JSON within JSON
    assertValid(begin + "\\n" + body(138, "\\n") + "\\n" + end + "\\n\"}");
    assertValid(begin + "\\\\n" + body(138, "\\\\n") + "\\\\n" + end);
    assertValid(begin + "\\n" + body(138, "\\n").replace("/", "\\/") + "\\n" + end);
    // Java, on both sides of the line break
    assertValid(begin + "\\n\"\n + \"" + body(138, "\\n\"\n + \"") + "\\n\"\n + \"" + end);
    assertValid(begin + "\" +\n    \"" + body(138, "\" +\n    \""));
    // comments, mail quotes, YAML, shell
    assertValid(begin + "\n# " + body(138, "\n# "));
    assertValid(begin + "\n// " + body(138, "\n// "));
    assertValid(begin + "\n * " + body(138, "\n * "));
    assertValid(begin + "\n> " + body(138, "\n> "));
    assertValid(begin + "\n      " + body(138, "\n      "));
    assertValid(begin + "\\\n" + body(138, "\\\n"));
    // all in one line
    assertValid(begin + body(138, "") + end);
    assertValid(begin + " " + body(138, " ") + " " + end);
  }

  @Test
  void validate_keyWithHeaders_isValid() {
    String begin = begin("RSA PRIVATE KEY");
    String headers =
        "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\n";
    assertEncrypted(begin + "\n" + headers + body(138, "\n"));
    assertEncrypted(begin + "\\n" + headers.replace("\n", "\\n") + body(138, "\\n"));
    assertValid(begin("PGP PRIVATE KEY BLOCK") + "\nVersion: GnuPG v2\nComment: a key\n\n"
        + body(138, "\n"));
  }

  @Test
  void validate_keyWithPassphrase_isOfTheOtherValidator() {
    assertEncrypted(begin("ENCRYPTED PRIVATE KEY") + "\n" + body(600, "\n"));
    String openSsh = begin("OPENSSH PRIVATE KEY") + "\nb3BlbnNzaC1rZXktdjEAAAAA";
    assertEncrypted(openSsh + "CmFlczI1Ni1jdHIAAAAGYmNyeXB0" + body(138, "\n"));
    assertValid(openSsh + "BG5vbmUAAAAEbm9uZQAAAAAAAAAB" + body(138, "\n"));
    assertValid(begin("RSA PRIVATE KEY") + "\n" + body(600, "\n"));
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
    assertInvalid(begin("PRIVATE KEY") + "\n" + body(48, "\n").substring(0, 63));
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
    assertInvalid(begin(label) + "\n" + body(600, "\n"));
  }

  @Test
  void validate_brokenBeginLine_isInvalid() {
    assertInvalid("----BEGIN PRIVATE KEY-----\n" + body(600, "\n"));
    assertInvalid("-----BEGIN PRIVATE KEY----\n" + body(600, "\n"));
  }

  /** The structure of a body says whether it is a key; a made-up one is found, and doubtful. */
  @Test
  void validate_realKey_isValid_andOneOfOtherStructureIsDoubtful() throws Exception {
    for (String algorithm : new String[] {"RSA", "EC", "DSA", "Ed25519"}) {
      byte[] pkcs8 = key(algorithm);
      assertKey("PRIVATE KEY", pkcs8, Validity.VALID);
      assertKey("RSA PRIVATE KEY", pkcs8, Validity.DOUBTFUL);
      assertKey("EC PRIVATE KEY", pkcs8, Validity.DOUBTFUL);
      assertKey("PRIVATE KEY", Arrays.copyOf(pkcs8, pkcs8.length + 3), Validity.DOUBTFUL);
      assertKey("PRIVATE KEY", bytes(pkcs8.length), Validity.DOUBTFUL);
    }
  }

  /** What stands inside of PKCS #8 is the form of old. */
  @Test
  void validate_keyOfOldForm_isValid() throws Exception {
    byte[] rsa = key("RSA");
    byte[] pkcs1 = Arrays.copyOfRange(rsa, 26, rsa.length);
    assertKey("RSA PRIVATE KEY", pkcs1, Validity.VALID);
    assertKey("PRIVATE KEY", pkcs1, Validity.DOUBTFUL);
    byte[] ec = key("EC");
    byte[] sec1 = Arrays.copyOfRange(ec, ecStart(ec), ec.length);
    assertThat(sec1[0]).isEqualTo((byte) 0x30);
    assertKey("EC PRIVATE KEY", sec1, Validity.VALID);
    assertKey("RSA PRIVATE KEY", sec1, Validity.DOUBTFUL);
  }

  @Test
  void validate_keyOfOpenSsh_isValidByItsFirstBytes() {
    byte[] body = bytes(300);
    byte[] none = "openssh-key-v1\0\0\0\0\4none\0\0\0\4none".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(none, 0, body, 0, none.length);
    assertKey("OPENSSH PRIVATE KEY", body, Validity.VALID);
    assertKey("OPENSSH PRIVATE KEY", bytes(300), Validity.DOUBTFUL);
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
    assertThat(Judging.judge(Validators.PRIVATE_KEY_ENCRYPTED, other)).isEqualTo(Validity.DOUBTFUL);
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

  private static byte[] key(String algorithm) throws GeneralSecurityException {
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
