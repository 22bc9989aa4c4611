/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.ToolVersion;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands before the commands. */
@Command(
    name = "morasanu",
    description = CliMessages.PRODUCT,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class RootCommand {
  /** The languages that commands speak. */
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

  private static final String LANG = "--lang";

  /** Lets the parser refuse other languages; {@link #reader} has taken the right ones before it. */
  @Option(
      names = LANG,
      paramLabel = "LANGUAGE",
      scope = ScopeType.INHERIT,
      description = CliMessages.LANG)
  void language(Locale language) {}

  /**
   * Whose language to speak. It is looked for before the arguments are parsed, since mistakes in them
   * are told in it, too; a language that there is not is a mistake for the parser.
   */
  static Locale reader(String[] args, CliEnvironment environment) {
    for (int i = 0; i < args.length; i++) {
      String given = args[i].startsWith(LANG + "=")
          ? args[i].substring(LANG.length() + 1)
          : args[i].equals(LANG) && i + 1 < args.length ? args[i + 1] : "";
      for (Locale language : LANGUAGES) {
        if (language.getLanguage().equals(given)) {
          return language;
        }
      }
    }
    return environment.locale();
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {CliMessages.version(ToolVersion.current())};
    }
  }
}
