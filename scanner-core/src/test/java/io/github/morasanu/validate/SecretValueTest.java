/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretValueTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "password=⟨Synth3tic47⟩",
        "password=⟨hunter2⟩",
        "password: ⟨horsebattery⟩",
        "password = \"⟨horsebattery⟩\"",
        "pin_password = \"⟨48291730⟩\"",
        "\"password\": \"⟨p4$$!w⟩\"",
        "user.setPassword(\"⟨Synth3tic47⟩\")",
        "db.password = ⟨s3cr3t-47⟩",
        "<password>⟨Synth3tic⟩</password>",
        "put(\"password\", \"⟨Synth3tic⟩\")",
        "connect(\"db\", \"password\", \"⟨Synth3tic⟩\")",
        "{password: ⟨a7Kq29xZ⟩, user: me}",
        "PASS: ⟨Synth3tic⟩\nFAIL: x",
        "xPASS: ⟨Synth3tic⟩\nPASS: x",
        "PASS:⟨Synth3tic⟩\nPASS: x",
        "password=⟨horsebattery⟩ # mine",
        "password=⟨horsebattery⟩ \t<br>",
        "password=⟨Synth3tic⟩ => Synth3tic",
        "password = \"⟨hash:x/a1b2⟩\"",
        "password = \"⟨2047-01-3x⟩\"",
        "password = \"⟨/Home/dev/app-1.02⟩\"",
        "password = \"⟨/a/app-1.02⟩\"",
        "password = \"⟨en_0012⟩\"",
        "password = \"⟨EN_001⟩\"",
        "put(\"password\", \"⟨methods⟩\")",
        "PASSWORD = \"⟨blue.horse.42⟩\"",
        "PASSWORD = \"⟨summer.2047⟩\"",
        "PASSWORD_KEY = \"⟨Horse-4711⟩\"",
        "SECRET_KEY = \"⟨prod-secret-2047⟩\"",
        "{\"password\": \"⟨methods⟩\": 1",
      })
  void validatePassword_whatSomebodyHasChosen_isValid(String text) {
    assertThat(Judging.judgeMarked(Validators.SECRET_PASSWORD, text)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password=⟨abc⟩",
        "t.put(\"en_PW\", \"⟨en_001⟩\")",
        "\"name\": \"x.PasswordBuilder\",\n \"⟨methods⟩\": []",
        "PASS: ⟨gdb.base7/a.exp⟩",
        "PASS: ⟨Synth3tic⟩\nPASS: x",
        "XPASS: ⟨Synth3tic⟩ run\nPASS: x",
        "PASS: x\nPASS: ⟨Synth3tic⟩",
        "PASS: ⟨run_all-4+a/b⟩",
        "password=⟨horsebattery⟩ or",
        "password = \"⟨hash:/etc/db1⟩\"",
        "password = \"⟨2047-01-31⟩\"",
        "password = \"⟨2047-01-31T10⟩\"",
        "password = \"⟨a@kasou.co.jp⟩\"",
        "password=⟨${PW}⟩",
        "password: ⟨String⟩",
        "password = ⟨userPassword⟩;",
        "password = ⟨horsebattery⟩;",
        "password = ⟨arg1⟩;",
        "password: ⟨Passwort⟩",
        "password: \"⟨Passwort⟩\"",
        "password = \"⟨PASSWORD_FIELD⟩\"",
        "password = \"⟨user-password⟩\"",
        "password = \"⟨config.db.password⟩\"",
        "PASSWORD_KEY = \"⟨user.password.45⟩\"",
        "passwordKey = \"⟨user-login-45⟩\"",
        "PASSWORD = \"⟨error.password.1002⟩\"",
        "password = \"⟨/etc/app/secret⟩\"",
        "pwd = \"⟨/home/dev/app-1.02⟩\"",
        "pwd=⟨~/build/target-1.7.2⟩",
        "password = \"⟨./secret.json⟩\"",
        "password = \"⟨https://a.internal/p1⟩\"",
        "passwordHash = \"⟨Synth3tic47⟩\"",
        "password = \"⟨org.acme.pkcs12.ignore_useless_passwd2⟩\"",
        "validateSecretKey = \"⟨HMACSHA256⟩\"",
        "password_url = \"⟨Synth3tic47⟩\"",
        "password = \"⟨1234⟩\"",
        "password = \"⟨12345678⟩\"",
        "password = \"⟨11111111⟩\"",
        "password: ⟨string;\\n⟩",
        "APIキー: ⟨ghp_SynthVectorOnlyNotARealToken010WUVyk⟩",
        "\"passwordChanged\": \"⟨2047-09-08T21:47:36Z⟩\"",
        "\"required\":[\"Arn\",\"Passphrase\"],\"⟨members⟩\":{}",
        "[`user`, `password`, `⟨database⟩`, `port`]",
        "arn:aws:manager:us-west-2:secret:⟨Synth3tic-a1b2c3⟩",
        "name(isValidPassword7, \"⟨isValidPassword7a⟩\")",
        "password: ⟨string\\n⟩ )",
        "newPassword: ⟨string):⟩ Promise<void>;",
        "this.password=⟨r;else{if(\"close\"!==t)throw⟩ new",
        "n.pre_master_secret=⟨null,master_secret:null,client_random:a⟩",
        "pre_master_secret=⟨s.decrypt(i.enc_pre_master_secret);var⟩ l",
        "STENCIL_PASS: ⟨0x0B95⟩;",
        "needsSecondPass: ⟨!isCompleteFix⟩",
        "[\"sendPassword\",\"⟨verify7Mail2⟩\",\"next\"]",
        "[\"v1:signInWithPassword\",\"⟨/v1/accounts:signInWithPhoneNumber⟩\"",
      })
  void validatePassword_namesAndPlaceholders_areInvalid(String text) {
    assertThat(Judging.judgeMarked(Validators.SECRET_PASSWORD, text)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "token = \"⟨Mor4sanuSynth3ticW0rdF⟩\"",
        "token = \"⟨5ca1ab1e0ddba11f7c0ffee39d2f00d8⟩\"",
        "token = \"⟨YXNkZmZmZmZm_SYNTHetic⟩\"",
        "token = \"⟨q7x2k9vb4m⟩\"",
        "token = \"⟨qzxkvjwprtbhdlmn⟩\"",
        "token = \"⟨greaterEqXuOWrIsNKull⟩\"",
      })
  void validateGeneric_random_isValid(String text) {
    assertThat(Judging.judgeMarked(Validators.SECRET_GENERIC, text)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "old-token = \"⟨ghp_SynthVectorOnlyNotARealToken010WUVyk⟩\"",
        "productKey: \"⟨Mor4sanuSynth3ticW0rdF⟩\"",
        "nextPageToken: \"⟨Mor4sanuSynth3ticW0rdF⟩\"",
        "key: \"⟨ClientVpnTargetNetworks⟩\"",
        "token = \"⟨short1⟩\"",
        "token = \"⟨greaterEqualOrIsNull⟩\"",
        "token = \"⟨lessThanOrIsNull⟩\"",
        "token = \"⟨abstract-syntax-token⟩\"",
        "token = \"⟨AbstractSyntaxTokenStream⟩\"",
        "token = \"⟨com.acme.service.UserToken⟩\"",
        "token = \"⟨oauth2-client-token⟩\"",
        "token = \"⟨1.2.3-SNAPSHOT⟩\"",
        "token = \"⟨2026-11-22T10:00:00Z⟩\"",
        "token = \"⟨3f2504e0-4f89-11d3-9a0c-0305e82c3301⟩\"",
        "token = \"⟨482917305648291730⟩\"",
        "token = \"⟨morasanu@synthetic1.internal⟩\"",
        "tokenUrl = \"⟨Mor4sanuSynth3ticW0rdF⟩\"",
        "token = \"⟨aaaaaaaaaaaaaaaa1111⟩\"",
      })
  void validateGeneric_wordsNamesAndNumbers_areInvalid(String text) {
    assertThat(Judging.judgeMarked(Validators.SECRET_GENERIC, text)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Synth3tic", "a", "rk_Synth3tic"})
  void validateToken_isValid(String token) {
    assertThat(Judging.judge(Validators.SECRET_TOKEN, token)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rk_example", "${TOKEN}", "****"})
  void validateToken_ofAPlaceholder_isInvalid(String token) {
    assertThat(Judging.judge(Validators.SECRET_TOKEN, token)).isEqualTo(Validity.INVALID);
  }

  /** The bounds for entropy and for changes of class must let random values through. */
  @Test
  void validateGeneric_acceptsNearlyAllRandomValues() {
    String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    assertThat(accepted(alphabet.substring(0, 10) + "abcdef", 32)).isGreaterThan(985);
    assertThat(accepted(alphabet.substring(0, 36), 24)).isGreaterThan(985);
    assertThat(accepted(alphabet, 20)).isGreaterThan(975);
    assertThat(accepted(alphabet, 40)).isGreaterThan(985);
    assertThat(accepted(alphabet + "-_", 64)).isGreaterThan(985);
  }

  private static int accepted(String alphabet, int length) {
    Random random = new Random(47);
    int accepted = 0;
    for (int i = 0; i < 1000; i++) {
      StringBuilder value = new StringBuilder();
      while (value.length() < length) {
        value.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Validity judged = Validators.SECRET_GENERIC.validate(value, 0, length);
      accepted += judged == Validity.VALID ? 1 : 0;
    }
    return accepted;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Synth3tic", "pw1", "p/w#47", "horse"})
  void validateUrlPassword_password_isValid(String password) {
    assertThat(Judging.judge(Validators.URL_PASSWORD, password)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8080", "password", "${PW}", "***", "xxxx", "{pass}", "<pw>", "pw"})
  void validateUrlPassword_portsAndPlaceholders_areInvalid(String password) {
    assertThat(Judging.judge(Validators.URL_PASSWORD, password)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validateBasicAuth_isValid_ifItDecodesToANameAndAPassword() {
    assertThat(Judging.judge(Validators.BASIC_AUTH, "bW9yYXNhbnU6c3ludGhldGljLTQ3"))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.BASIC_AUTH, "bm90IGEgcGFpciBvZiBuYW1lcw=="))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.BASIC_AUTH, "authentication")).isEqualTo(Validity.INVALID);
  }
}
