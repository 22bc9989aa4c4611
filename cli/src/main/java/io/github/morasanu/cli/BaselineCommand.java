/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.config.Setting;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.BaselineFile;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code morasanu baseline PATH...}. */
@Command(
    name = "baseline",
    description = CliMessages.BASELINE,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    footer = CliMessages.ENVIRONMENT)
final class BaselineCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = CliMessages.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = CliMessages.BASELINE_OUTPUT)
  private @Nullable Path output;

  @Mixin
  private GitOptions git = new GitOptions();

  @Mixin
  private SettingOptions settings = new SettingOptions();

  BaselineCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException {
    try (GitOptions open = git) {
      return run(open.roots(paths, session.environment()));
    }
  }

  private int run(List<ScanRoot> roots) throws ConfigurationException {
    Configuration configuration = settings.load(session.environment());
    FingerprintKey key = FingerprintKeyChoice.chooseKept(session.environment());
    ScanRequest.Builder request = ScanRequest.builder().settings(configuration).fingerprintKey(key);
    request.programFolders(session.environment().variable("PATH"));
    RootArguments.add(roots, request);
    ScanRunner scanner = RuleOptions.areDefault(configuration)
        ? session.scanner()
        : RuleOptions.scanner(configuration, session::say)::scan;
    ScanReport report = SettingOptions.policy(configuration, key, false)
        .review(scanner.scan(request.build(), ScanProgress.NONE))
        .report();
    Baseline baseline = Baseline.of(report.findings(), key.id());
    Path file = file(configuration);
    try {
      WholeFile.write(file, writer -> BaselineFile.write(baseline, writer));
    } catch (IOException e) {
      throw new ConfigurationException(
          "--output", file.toString(), CliMessages.outputNotWritable(file, e));
    }
    session.tell(CliMessages.baselineWritten(baseline, file));
    if (!report.incidents().isEmpty()) {
      session.say(
          CliMessages.note(CliMessages.baselineIncomplete(report.incidents().size())));
    }
    return ExitCodes.PASSED;
  }

  private Path file(Configuration configuration) {
    if (output != null) {
      return output;
    }
    List<Path> configured = configuration.files(Setting.BASELINE);
    return configured.isEmpty()
        ? session.environment().workingFolder().resolve(BaselineFile.NAME)
        : configured.get(0);
  }
}
