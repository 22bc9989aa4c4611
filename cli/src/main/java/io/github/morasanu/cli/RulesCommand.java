/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.RuleEntry;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.model.RuleWork;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Selection;
import io.github.morasanu.report.Printable;
import io.github.morasanu.report.RuleListJson;
import io.github.morasanu.scan.ScanProfile;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.Scanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code morasanu rules}. */
@Command(
    name = "rules",
    description = CliMessages.RULES,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "NAME", description = CliMessages.RULE_NAMES)
  private List<String> names = new ArrayList<>();

  @Option(names = "--kind", split = ",", paramLabel = "KIND", description = CliMessages.RULE_KINDS)
  private List<Kind> kinds = new ArrayList<>();

  @Option(names = "--tag", split = ",", paramLabel = "TAG", description = CliMessages.RULE_TAGS)
  private List<String> tags = new ArrayList<>();

  @Option(
      names = "--severity",
      split = ",",
      paramLabel = "SEVERITY",
      description = CliMessages.RULE_SEVERITIES)
  private List<Severity> severities = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", description = CliMessages.RULE_FORMAT)
  private ListFormat format = ListFormat.TEXT;

  @Option(names = "--profile", paramLabel = "PATH", description = CliMessages.PROFILE)
  private @Nullable Path profiled;

  @Mixin
  private SettingOptions settings = new SettingOptions();

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException {
    Scanner scanner = RuleOptions.scanner(settings.load(session.environment()), session::say);
    if (profiled == null) {
      list(rules(scanner));
    } else {
      session.out().print(profile(scanner, profiled));
    }
    return ExitCodes.PASSED;
  }

  /** Those that fit a name, if there are names, and every filter that there is. */
  private List<RuleEntry> rules(Scanner scanner) throws ConfigurationException {
    Selection.Builder named = Selection.builder();
    for (String name : names) {
      Selection.Builder one = Selection.builder();
      for (Selection.Builder to : List.of(one, named)) {
        to.includeRule(name);
        Arrays.stream(Kind.values())
            .filter(kind -> kind.id().equals(name))
            .forEach(to::includeKind);
      }
      if (scanner.rules(one.build(), session.reader()).isEmpty()) {
        throw new ConfigurationException(
            "rule", "", ExplainCommand.unknown(scanner, name, session));
      }
    }
    return scanner.rules(named.build(), session.reader()).stream()
        .filter(rule -> kinds.isEmpty() || kinds.contains(rule.kind()))
        .filter(rule -> tags.isEmpty() || rule.tags().stream().anyMatch(tags::contains))
        .filter(rule -> severities.isEmpty() || severities.contains(rule.plan().severity()))
        .toList();
  }

  private void list(List<RuleEntry> rules) {
    if (format == ListFormat.JSON) {
      try {
        RuleListJson.write(rules, session.out());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    TextTable table = session.table("RULE", "SEVERITY", "FOUND BY", "TAGS", "WHAT");
    for (RuleEntry rule : rules) {
      RulePlan plan = rule.plan();
      table.add(
          plan.ruleId(),
          plan.severity().id(),
          way(plan),
          Printable.of(String.join(",", rule.tags())),
          plan.description());
    }
    session.out().print(table);
  }

  private String profile(Scanner scanner, Path path) throws ConfigurationException {
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
