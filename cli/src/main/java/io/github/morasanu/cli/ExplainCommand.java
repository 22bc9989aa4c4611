/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.RuleExplanation;
import io.github.morasanu.report.Phrases;
import io.github.morasanu.report.Printable;
import io.github.morasanu.scan.Scanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code morasanu explain}. */
@Command(
    name = "explain",
    description = CliMessages.EXPLAIN_COMMAND,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "RULE", description = CliMessages.EXPLAIN_NAMES)
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = CliMessages.EXPLAIN_ALL)
  private boolean all;

  @Mixin
  private SettingOptions settings = new SettingOptions();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException {
    Scanner scanner = RuleOptions.scanner(settings.load(session.environment()), session::say);
    Locale reader = session.reader();
    Phrases words = Phrases.load(ExplainCommand.class, "explain", reader);
    Map<String, RuleExplanation> explained = new LinkedHashMap<>();
    for (String name : names) {
      for (RuleExplanation rule : explain(scanner, name)) {
        explained.putIfAbsent(rule.ruleId(), rule);
      }
    }
    ExplainText text = new ExplainText(words, reader);
    explained.values().forEach(text::add);
    session.out().print(text);
    return ExitCodes.PASSED;
  }

  private List<RuleExplanation> explain(Scanner scanner, String name)
      throws ConfigurationException {
    List<RuleExplanation> found = new ArrayList<>(scanner.explain(name, session.reader()));
    if (found.isEmpty()) {
      throw new ConfigurationException("rule", "", unknown(scanner, name, session));
    }
    if (all) {
      for (String sibling : found.get(0).siblings()) {
        found.addAll(scanner.explain(sibling, session.reader()));
      }
    }
    return found;
  }

  /** That there is no such rule nor kind, and which may be meant. */
  static String unknown(Scanner scanner, String name, Session session) {
    Phrases words = Phrases.load(ExplainCommand.class, "explain", session.reader());
    List<String> near = scanner.namesNear(name);
    return near.isEmpty()
        ? words.of("unknown", Printable.of(name))
        : words.of("unknown.near", Printable.of(name), String.join(words.of("comma"), near));
  }
}
