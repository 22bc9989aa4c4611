/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.config.ConfigurationLoader;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.policy.Suppression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** An entry of the allow list in a pom, as Maven fills it. */
public final class PomSuppression {
  /** Glob for the paths of reports. */
  @Parameter
  private @Nullable String path;

  /** Id of a rule or a kind. */
  @Parameter
  private @Nullable String rule;

  /** Why the findings may stay. */
  @Parameter
  private @Nullable String reason;

  /** The last day on which it holds, as {@code 2027-03-31}. */
  @Parameter
  private @Nullable String until;

  /** An empty entry, for Maven to fill. */
  public PomSuppression() {}

  PomSuppression(
      @Nullable String path,
      @Nullable String rule,
      @Nullable String reason,
      @Nullable String until) {
    this.path = path;
    this.rule = rule;
    this.reason = reason;
    this.until = until;
  }

  /**
   * Adds entries to the settings.
   *
   * @throws ConfigurationException if one lacks something, or its day is none
   */
  static void addAll(@Nullable List<PomSuppression> entries, ConfigurationLoader loader)
      throws ConfigurationException {
    int number = 0;
    for (PomSuppression entry : entries == null ? List.<PomSuppression>of() : entries) {
      number++;
      loader.suppression(entry.checked("pom.xml, suppression " + number));
    }
  }

  private Suppression checked(String place) throws ConfigurationException {
    return new Suppression(
        needed("path", path, place),
        needed("rule", rule, place),
        needed("reason", reason, place),
        day(place),
        place);
  }

  private static String needed(String key, @Nullable String value, String place)
      throws ConfigurationException {
    if (value == null || value.isBlank()) {
      throw new ConfigurationException(
          "suppressions", "", CheckMessages.incompleteSuppression(place, key));
    }
    return value.strip();
  }

  private @Nullable LocalDate day(String place) throws ConfigurationException {
    try {
      return until == null ? null : LocalDate.parse(until.strip());
    } catch (DateTimeParseException e) {
      String given = String.valueOf(until);
      throw new ConfigurationException("suppressions", given, CheckMessages.badDay(place, given));
    }
  }
}
