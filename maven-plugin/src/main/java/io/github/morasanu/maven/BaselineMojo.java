/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.BaselineFile;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.Scanner;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Scans what {@code check} would scan, and writes down what is there today, so that later checks tell of
 * what is new only. Run it after package: {@code mvn package morasanu:baseline}.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends ScanMojo {

  @Override
  void run() throws ConfigurationException, MojoExecutionException {
    CheckSettings settings = settings(JudgingParameters.NONE);
    ModuleContents contents = ModuleContents.of(project(), choice());
    if (contents.roots().isEmpty()) {
      getLog().warn(CheckMessages.NOTHING_TO_CHECK);
      return;
    }
    FingerprintKey key = key();
    Scanner scanner = settings.scanner();
    ScanReport report = settings
        .withoutBaseline()
        .build()
        .review(scanner.scan(settings.request(contents.roots(), key), new LoggedNotes(getLog())))
        .report();
    Baseline known = Baseline.of(report.findings(), key.id());
    Path file =
        settings.baseline().orElse(project().getBasedir().toPath().resolve(BaselineFile.NAME));
    try (Writer writer = Files.newBufferedWriter(file)) {
      BaselineFile.write(known, writer);
    } catch (IOException e) {
      throw new MojoExecutionException(CheckMessages.cannotWrite(file), e);
    }
    getLog().info(CheckMessages.baselineWritten(known, file));
    if (!report.incidents().isEmpty()) {
      getLog().warn(CheckMessages.baselineIncomplete(report.incidents().size()));
    }
  }
}
