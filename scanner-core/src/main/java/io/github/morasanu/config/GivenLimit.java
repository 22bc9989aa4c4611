/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.config;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.KindLimit;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The limit of a kind as a front-end gives it, unchecked.
 *
 * @param kind id of the kind
 * @param failOn severity, {@code never}, or null
 * @param maxValues a number, or null
 * @param origin how messages name the place
 */
record GivenLimit(
    String kind, @Nullable String failOn, @Nullable String maxValues, String origin) {

  /**
   * The kind that it is for.
   *
   * @throws ConfigurationException if there is none of this id
   */
  Kind ofKind() throws ConfigurationException {
    return Arrays.stream(Kind.values())
        .filter(one -> one.id().equals(kind))
        .findFirst()
        .orElseThrow(() -> mistake(
            "kind",
            kind,
            "must be one of: "
                + String.join(", ", Arrays.stream(Kind.values()).map(Kind::id).toList())));
  }

  /**
   * The limit itself.
   *
   * @throws ConfigurationException if a value is not allowed
   */
  KindLimit limit() throws ConfigurationException {
    boolean never = "never".equals(failOn);
    if (failOn != null && !never && Setting.FAIL_ON.mistake(failOn).isPresent()) {
      Stream<String> allowed =
          Stream.concat(Setting.FAIL_ON.choices().stream(), Stream.of("never"));
      throw mistake("failOn", failOn, "must be one of: " + String.join(", ", allowed.toList()));
    }
    if (maxValues != null && Setting.MAX_PEOPLE.mistake(maxValues).isPresent()) {
      throw mistake(
          "maxValues", maxValues, Setting.MAX_PEOPLE.mistake(maxValues).get());
    }
    return new KindLimit(
        failOn == null || never ? null : Severity.valueOf(failOn.toUpperCase(Locale.ROOT)),
        maxValues == null ? 0 : Long.parseLong(maxValues),
        never);
  }

  private ConfigurationException mistake(String key, String value, String allowed) {
    return new ConfigurationException(
        key,
        value,
        origin + ": " + key + " is \"" + ConfigurationLoader.printable(value) + "\", but " + allowed
            + ".");
  }
}
