/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.BaselineFile;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.ScanConfigurationException;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.Scanner;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Scans what {@code check} would scan, and writes down what is there today, so that later checks tell of
 * what is new only. Run it after package: {@code mvn package morasanu:baseline}.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
public final class BaselineMojo extends AbstractMojo {

  /** The module. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /**
   * The file to write. Where it is not set, as in {@code morasanu.toml}, else
   * {@code morasanu-baseline.json} in the folder of the module.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.baseline")
  private @Nullable File baseline;

  /**
   * The file of settings. Where it is not set, {@code morasanu.toml} in the folder of the module or
   * further up, as far as the root of the repository.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.configFile")
  private @Nullable File configFile;

  /**
   * The least confidence with which findings are written down: {@code high}, {@code medium} or
   * {@code low}; the same as for {@code check}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.minConfidence")
  private @Nullable String minConfidence;

  /**
   * Whether to scan the folder of compiled classes and resources beside the artifacts: {@code true}
   * or {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.scanClasses", defaultValue = "true")
  private @Nullable String scanClasses;

  /**
   * The secret under which fingerprints are made, as for {@code check}. All machines whose builds use
   * the baseline need the same.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.fingerprintKey")
  private @Nullable String fingerprintKey;

  /**
   * Files with rules, as for {@code check}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.ruleFiles")
  private @Nullable List<File> ruleFiles;

  @Override
  public void execute() throws MojoExecutionException {
    CheckParameters parameters = new CheckParameters(
        null,
        minConfidence,
        null,
        scanClasses,
        null,
        null,
        null,
        null,
        baseline == null ? null : baseline.toPath(),
        ruleFiles == null ? List.of() : ruleFiles.stream().map(File::toPath).toList());
    try {
      write(CheckSettings.of(parameters, SettingSources.of(project, configFile)));
    } catch (ScanConfigurationException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void write(CheckSettings settings)
      throws ScanConfigurationException, MojoExecutionException {
    ModuleContents contents = ModuleContents.of(project, settings.scanClasses());
    if (contents.roots().isEmpty()) {
      getLog().warn(CheckMessages.NOTHING_TO_CHECK);
      return;
    }
    FingerprintKey key = FingerprintKeys.ofUser(fingerprintKey);
    Scanner scanner = settings.scanner();
    ScanReport report = settings
        .withoutBaseline()
        .build()
        .review(scanner.scan(settings.request(contents.roots(), key), ScanProgress.NONE))
        .report();
    Baseline known = Baseline.of(report.findings(), key.id());
    Path file =
        settings.baseline().orElse(project.getBasedir().toPath().resolve(BaselineFile.NAME));
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
