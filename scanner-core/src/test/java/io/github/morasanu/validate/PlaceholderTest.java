/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${DB_PASSWORD}",
        "prefix-${DB_PASSWORD:none}",
        "{{ vault_password }}",
        "#{systemProperties.pw}",
        "%(password)s",
        "%DB_PASSWORD%",
        "@db.password@",
        "$DB_PASSWORD",
        "$this->password",
        "&password",
        "<password>",
        "[password]",
        "{password}",
        "ENC(c3ludGhldGlj)",
        "{cipher}5ca1ab1e0ddba11f",
        "!Ref DatabasePassword",
        "op://vault/item/field",
        "arn:aws:secretsmanager:eu-west-1",
        "process.env.TOKEN",
        "System.getenv(\"TOKEN\")",
        "getPassword()",
        "getPassword();",
        "config.get(",
        "argv[1]",
        "%1$08X",
        "hashlib.sha256(data).hexdigest(",
        "sha512-Mor4sanuSynth3tic",
        "$2b$12$Mor4sanuSynth3tic",
        "xxxxxxxx",
        "abc-xxxx-def",
        "********",
        "abc***",
        "........",
        "00000000",
        "12345678",
        "87654321",
        "abcdefgh",
        "0123456789abcdef",
        "abababab",
        "changeme",
        "ChangeMe47",
        "password",
        "PassWord",
        "your-api-key-47",
        "AKIAEXAMPLE47",
        "insert_token_47",
        "REDACTED",
      })
  void is_whatStandsForASecret(String text) {
    String around = "= " + text + " ;";
    assertThat(Placeholder.is(around, 2, 2 + text.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Synth3tic47",
        "m{{h}o)p${e]nob(ody[finds",
        "p@ss(w0rd)47",
        "$ecret!47x",
        "&4Gh8!Tp",
        "winter-2047",
        "horsebattery",
        "5ca1ab1e0ddba11f7c0ffee39d2f00d8",
        "%41Gh8Tp",
      })
  void is_notWhatMayBeOne(String text) {
    String around = "= " + text + " ;";
    assertThat(Placeholder.is(around, 2, 2 + text.length())).isFalse();
  }

  @Test
  void is_nothing() {
    assertThat(Placeholder.is("x", 1, 1)).isTrue();
  }
}
