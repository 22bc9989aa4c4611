/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.config.ConfigurationLoader;
import io.github.morasanu.model.ConfigurationException;
import java.util.List;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** Reads the limits of kinds of a pom: an element for each kind, as {@code morasanu.toml} has tables. */
final class PomKinds {
  private static final List<String> KEYS = List.of("failOn", "maxValues");

  private PomKinds() {}

  /**
   * Adds them to the settings, which check their values.
   *
   * @throws ConfigurationException if an element is none of a limit
   */
  static void addAll(@Nullable PlexusConfiguration kinds, ConfigurationLoader loader)
      throws ConfigurationException {
    if (kinds == null) {
      return;
    }
    for (PlexusConfiguration kind : kinds.getChildren()) {
      for (PlexusConfiguration key : kind.getChildren()) {
        if (!KEYS.contains(key.getName())) {
          throw new ConfigurationException(
              "kinds", key.getName(), CheckMessages.badElement("kinds", key.getName(), KEYS));
        }
      }
      loader.limit(
          kind.getName(),
          text(kind, "failOn"),
          text(kind, "maxValues"),
          CheckMessages.parameter("kinds"));
    }
  }

  private static @Nullable String text(PlexusConfiguration kind, String key) {
    PlexusConfiguration child = kind.getChild(key, false);
    String value = child == null ? null : child.getValue();
    return child == null ? null : value == null ? "" : value.strip();
  }
}
