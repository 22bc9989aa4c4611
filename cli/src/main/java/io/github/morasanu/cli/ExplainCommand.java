/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.RuleExplanation;
import io.github.morasanu.report.Printable;
import io.github.morasanu.scan.ScanConfigurationException;
import io.github.morasanu.scan.Scanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--lang", paramLabel = "LANG", description = CliMessages.LANGUAGE)
  private @Nullable Language language;

  @Mixin
  private SettingOptions settings = new SettingOptions();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ScanConfigurationException {
    Scanner scanner = RuleOptions.scanner(settings.load(session.environment()), session::say);
    Language of =
        language == null ? Language.of(Locale.getDefault(Locale.Category.DISPLAY)) : language;
    ExplainWords words = ExplainWords.in(of);
    Map<String, RuleExplanation> explained = new LinkedHashMap<>();
    for (String name : names) {
      for (RuleExplanation rule : explain(scanner, name, of, words)) {
        explained.putIfAbsent(rule.ruleId(), rule);
      }
    }
    ExplainText text = new ExplainText(words, of);
    explained.values().forEach(text::add);
    session.out().print(text);
    return ExitCodes.PASSED;
  }

  private List<RuleExplanation> explain(
      Scanner scanner, String name, Language of, ExplainWords words)
      throws ScanConfigurationException {
    List<RuleExplanation> found = new ArrayList<>(scanner.explain(name, of.locale()));
    if (found.isEmpty()) {
      throw new ScanConfigurationException("rule", "", unknown(scanner, name, words));
    }
    if (all) {
      for (String sibling : found.get(0).siblings()) {
        found.addAll(scanner.explain(sibling, of.locale()));
      }
    }
    return found;
  }

  private static String unknown(Scanner scanner, String name, ExplainWords words) {
    List<String> near = scanner.namesNear(name);
    return near.isEmpty()
        ? words.of("unknown", Printable.of(name))
        : words.of("unknown.near", Printable.of(name), String.join(words.of("comma"), near));
  }
}
