/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.FingerprintKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintKeysTest {
  private static final String LONG_ENOUGH = "sixteen letters!";

  @TempDir
  Path home;

  @Test
  void choose_theParameter_beforeTheEnvironment() throws Exception {
    assertThat(FingerprintKeys.choose(LONG_ENOUGH, "short", userKey())).isNotNull();
    assertThat(userKey()).doesNotExist();
  }

  @Test
  void choose_theEnvironment_beforeTheUsersKey() throws Exception {
    assertThat(FingerprintKeys.choose(null, LONG_ENOUGH, userKey())).isNotNull();
    assertThat(userKey()).doesNotExist();
  }

  @Test
  void choose_theUsersKey_whichIsMadeWhenMissing() throws Exception {
    FingerprintKey key = FingerprintKeys.choose(null, null, userKey());

    assertThat(key).isNotNull();
    assertThat(userKey()).isRegularFile();
  }

  @Test
  void choose_emptyTexts_countAsNotSet() throws Exception {
    assertThat(FingerprintKeys.choose("", "", userKey())).isNotNull();
    assertThat(userKey()).isRegularFile();
  }

  @Test
  void choose_aShortSecret_isRejectedWithoutShowingIt() {
    assertThatThrownBy(() -> FingerprintKeys.choose("t0o-sh0rt", null, userKey()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(CheckMessages.BAD_KEY)
        .hasNoCause();
    assertThatThrownBy(() -> FingerprintKeys.choose(null, "t0o-sh0rt", userKey()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(CheckMessages.BAD_KEY);
  }

  @Test
  void choose_noPlaceForTheUsersKey_isAnIoProblem() throws Exception {
    Files.createFile(home.resolve("file"));

    assertThatThrownBy(
            () -> FingerprintKeys.choose(null, null, home.resolve("file").resolve("key")))
        .isInstanceOf(IOException.class);
  }

  private Path userKey() {
    return home.resolve("fingerprint.key");
  }
}
