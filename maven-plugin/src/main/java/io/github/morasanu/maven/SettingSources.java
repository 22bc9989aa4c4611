/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.config.ConfigurationLoader;
import java.io.File;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where the settings of a module come from besides its parameters. */
final class SettingSources {

  private SettingSources() {}

  /** The environment, and a file: the named one, or one found from the module's folder upwards. */
  static ConfigurationLoader of(MavenProject project, @Nullable File configFile) {
    return Configuration.loader()
        .folder(project.getBasedir().toPath())
        .environment(System.getenv())
        .file(configFile == null ? null : configFile.toPath());
  }
}
