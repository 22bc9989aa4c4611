/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.report.Phrases;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The commands and their options, as picocli reads them. */
final class CommandLines {

  private CommandLines() {}

  /** Arguments that begin with the name of a command need no other: picocli takes long to look at all. */
  static CommandLine of(String[] args, Session session) {
    Object named = args.length == 0 ? null : often(args[0], session);
    if (named == null) {
      return all(session);
    }
    CommandLine root = new CommandLine(new RootCommand());
    root.addSubcommand(named);
    return configured(root, session);
  }

  /** The command of a name, if it is one of those that are run often. */
  private static @Nullable Object often(String name, Session session) {
    return switch (name) {
      case ScanCommand.NAME -> new ScanCommand(session);
      case "baseline" -> new BaselineCommand(session);
      case "mask" -> new MaskCommand(session);
      case "config" -> new ConfigCommand(session);
      case "rules" -> new RulesCommand(session);
      case "explain" -> new ExplainCommand(session);
      default -> null;
    };
  }

  /** All commands; package-private so that a test can look at their help. */
  static CommandLine all(Session session) {
    CommandLine root = new CommandLine(new RootCommand());
    root.addSubcommand(new ScanCommand(session));
    root.addSubcommand(new BaselineCommand(session));
    root.addSubcommand(new MaskCommand(session));
    root.addSubcommand(new ConfigCommand(session));
    root.addSubcommand(new RulesCommand(session));
    root.addSubcommand(new ExplainCommand(session));
    root.addSubcommand(new VersionCommand(session));
    root.addSubcommand(new AutoComplete.GenerateCompletion());
    root.addSubcommand(new ManPageCommand(session));
    root.addSubcommand(new CommandLine.HelpCommand());
    return configured(root, session);
  }

  private static CommandLine configured(CommandLine root, Session session) {
    root.setOut(session.out());
    root.setErr(session.err());
    // Text from a file must become neither an argument nor, through that, an error message.
    root.setExpandAtFiles(false);
    boolean color = ColorMode.AUTO.isOn(session.environment());
    if (Phrases.isJapanese(session.reader())) {
      root.setResourceBundle(HelpBundle.japanese());
    }
    root.setColorScheme(CommandLine.Help.defaultColorScheme(color ? Ansi.ON : Ansi.OFF));
    registerConverters(root);
    root.setParameterExceptionHandler((mistake, args) -> usageError(mistake, session));
    root.setExecutionExceptionHandler(
        (exception, command, parsed) -> Failures.exitCode(exception, session));
    return root;
  }

  private static void registerConverters(CommandLine root) {
    List<Severity> thresholds =
        List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);
    root.registerConverter(Severity.class, new IdConverter<>(thresholds, Severity::id));
    root.registerConverter(
        Confidence.class, new IdConverter<>(List.of(Confidence.values()), Confidence::id));
    root.registerConverter(Kind.class, new IdConverter<>(List.of(Kind.values()), Kind::id));
    root.registerConverter(
        ListFormat.class, new IdConverter<>(List.of(ListFormat.values()), ListFormat::id));
    root.registerConverter(
        ColorMode.class, new IdConverter<>(List.of(ColorMode.values()), ColorMode::id));
    root.registerConverter(
        Locale.class, new IdConverter<>(RootCommand.LANGUAGES, Locale::getLanguage));
    root.registerConverter(ReportChoice.class, new ReportChoice.Converter());
  }

  private static int usageError(ParameterException mistake, Session session) {
    session.say(CliMessages.mistake(mistake));
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    session.say(CliMessages.seeHelp(command));
    return ExitCodes.USAGE;
  }
}
