/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFingerprintKeyTest {
  private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path home;

  @Test
  void loadOrCreate_keepsTheKeyOfTheFirstUse() throws IOException {
    Path file = UserFingerprintKey.fileIn(home);

    FingerprintKey first = UserFingerprintKey.loadOrCreate(file);
    String stored = Files.readString(file);
    FingerprintKey second = UserFingerprintKey.loadOrCreate(file);

    assertThat(stored).containsPattern("^[0-9a-f]{64}\n$").isEqualTo(Files.readString(file));
    assertThat(second.fingerprint(MESSAGE)).isEqualTo(first.fingerprint(MESSAGE));
  }

  @Test
  void loadOrCreate_leavesOnlyTheKeyFile() throws IOException {
    Path file = UserFingerprintKey.fileIn(home);
    UserFingerprintKey.loadOrCreate(file);

    assertThat(home.resolve(".morasanu")).isDirectoryContaining(file::equals);
    assertThat(home.resolve(".morasanu").toFile().list()).hasSize(1);
  }

  @Test
  void loadOrCreate_letsOnlyTheOwnerRead() throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = UserFingerprintKey.fileIn(home);
    UserFingerprintKey.loadOrCreate(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void loadOrCreate_usesAKeyThatTheUserPutThere() throws IOException {
    Path file = Files.writeString(home.resolve("key"), "sixteen letters!\r\n");

    assertThat(UserFingerprintKey.loadOrCreate(file).fingerprint(MESSAGE))
        .isEqualTo(FingerprintKey.of("sixteen letters!").fingerprint(MESSAGE));
  }

  @Test
  void loadOrCreate_refusesADamagedFileWithoutQuotingIt() throws IOException {
    Path file = Files.writeString(home.resolve("key"), "hunter2");

    assertThatThrownBy(() -> UserFingerprintKey.loadOrCreate(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("delete the file")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void loadOrCreate_refusesAHomeThatIsNone() {
    assertThatThrownBy(
            () -> UserFingerprintKey.loadOrCreate(UserFingerprintKey.fileIn(Path.of("?"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no home folder");
    assertThat(Path.of("?")).doesNotExist();
  }

  @Test
  void loadOrCreate_failsWhereNoFolderCanBe() throws IOException {
    Path notAFolder = Files.writeString(home.resolve("plain"), "");

    assertThatThrownBy(() -> UserFingerprintKey.loadOrCreate(UserFingerprintKey.fileIn(notAFolder)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void random_isNeverTheSame() {
    long different = IntStream.range(0, 20)
        .mapToObj(i -> UserFingerprintKey.random().fingerprint(MESSAGE))
        .distinct()
        .count();

    // Twenty fingerprints of 20 bits: all equal once in 2^380 runs.
    assertThat(different).isGreaterThan(1);
  }
}
