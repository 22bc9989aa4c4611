/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What the command line takes from the process that it runs in.
 *
 * @param variables the environment variables
 * @param terminal whether a person sits at standard input and output
 * @param home the user's home folder, relative if there is none
 * @param nanoTime a clock like {@link System#nanoTime()}
 * @param workingFolder where the process was started
 * @param input standard input
 * @param interruption tells that the process is to end
 */
record CliEnvironment(
    Map<String, String> variables,
    boolean terminal,
    Path home,
    LongSupplier nanoTime,
    Path workingFolder,
    InputStream input,
    Interruption interruption) {

  static CliEnvironment ofProcess(Interruption interruption) {
    return new CliEnvironment(
        System.getenv(),
        hasTerminal(),
        Path.of(System.getProperty("user.home", "?")),
        System::nanoTime,
        Path.of(""),
        new FileInputStream(FileDescriptor.in),
        interruption);
  }

  /** The variable, or nothing if unset: an empty one counts as unset. */
  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /**
   * The language of the user: by POSIX, the first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG}
   * that is set; where there is none, as on Windows, what Java knows.
   */
  Locale locale() {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = variable(name);
      if (!value.isEmpty()) {
        // ja_JP.UTF-8; C and POSIX are no languages, which means English.
        return Locale.forLanguageTag(tag(value));
      }
    }
    return Locale.getDefault(Locale.Category.DISPLAY);
  }

  private static String tag(String posix) {
    int end = 0;
    while (end < posix.length() && posix.charAt(end) != '.' && posix.charAt(end) != '@') {
      end++;
    }
    return posix.substring(0, end).replace('_', '-');
  }

  @SuppressWarnings("SystemConsoleNull") // asked below in the way of each Java version
  private static boolean hasTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal, and a method that tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
