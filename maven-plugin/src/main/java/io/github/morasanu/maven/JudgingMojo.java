/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Review;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.Scanner;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** A goal that judges what a scan found: what is tolerated, and how it is reported. */
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
abstract class JudgingMojo extends ScanMojo {
  /**
   * Whether to skip the check: {@code true} or {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.skip", defaultValue = "false")
  private @Nullable String skip;

  /**
   * The least severity that fails the build: {@code critical}, {@code high}, {@code medium} or
   * {@code low}. Where it is not set, as in {@code morasanu.toml}, else {@code medium}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.failOn")
  private @Nullable String failOn;

  /**
   * Whether content that could not be examined - encrypted, damaged, over a limit - fails the build:
   * {@code true} or {@code false}. Where it is not set, as in {@code morasanu.toml}, else {@code true}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.failOnIncomplete")
  private @Nullable String failOnIncomplete;

  /**
   * Whether suppressions without effect - unused, expired, without reason - fail the build: {@code true}
   * or {@code false}, which is the default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.failOnUnusedSuppression")
  private @Nullable String failOnUnusedSuppression;

  /**
   * Limits for kinds, as {@code morasanu.toml} has them: an element named after the kind, with
   * {@code failOn} (a severity, or {@code never}) and {@code maxValues} (so many are tolerated). They go
   * before those of {@code morasanu.toml}.
   *
   * @since 0.1.0
   */
  @Parameter
  private @Nullable PlexusConfiguration kinds;

  /**
   * Of about how many people the findings may speak; more fail the build whatever the severity. No limit
   * by default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.maxPeople")
  private @Nullable String maxPeople;

  /**
   * The formats of the report, each a file in {@code outputDirectory}: {@code json}, {@code sarif},
   * {@code junit}, {@code gitlab-code-quality}, {@code gitlab-secret-detection}, {@code csv},
   * {@code markdown}, {@code html} or {@code text}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.formats", defaultValue = "json")
  private @Nullable List<String> formats;

  /**
   * The folder of the reports, by default of {@code report.json} only.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "morasanu.outputDirectory",
      defaultValue = "${project.build.directory}/morasanu")
  private File outputDirectory;

  /**
   * Whether to be silent where all is well, and to show nothing but the verdict where it is not:
   * {@code true} or {@code false}. The report is the same.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.quiet", defaultValue = "false")
  private @Nullable String quiet;

  /** What there is to scan; nothing if nothing is there, which then has been said. */
  abstract ModuleContents contents() throws ConfigurationException;

  @Override
  final void run() throws ConfigurationException, MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      getLog().info(CheckMessages.SKIPPED);
    } else {
      check();
    }
  }

  final boolean isSkipped() throws ConfigurationException {
    return CheckSettings.flag("skip", skip);
  }

  final CheckSettings settings() throws ConfigurationException, MojoExecutionException {
    return settings(
        new JudgingParameters(failOn, failOnIncomplete, failOnUnusedSuppression, maxPeople, kinds));
  }

  private void check() throws ConfigurationException, MojoExecutionException, MojoFailureException {
    CheckSettings settings = settings();
    boolean silent = CheckSettings.flag("quiet", quiet);
    ModuleContents contents = contents();
    if (contents.roots().isEmpty()) {
      return;
    }
    FingerprintKey key = key();
    Policy policy = settings.policy(key);
    ReportFiles files =
        new ReportFiles(outputDirectory.toPath(), CheckSettings.formats(formats), policy, reader());
    CheckMessages messages = new CheckMessages(
        project().getArtifactId(), policy, contents.label(files.path()), reader());
    Review review = review(settings, policy, contents, key);
    ScanReport report = review.report();
    Verdict verdict = review.verdict();
    try {
      files.write(report, verdict);
    } catch (IOException e) {
      throw new MojoExecutionException(CheckMessages.cannotWrite(files.path()), e);
    }
    if (!silent) {
      new CheckLog(getLog(), policy, messages).show(report, verdict.grounds());
    }
    conclude(messages, report, verdict, silent);
  }

  /** Scans, and judges what was found. */
  final Review review(
      CheckSettings settings, Policy policy, ModuleContents contents, FingerprintKey key)
      throws ConfigurationException {
    Scanner scanner = settings.scanner();
    scanner.notes().forEach(getLog()::warn);
    return policy.review(
        scanner.scan(settings.request(contents.roots(), key), new LoggedNotes(getLog())));
  }

  private void conclude(CheckMessages messages, ScanReport report, Verdict verdict, boolean silent)
      throws MojoFailureException {
    if (verdict instanceof Verdict.Failed failed) {
      throw new MojoFailureException(messages.failed(failed));
    }
    if (verdict instanceof Verdict.Incomplete incomplete) {
      throw new MojoFailureException(messages.incomplete(incomplete, report));
    }
    if (!silent) {
      getLog().info(messages.passed(report));
    }
  }
}
