/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.ToolVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command and its subcommands in roff, with the macros of man(7): one page, without
 * a date, so that the same sources give the same bytes.
 */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** The page of a command. */
  static String of(CommandSpec root) {
    ManPage man = new ManPage();
    man.all(root);
    return man.page.toString();
  }

  private void all(CommandSpec root) {
    String name = root.name();
    page.append(".TH ").append(name.toUpperCase(Locale.ROOT)).append(" 1 \"\" \"");
    page.append(escaped(CliMessages.version(ToolVersion.current()))).append("\" \"Morasanu\"\n");
    // Words are not hyphenated and lines not stretched: options are to be found and copied.
    page.append(".nh\n.ad l\n");
    section("NAME");
    page.append(name).append(" \\- ");
    text(root.usageMessage().description());
    section("SYNOPSIS");
    page.append(".B ").append(name).append("\n.I COMMAND\n[\\fIOPTIONS\\fR] [\\fIPATH\\fR...]\n");
    section("COMMANDS");
    for (CommandSpec command : subcommands(root)) {
      command(command);
    }
    List<String> exitCodes = new ArrayList<>();
    List<String> footer = new ArrayList<>();
    for (CommandSpec command : subcommands(root)) {
      if (exitCodes.isEmpty()) {
        command.usageMessage().exitCodeList().forEach((code, meaning) -> {
          exitCodes.add(code);
          exitCodes.add(meaning);
        });
        footer.addAll(List.of(command.usageMessage().footer()));
      }
    }
    section("EXIT STATUS");
    for (int i = 0; i < exitCodes.size(); i += 2) {
      tagged("\\fB" + escaped(exitCodes.get(i)) + "\\fR");
      text(exitCodes.get(i + 1));
    }
    section("ENVIRONMENT");
    page.append(".nf\n");
    for (String lines : footer) {
      String text = formatted(lines).strip();
      // Its first line is the heading.
      lines(text.substring(text.indexOf('\n') + 1));
    }
    page.append(".fi\n");
  }

  private static List<CommandSpec> subcommands(CommandSpec root) {
    return root.subcommands().entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue().getCommandName()))
        .map(Map.Entry::getValue)
        .map(commandLine -> commandLine.getCommandSpec())
        .toList();
  }

  private void command(CommandSpec command) {
    page.append(".SS ").append(escaped(command.qualifiedName()));
    command.positionalParameters().forEach(parameter -> page.append(' ').append(label(parameter)));
    page.append('\n');
    text(command.usageMessage().description());
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      tagged(label(parameter));
      text(parameter.description());
    }
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        tagged(names(option));
        text(option.description());
      }
    }
  }

  private static String names(OptionSpec option) {
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      String shown = option.negatable() ? "--[no-]" + name.substring(2) : name;
      names.add("\\fB" + escaped(shown) + "\\fR");
    }
    String parameter = option.arity().max() == 0 ? "" : "=" + label(option);
    return String.join(", ", names) + parameter;
  }

  private static String label(ArgSpec argument) {
    boolean several = argument.isPositional() && argument.arity().isVariable();
    return "\\fI" + escaped(argument.paramLabel()) + "\\fR" + (several ? "..." : "");
  }

  private void section(String title) {
    page.append(".SH ").append(title).append('\n');
  }

  private void tagged(String tag) {
    page.append(".TP\n").append(tag).append('\n');
  }

  private void text(String... paragraphs) {
    for (String paragraph : paragraphs) {
      lines(formatted(paragraph));
    }
  }

  /** The words of picocli, where {@code %n} is a new line. */
  private static String formatted(String text) {
    return Ansi.OFF.string(String.format(Locale.ROOT, text));
  }

  private void lines(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> {
      boolean request = line.startsWith(".") || line.startsWith("'");
      page.append(request ? "\\&" : "").append(escaped(line)).append('\n');
    });
  }

  /** Text without characters that mean something in roff; what looks like a minus is to stay one. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
