/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.config.ConfigurationLoader;
import io.github.morasanu.config.Setting;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.report.Sentences;
import io.github.morasanu.scan.FingerprintKey;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** A goal that scans: what to scan, and by which rules. */
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
abstract class ScanMojo extends AbstractMojo {
  /*
   * The flags are strings: Maven itself would take any typing error in a boolean for "false", and so
   * quietly open the gate.
   */

  /** The module. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Resolves rule artifacts. */
  @Inject
  private RepositorySystem repositorySystem;

  /** The session of the repositories. */
  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession repositorySession;

  /** Where rule artifacts come from: wherever plugins do. */
  @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true)
  private List<RemoteRepository> pluginRepositories;

  /**
   * The file of settings. Where it is not set, {@code morasanu.toml} in the folder of the module or
   * further up, as far as the root of the repository.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.configFile")
  private @Nullable File configFile;

  /**
   * The least confidence with which findings are reported: {@code high}, {@code medium} or
   * {@code low}. Where it is not set, as in {@code morasanu.toml}, else {@code medium}.
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
   * Whether to scan what the module is made of as well: {@code pom.xml}, the folder {@code src}, and
   * folders of sources and resources elsewhere that the build has not made: {@code true} or
   * {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.sourceTree", defaultValue = "false")
  private @Nullable String sourceTree;

  /**
   * Files and folders to scan besides what belongs to the module. One that does not exist is an error.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.extraPaths")
  private @Nullable List<File> extraPaths;

  /**
   * Globs for the paths of reports ({@code **}{@code /*.war}): only these, and what is in them, are
   * looked at. Where it is not set, as in {@code morasanu.toml}, else all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.includes")
  private @Nullable List<String> includes;

  /**
   * Globs for the paths of reports ({@code **}{@code /lib/vendor-*.jar}): these, and what is in them, are
   * not looked at. Where it is not set, as in {@code morasanu.toml}, else none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.excludes")
  private @Nullable List<String> excludes;

  /**
   * Kinds to report, with the rules of {@code includeRules}. Where it is not set, as in
   * {@code morasanu.toml}, else all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.includeKinds")
  private @Nullable List<String> includeKinds;

  /**
   * Kinds not to report. Where it is not set, as in {@code morasanu.toml}, else none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.excludeKinds")
  private @Nullable List<String> excludeKinds;

  /**
   * Rules to report, with the kinds of {@code includeKinds}; {@code *} is any characters. Where it is not
   * set, as in {@code morasanu.toml}, else all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.includeRules")
  private @Nullable List<String> includeRules;

  /**
   * Rules not to report; {@code *} is any characters. Where it is not set, as in {@code morasanu.toml},
   * else none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.excludeRules")
  private @Nullable List<String> excludeRules;

  /**
   * Files with rules besides those that come with Morasanu, among them configurations of gitleaks
   * ({@code .gitleaks.toml}).
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.ruleFiles")
  private @Nullable List<File> ruleFiles;

  /**
   * Artifacts with rules, as {@code groupId:artifactId:version} or
   * {@code groupId:artifactId:extension[:classifier]:version}: a file {@code .toml}, or a jar with
   * {@code META-INF/morasanu/rules.toml}. They come from where plugins come from.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.ruleArtifacts")
  private @Nullable List<String> ruleArtifacts;

  /** Where the rules of jars are put for the time of the build. */
  @Parameter(
      defaultValue = "${project.build.directory}/morasanu-rules",
      readonly = true,
      required = true)
  private File ruleFolder;

  /**
   * The baseline to compare with: what it knows fails no build. Written by {@code morasanu:baseline}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.baseline")
  private @Nullable File baseline;

  /**
   * Findings that are known and may stay, each with {@code path} (a glob), {@code rule} (or a kind),
   * {@code reason}, and {@code until}, the last day on which it holds, if it is to end. They are added to
   * those of {@code morasanu.toml}.
   *
   * @since 0.1.0
   */
  @Parameter
  private @Nullable List<PomSuppression> suppressions;

  /**
   * Whether comments {@code morasanu:allow <rule> <reason>} silence matches on their line: {@code true},
   * which is the default, or {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.honourComments")
  private @Nullable String honourComments;

  /**
   * Whether to read the text in images with the program {@code tesseract}, which must be installed:
   * {@code true} or {@code false}. Where it is not set, as in {@code morasanu.toml}, else {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.ocr")
  private @Nullable String ocr;

  /**
   * The languages of that text, as {@code tesseract} calls them, with plus signs between. Where it is not
   * set, as in {@code morasanu.toml}, else {@code jpn+eng}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.ocrLanguages")
  private @Nullable String ocrLanguages;

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
   * A folder for reports, which are taken again while nothing changes: contents, rules, settings, and
   * version. Where it is not set, as in {@code morasanu.toml}, else there is none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.cache")
  private @Nullable File cache;

  /**
   * The language of the log, and of the reports {@code text} and {@code markdown}: {@code en} or
   * {@code ja}. By default Japanese where Java's own language is, else English.
   *
   * @since 0.1.0
   */
  @Parameter(property = "morasanu.lang")
  private @Nullable String lang;

  private @Nullable Sentences words;

  /** What the goal does. Its messages, and those of its exceptions, are in English. */
  abstract void run() throws ConfigurationException, MojoExecutionException, MojoFailureException;

  /** Runs the goal, and says in the language of the user what it has to say. */
  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      CheckSettings.checkLanguage(lang);
      run();
    } catch (ConfigurationException e) {
      throw new MojoExecutionException(told(e), e);
    } catch (MojoExecutionException e) {
      throw new MojoExecutionException(told(e), e.getCause());
    } catch (MojoFailureException e) {
      throw new MojoFailureException(told(e));
    }
  }

  private String told(Exception mistake) {
    return words().of(String.valueOf(mistake.getMessage()));
  }

  /** Loaded once: a goal asks for its log again and again. */
  private Sentences words() {
    if (words == null) {
      words = words(reader());
    }
    return words;
  }

  static Sentences words(Locale reader) {
    return Sentences.in(reader, CheckMessages.class, CheckMessages.TABLE);
  }

  /** Whose language to speak. */
  final Locale reader() {
    return CheckSettings.language(lang);
  }

  @Override
  public final Log getLog() {
    return new TranslatedLog(super.getLog(), words());
  }

  final MavenProject project() {
    return project;
  }

  /**
   * The settings of all origins.
   *
   * @param judging those parameters that only some goals have
   */
  final CheckSettings settings(JudgingParameters judging)
      throws ConfigurationException, MojoExecutionException {
    ConfigurationLoader loader = SettingSources.of(project, configFile);
    list(loader, Setting.INCLUDE_KINDS, includeKinds);
    list(loader, Setting.EXCLUDE_KINDS, excludeKinds);
    list(loader, Setting.INCLUDE_RULES, includeRules);
    list(loader, Setting.EXCLUDE_RULES, excludeRules);
    list(loader, Setting.INCLUDES, includes);
    list(loader, Setting.EXCLUDES, excludes);
    loader.given(Setting.CACHE, cache, CheckMessages.parameter("cache"));
    loader.given(Setting.OCR, ocr, CheckMessages.parameter("ocr"));
    loader.given(Setting.OCR_LANGUAGES, ocrLanguages, CheckMessages.parameter("ocrLanguages"));
    PomSuppression.addAll(suppressions, loader);
    PomKinds.addAll(judging.kinds(), loader);
    List<Path> rules = new ArrayList<>(paths(ruleFiles));
    rules.addAll(new RuleArtifacts(repositorySystem, repositorySession, pluginRepositories)
        .resolve(ruleArtifacts == null ? List.of() : ruleArtifacts, ruleFolder.toPath()));
    CheckParameters parameters = new CheckParameters(
        judging.failOn(),
        minConfidence,
        judging.failOnIncomplete(),
        scanClasses,
        threads,
        judging.failOnUnusedSuppression(),
        honourComments,
        judging.maxPeople(),
        baseline == null ? null : baseline.toPath(),
        rules);
    CheckSettings settings = CheckSettings.of(parameters, loader);
    settings.lines().forEach(getLog()::debug);
    return settings;
  }

  private static void list(
      ConfigurationLoader loader, Setting setting, @Nullable List<String> texts) {
    if (texts != null) {
      loader.givenTexts(setting, texts, CheckMessages.parameter(setting.key()));
    }
  }

  /** What of a module to scan. */
  final ContentChoice choice() throws ConfigurationException {
    return ContentChoice.of(
        CheckSettings.flag("scanClasses", scanClasses),
        CheckSettings.flag("sourceTree", sourceTree),
        paths(extraPaths));
  }

  final FingerprintKey key() throws ConfigurationException, MojoExecutionException {
    return FingerprintKeys.ofUser(fingerprintKey);
  }

  private static List<Path> paths(@Nullable List<File> files) {
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }
}
