/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What of a module to scan besides its artifacts.
 *
 * @param classes its folder of compiled classes and resources
 * @param sources what it is made of
 * @param extra files and folders elsewhere
 */
record ContentChoice(boolean classes, boolean sources, List<Path> extra) {
  ContentChoice {
    extra = List.copyOf(extra);
  }

  /**
   * A choice of the user.
   *
   * @throws ConfigurationException if there is no such file
   */
  static ContentChoice of(boolean classes, boolean sources, List<Path> extra)
      throws ConfigurationException {
    for (Path path : extra) {
      if (!Files.exists(path)) {
        throw new ConfigurationException(
            "extraPaths", path.toString(), CheckMessages.noSuchPath("extraPaths", path));
      }
    }
    return new ContentChoice(classes, sources, extra);
  }
}
