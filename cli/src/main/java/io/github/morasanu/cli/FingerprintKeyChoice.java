/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.UserFingerprintKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which key a run makes its fingerprints with: the environment's, the user's, or one for now. */
final class FingerprintKeyChoice {
  static final String VARIABLE = "MORASANU_FINGERPRINT_KEY";

  private FingerprintKeyChoice() {}

  /**
   * The key.
   *
   * @param notes told in one sentence if nobody will know this key again
   * @throws ConfigurationException if the environment's key is too short
   */
  static FingerprintKey choose(CliEnvironment environment, Consumer<String> notes)
      throws ConfigurationException {
    String secret = environment.variable(VARIABLE);
    if (!secret.isEmpty()) {
      return fromEnvironment(secret);
    }
    Path file = UserFingerprintKey.fileIn(environment.home());
    try {
      return UserFingerprintKey.loadOrCreate(file);
    } catch (IOException e) {
      notes.accept(CliMessages.fingerprintKeyNotKept(file, e));
      return UserFingerprintKey.random();
    }
  }

  /**
   * A key that a later scan will have again.
   *
   * @throws ConfigurationException if the environment's key is too short, or the user's cannot be
   *     kept
   */
  static FingerprintKey chooseKept(CliEnvironment environment) throws ConfigurationException {
    List<String> problems = new ArrayList<>();
    FingerprintKey key = choose(environment, problems::add);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(VARIABLE, "", CliMessages.keyNeeded(VARIABLE));
    }
    return key;
  }

  private static FingerprintKey fromEnvironment(String secret) throws ConfigurationException {
    try {
      return FingerprintKey.of(secret);
    } catch (IllegalArgumentException tooShort) {
      throw new ConfigurationException(VARIABLE, "", CliMessages.fingerprintKeyTooShort(VARIABLE));
    }
  }
}
