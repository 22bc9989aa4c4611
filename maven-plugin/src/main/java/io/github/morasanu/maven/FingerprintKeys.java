/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.UserFingerprintKey;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Where the key of the fingerprints comes from. */
final class FingerprintKeys {

  private static final String VARIABLE = "MORASANU_FINGERPRINT_KEY";

  private FingerprintKeys() {}

  /**
   * The key of a build.
   *
   * @param parameter what the pom or the command line says
   * @throws ConfigurationException if what is set is no key
   * @throws MojoExecutionException if the user's key can neither be read nor made
   */
  static FingerprintKey ofUser(@Nullable String parameter)
      throws ConfigurationException, MojoExecutionException {
    Path userKey = UserFingerprintKey.fileIn(Path.of(System.getProperty("user.home")));
    try {
      return choose(parameter, System.getenv(VARIABLE), userKey);
    } catch (IOException e) {
      throw new MojoExecutionException(CheckMessages.noUserKey(userKey), e);
    }
  }

  /**
   * The key of the parameter, else of the environment, else of the user's own key file. An empty text
   * is none: so a build server gives a secret to builds that may not know it.
   *
   * @throws ConfigurationException if the first of them that is set is no key
   * @throws IOException if the user's key can neither be read nor made
   */
  static FingerprintKey choose(
      @Nullable String parameter, @Nullable String environment, Path userKey)
      throws ConfigurationException, IOException {
    String secret = parameter == null || parameter.isEmpty() ? environment : parameter;
    if (secret == null || secret.isEmpty()) {
      return UserFingerprintKey.loadOrCreate(userKey);
    }
    try {
      return FingerprintKey.of(secret);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException("fingerprintKey", "", CheckMessages.BAD_KEY);
    }
  }
}
