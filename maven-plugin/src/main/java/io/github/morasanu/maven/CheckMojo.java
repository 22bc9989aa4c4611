/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Review;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.ScanConfigurationException;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.Scanner;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build if the module's artifacts hold personal data or secrets.
 *
 * <p>Scans what the build would install and deploy - the packaged artifact and everything attached
 * to it - and the folder of compiled classes and resources.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
public final class CheckMojo extends AbstractMojo {
  /*
   * The flags are strings: Maven itself would take any typing error in a boolean for "false", and so
   * quietly open the gate.
   */

  /** The module. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

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
   * The least confidence with which findings are reported: {@code high}, {@code medium} or
   * {@code low}. Where it is not set, as in {@code morasanu.toml}, else {@code medium}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.minConfidence")
  private @Nullable String minConfidence;

  /**
   * Whether content that could not be examined - encrypted, damaged, over a limit - fails the build:
   * {@code true} or {@code false}. Where it is not set, as in {@code morasanu.toml}, else {@code true}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.failOnIncomplete")
  private @Nullable String failOnIncomplete;

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
   * Whether to scan the folder of compiled classes and resources beside the artifacts: {@code true}
   * or {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.scanClasses", defaultValue = "true")
  private @Nullable String scanClasses;

  /**
   * How many threads scan, 1 to 256. By default one for each processor: modules that are built at the
   * same time ({@code mvn -T}) share these, so a smaller number may serve them better.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.threads")
  private @Nullable String threads;

  /**
   * The secret, of at least 16 characters, under which the fingerprints of the report are made. Where
   * it is not set, it is the environment variable {@code MORASANU_FINGERPRINT_KEY}, and without that
   * the key in {@code ~/.morasanu/fingerprint.key}, which is made at its first use. Prefer the
   * environment: Maven's debug log shows parameters.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.fingerprintKey")
  private @Nullable String fingerprintKey;

  /**
   * Files with rules besides those that come with Morasanu, among them configurations of gitleaks
   * ({@code .gitleaks.toml}).
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.ruleFiles")
  private @Nullable List<File> ruleFiles;

  /**
   * The baseline to compare with: what it knows fails no build. Written by {@code morasanu:baseline}.
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
   * Whether suppressions without effect - unused, expired, without reason - fail the build: {@code true}
   * or {@code false}, which is the default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.failOnUnusedSuppression")
  private @Nullable String failOnUnusedSuppression;

  /**
   * Whether comments {@code morasanu:allow <rule> <reason>} silence matches on their line: {@code true},
   * which is the default, or {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.honourComments")
  private @Nullable String honourComments;

  /**
   * Of about how many people the findings may speak; more fail the build whatever the severity. No limit
   * by default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.maxPeople")
  private @Nullable String maxPeople;

  /**
   * The language of the law in the log, and of the reports {@code text} and {@code markdown}: {@code en} or
   * {@code ja}. By default Japanese where Java's own language is, else English.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.lang")
  private @Nullable String lang;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      if (CheckSettings.flag("skip", skip)) {
        getLog().info(CheckMessages.SKIPPED);
        return;
      }
      CheckParameters parameters = new CheckParameters(
          failOn,
          minConfidence,
          failOnIncomplete,
          scanClasses,
          threads,
          failOnUnusedSuppression,
          honourComments,
          maxPeople,
          baseline == null ? null : baseline.toPath(),
          ruleFiles == null ? List.of() : ruleFiles.stream().map(File::toPath).toList());
      check(CheckSettings.of(parameters, SettingSources.of(project, configFile)));
    } catch (ScanConfigurationException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void check(CheckSettings settings)
      throws ScanConfigurationException, MojoExecutionException, MojoFailureException {
    ModuleContents contents = ModuleContents.of(project, settings.scanClasses());
    if (!announce(contents)) {
      return;
    }
    Locale reader = CheckSettings.language(lang);
    FingerprintKey key = key();
    Policy policy = settings.policy(key);
    ReportFiles files =
        new ReportFiles(outputDirectory.toPath(), CheckSettings.formats(formats), policy, reader);
    CheckMessages messages =
        new CheckMessages(project.getArtifactId(), policy, contents.label(files.path()), reader);
    Scanner scanner = settings.scanner();
    scanner.notes().forEach(getLog()::warn);
    Review review =
        policy.review(scanner.scan(settings.request(contents.roots(), key), ScanProgress.NONE));
    ScanReport report = review.report();
    Verdict verdict = review.verdict();
    try {
      files.write(report, verdict);
    } catch (IOException e) {
      throw new MojoExecutionException(CheckMessages.cannotWrite(files.path()), e);
    }
    new CheckLog(getLog(), policy, messages).show(report, verdict.grounds());
    conclude(messages, report, verdict);
  }

  /** Says what of the module is there to scan, and whether that is anything. */
  private boolean announce(ModuleContents contents) {
    boolean pom = project.getPackaging().equals("pom");
    if (contents.roots().isEmpty()) {
      if (pom) {
        getLog().info(CheckMessages.NOTHING_IN_POM);
      } else {
        getLog().warn(CheckMessages.NOTHING_TO_CHECK);
      }
      return false;
    }
    if (!contents.packaged() && !pom) {
      getLog().warn(CheckMessages.NOT_PACKAGED);
    }
    return true;
  }

  private FingerprintKey key() throws ScanConfigurationException, MojoExecutionException {
    return FingerprintKeys.ofUser(fingerprintKey);
  }

  private void conclude(CheckMessages messages, ScanReport report, Verdict verdict)
      throws MojoFailureException {
    if (verdict instanceof Verdict.Failed failed) {
      throw new MojoFailureException(messages.failed(failed));
    }
    if (verdict instanceof Verdict.Incomplete incomplete) {
      throw new MojoFailureException(messages.incomplete(incomplete, report));
    }
    getLog().info(messages.passed(report));
  }
}
