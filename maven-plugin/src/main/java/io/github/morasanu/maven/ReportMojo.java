/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Review;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.scan.FingerprintKey;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Writes what {@code check} would find as one page of HTML, {@code morasanu.html}, alone or as a report of
 * the Maven site. Never fails a build because of findings.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
public final class ReportMojo extends ScanMojo implements MavenReport {
  private static final String NAME = "morasanu";

  /**
   * The folder of the page. In a site it is that of the site.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "morasanu.reportDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File reportDirectory;

  /**
   * Whether to skip the report: {@code true} or {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.skip", defaultValue = "false")
  private @Nullable String skip;

  @Override
  void run() throws ConfigurationException, MojoExecutionException {
    if (CheckSettings.flag("skip", skip)) {
      getLog().info(CheckMessages.SKIPPED);
    } else {
      write();
    }
  }

  private void write() throws ConfigurationException, MojoExecutionException {
    ModuleContents contents = ModuleContents.of(project(), choice());
    if (contents.roots().isEmpty()) {
      getLog().warn(CheckMessages.NOTHING_TO_CHECK);
      return;
    }
    CheckSettings settings = settings(JudgingParameters.NONE);
    FingerprintKey key = key();
    Policy policy = settings.policy(key);
    Review review = policy.review(settings
        .scanner()
        .scan(settings.request(contents.roots(), key), new LoggedNotes(getLog())));
    Path page = reportDirectory.toPath().toAbsolutePath().resolve(NAME + ".html");
    try {
      Files.createDirectories(reportDirectory.toPath().toAbsolutePath());
      try (Writer writer = Files.newBufferedWriter(page)) {
        ReportFormat.HTML.reporter(policy).write(review.report(), review.verdict(), writer);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(CheckMessages.cannotWrite(page), e);
    }
    getLog().info(CheckMessages.reportWritten(contents.label(page)));
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public String getOutputPath() {
    return NAME;
  }

  /** The same, for the Maven site plugin before 4. */
  @Deprecated
  @Override
  public String getOutputName() {
    return NAME;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return CheckMessages.REPORT_NAME;
  }

  @Override
  public String getDescription(Locale locale) {
    return words(locale).of(CheckMessages.REPORT_DESCRIPTION);
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    this.reportDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return reportDirectory;
  }

  /** The page is whole: the site adds nothing to it. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    try {
      return !CheckSettings.flag("skip", skip)
          && !ModuleContents.of(project(), choice()).roots().isEmpty();
    } catch (ConfigurationException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }
}
