/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.io.PrintWriter;
import java.util.Arrays;
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
      ScanCommand scan = plainScan(args, session);
      return scan == null ? CommandLines.of(args, session).execute(args) : run(scan, session);
    } catch (Throwable bug) {
      return Failures.internalError(bug, session);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** A scan whose arguments need no parser; null if this is another command. */
  private static @Nullable ScanCommand plainScan(String[] args, Session session) {
    return args.length > 0 && args[0].equals(ScanCommand.NAME)
        ? ScanCommand.ofPlain(Arrays.asList(args).subList(1, args.length), session)
        : null;
  }

  private static int run(ScanCommand scan, Session session) {
    try {
      return scan.call();
    } catch (Exception failure) {
      return Failures.exitCode(failure, session);
    }
  }
}
