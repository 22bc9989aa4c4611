/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionlessPathTest {

  @ParameterizedTest
  @CsvSource({
    "app-1.2.jar!/a.csv, app.jar!/a.csv",
    "target/app-1.2.3-SNAPSHOT.war!/WEB-INF/lib/core-1.2.jar!/a-1.2.csv, target/app.war!/WEB-INF/lib/core.jar!/a-1.2.csv",
    "app-1.2-20260131.101500-7.jar!/a, app.jar!/a",
    "app-1.2-20260131.101500-7-sources.jar!/a, app-sources.jar!/a",
    "hibernate-core-6.4.1.Final.jar!/a, hibernate-core.jar!/a",
    "app-2.0-RC1.jar!/a, app.jar!/a",
    "app-2.0.0-beta.2.jar!/a, app.jar!/a",
    "app-2.0-alpha-1.jar!/a, app.jar!/a",
    "app-2.0rc1.jar!/a, app.jar!/a",
    "app-v1.2.jar!/a, app.jar!/a",
    "app-1.2+build.5.jar!/a, app.jar!/a",
    "guava-33.4.0-jre.jar!/a, guava-jre.jar!/a",
    "log4j-1.2-api-2.20.0.jar!/a, log4j-1.2-api.jar!/a",
    "spark-core_2.12-3.5.0.jar!/a, spark-core_2.12.jar!/a",
    "app-7.jar!/a, app.jar!/a",
    "app-1.2-bin.tar.gz!/a, app-bin.tar.gz!/a",
    "dist/app-1.2.jar, dist/app.jar",
    "顧客-1.2.ear!/a, 顧客.ear!/a",
  })
  void of_leavesTheVersionOfAnArchiveOut(String path, String versionless) {
    assertThat(VersionlessPath.of(path)).isEqualTo(versionless);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "a.csv",
        "data-1.2.csv",
        "data-1.2/a.csv",
        "customers-2026.zip!/a.csv",
        "app.jar!/a-1.2.csv",
        "-1.2.jar!/a",
        "app-3d.jar!/a",
        "app-.jar!/a",
        "app-v.jar!/a",
        "app1.2.jar!/a",
        "log4j-api.jar!/a",
        "odd!/",
        "!/!/",
      })
  void of_leavesEverythingElseAsItIs(String path) {
    assertThat(VersionlessPath.of(path)).isEqualTo(path);
  }
}
