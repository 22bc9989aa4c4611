/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The fingerprint key of the user who runs the scan, kept in a file that only this user can read.
 *
 * <p>Thread-safe. Several first uses at the same instant may each work with a key of their own once;
 * from then on all read the one that was stored.
 */
public final class UserFingerprintKey {
  private static final int KEY_BYTES = 32;

  private UserFingerprintKey() {}

  /** Where the key of the user with this home folder is kept. */
  public static Path fileIn(Path home) {
    return home.resolve(".morasanu").resolve("fingerprint.key");
  }

  /**
   * The key in a file; a missing file is created with a new random key.
   *
   * @param file an absolute path, see {@link #fileIn}
   * @throws IOException if the file can neither be read nor created, or does not hold a key; its
   *     message does not quote the file's content
   */
  public static FingerprintKey loadOrCreate(Path file) throws IOException {
    // Where a user has no home, Java names it "?": that must not become a folder of the project.
    if (!file.isAbsolute()) {
      throw new FileSystemException(file.toString(), null, "there is no home folder to keep it in");
    }
    if (!Files.exists(file)) {
      create(file);
    }
    try {
      return FingerprintKey.of(Files.readString(file).strip());
    } catch (IllegalArgumentException tooShort) {
      throw new FileSystemException(file.toString(), null, "this is no key: delete the file");
    }
  }

  /** A key that nobody keeps: fingerprints made with it are comparable within one report only. */
  public static FingerprintKey random() {
    return FingerprintKey.of(randomSecret());
  }

  private static void create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // A temporary file is readable by its owner only from its first byte, and the move keeps that.
    Path temporary = Files.createTempFile(folder, "fingerprint", ".tmp");
    try {
      Files.writeString(temporary, randomSecret() + "\n");
      Files.move(temporary, file);
    } catch (FileAlreadyExistsException anotherWasFirst) {
      // Its key counts: the caller reads it.
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static String randomSecret() {
    byte[] secret = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
