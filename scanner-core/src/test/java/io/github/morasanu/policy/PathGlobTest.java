/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {

  @ParameterizedTest
  @CsvSource({
    "a.csv,        a.csv,                        true",
    "a.csv,        b/a.csv,                      false",
    "*.csv,        a.csv,                        true",
    "*.csv,        b/a.csv,                      false",
    "**/a.csv,     a.csv,                        true",
    "**/a.csv,     b/c/a.csv,                    true",
    "**/a.csv,     ba.csv,                       false",
    "docs/**,      docs/x/y.md,                  true",
    "docs/**,      docs,                         false",
    "docs/**/y.md, docs/y.md,                    true",
    "docs/**/y.md, docs/a/b/y.md,                true",
    "docs/**/y.md, docsa/y.md,                   false",
    "**,           a/b!/c,                       true",
    "a?.txt,       a1.txt,                       true",
    "a?.txt,       a/.txt,                       false",
    "a?.txt,       a.txt,                        false",
    "app.war!/**,  app.war!/WEB-INF/classes/X,   true",
    "**/*.jar!/*,  app.war!/lib/x.jar!/data.csv, true",
    "x**y,         xa/by,                        true",
    "x**/y,        xa/y,                         true",
    "x**/y,        xy,                           false",
    "*,            '',                           true",
    "a*b*c,        aXbYc,                        true",
    "a*b*c,        aXcYb,                        false",
  })
  void matches_theWholePath(String glob, String path, boolean fits) {
    assertThat(new PathGlob(glob).matches(path)).isEqualTo(fits);
  }

  @Test
  void aHostilePattern_takesNoLongTime() {
    PathGlob glob = new PathGlob("**a".repeat(200) + "b");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(glob.matches("a".repeat(5000))).isFalse());
  }
}
