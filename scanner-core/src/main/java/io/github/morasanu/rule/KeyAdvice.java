/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to write instead of keys that other tools, or other versions of gitleaks, know. */
final class KeyAdvice {
  private static final String BETTERLEAKS =
      "it is of betterleaks and not supported: remove it, and say in allowlists what it leaves out";

  /*
   * gitleaks 7 and before: https://github.com/gitleaks/gitleaks/blob/v7.6.1/config/config.go (file,
   * reportGroup, Entropies, allowlist.files and allowlist.repos; whitelist before 5).
   */
  private static final Map<String, String> ADVICE = Map.ofEntries(
      Map.entry("file", "it is of gitleaks 7: write path, a regex for the whole path"),
      Map.entry("reportgroup", "it is of gitleaks 7: write secretGroup"),
      Map.entry("entropies", "it is of gitleaks 7: write entropy, the number under Min"),
      Map.entry("whitelist", "it is of gitleaks 4: write allowlists"),
      Map.entry("files", "it is of gitleaks 7: write paths, with regexes for the whole path"),
      Map.entry("repos", "it is of gitleaks 7: remove it, files have no repository"),
      Map.entry("prefilter", BETTERLEAKS),
      Map.entry("filter", BETTERLEAKS),
      Map.entry("validate", BETTERLEAKS),
      Map.entry("specificity", "it is of betterleaks and not supported: remove it"),
      Map.entry("tokenefficiency", BETTERLEAKS),
      Map.entry("betterleaksminversion", "it is of betterleaks and not supported: remove it"));

  private KeyAdvice() {}

  static Optional<String> of(String key) {
    return Optional.ofNullable(ADVICE.get(key.toLowerCase(Locale.ROOT)));
  }
}
