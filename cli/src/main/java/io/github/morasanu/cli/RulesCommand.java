/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.model.RuleWork;
import io.github.morasanu.scan.ScanConfigurationException;
import io.github.morasanu.scan.ScanProfile;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.Scanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code morasanu rules}. */
@Command(
    name = "rules",
    description = CliMessages.RULES,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--profile", paramLabel = "PATH", description = CliMessages.PROFILE)
  private @Nullable Path profiled;

  @Mixin
  private SettingOptions settings = new SettingOptions();

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ScanConfigurationException {
    Scanner scanner = RuleOptions.scanner(settings.load(session.environment()), session::say);
    session.out().print(profiled == null ? list(scanner) : profile(scanner, profiled));
    return ExitCodes.PASSED;
  }

  private String list(Scanner scanner) {
    TextTable table = session.table("RULE", "SEVERITY", "FOUND BY", "WHAT");
    for (RulePlan plan : scanner.plans(session.reader())) {
      table.add(plan.ruleId(), plan.severity().id(), way(plan), plan.description());
    }
    return table.toString();
  }

  private String profile(Scanner scanner, Path path) throws ScanConfigurationException {
    ScanRequest.Builder request = ScanRequest.builder();
    for (ScanRoot root : RootArguments.roots(List.of(path))) {
      request.root(root);
    }
    ScanProfile profile = scanner.profile(request.build(), ScanProgress.NONE);
    DetectorWork work = profile.work();
    StringBuilder text =
        new StringBuilder(session.words().of(CliMessages.work(profile))).append("\n\n");
    TextTable table = session.table(
        "RULE",
        "FOUND BY",
        "+CANDIDATES",
        "+REGEX RUNS",
        "+REGEX CHARACTERS",
        "+CHECKED",
        "+ACCEPTED");
    List<RulePlan> plans = scanner.plans(session.reader());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingLong(i -> -cost(work.rules().get(i))));
    for (int i : order) {
      RuleWork rule = work.rules().get(i);
      table.add(
          rule.ruleId(),
          way(plans.get(i)),
          count(rule.candidates()),
          count(rule.regexRuns()),
          count(rule.regexCharacters()),
          count(rule.validations()),
          count(rule.matches()));
    }
    return text.append(table).toString();
  }

  private String way(RulePlan plan) {
    return session.words().of(CliMessages.way(plan));
  }

  /** RE2 takes about as long for a few characters as everything else takes for one candidate. */
  private static long cost(RuleWork work) {
    return work.candidates() + work.validations() + work.regexCharacters();
  }

  private static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
