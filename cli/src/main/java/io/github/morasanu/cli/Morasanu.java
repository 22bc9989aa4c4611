/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line without a process around it: arguments in, text and an exit code out. */
final class Morasanu {
  private final ScanRunner scanner;
  private final CliEnvironment environment;

  Morasanu(ScanRunner scanner, CliEnvironment environment) {
    this.scanner = scanner;
    this.environment = environment;
  }

  /** Runs one command to its end; flushes both writers. Never throws. */
  int run(String[] args, PrintWriter out, PrintWriter err) {
    Session session =
        Session.of(scanner, environment, RootCommand.reader(args, environment), out, err);
    try {
      List<Path> paths = pathsOfScan(args);
      return paths == null ? CommandLines.of(args, session).execute(args) : scan(paths, session);
    } catch (Throwable bug) {
      return Failures.internalError(bug, session);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /**
   * What is to be scanned without any option, or null if this is another command. There is nothing to
   * parse then, and picocli takes as long as the half of a small scan.
   */
  private static @Nullable List<Path> pathsOfScan(String[] args) {
    if (args.length == 0 || !args[0].equals(ScanCommand.NAME)) {
      return null;
    }
    List<Path> paths = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      if (args[i].startsWith("-") && !args[i].equals(StandardInput.NAME)) {
        return null;
      }
      try {
        paths.add(Path.of(args[i]));
      } catch (InvalidPathException mistake) {
        return null;
      }
    }
    return paths;
  }

  private static int scan(List<Path> paths, Session session) {
    try {
      return new ScanCommand(session, paths).call();
    } catch (Exception failure) {
      return Failures.exitCode(failure, session);
    }
  }
}
