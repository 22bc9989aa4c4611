/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.ToolVersion;
import io.github.morasanu.scan.Scanner;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The entry of the process: wires its streams and ends it with the exit code. */
public final class Main {

  /** The commands that need the built-in rules, unless their options say otherwise. */
  private static final Set<String> SCANS = Set.of("scan", "baseline", "mask");

  private Main() {}

  /**
   * Runs the command line.
   *
   * @param args as {@code morasanu help} describes them
   */
  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals(VersionCommand.NAME)) {
      // Scripts and completions ask this often: the command line is not built for it.
      System.out.print(CliMessages.version(ToolVersion.current()) + '\n');
      System.out.flush();
      return;
    }
    Interruption interruption = new Interruption();
    CliEnvironment environment = CliEnvironment.ofProcess(interruption);
    Supplier<Scanner> builtIn = builtIn(args);
    ScanRunner scanner = (request, progress) -> builtIn.get().scan(request, progress);
    Charset charset = charset(environment);
    PrintWriter out = writer(FileDescriptor.out, charset);
    PrintWriter err = writer(FileDescriptor.err, charset);
    // Java's own handler would print the message, and that may hold what was being scanned.
    Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> err.println(CrashTrace.of(bug)));
    // The JVM would end with the code of the signal.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> interruption.end().ifPresent(Runtime.getRuntime()::halt)));
    int exitCode = new Morasanu(scanner, environment).run(args, out, err);
    interruption.ends(exitCode);
    System.exit(exitCode);
  }

  /** The rules take longer than all else of a small scan: they are compiled while the command line is read. */
  private static Supplier<Scanner> builtIn(String[] args) {
    if (args.length == 0 || !SCANS.contains(args[0])) {
      return Scanner::withBuiltInRules;
    }
    CompletableFuture<Scanner> compiled = new CompletableFuture<>();
    Thread compiler =
        new Thread(() -> compiled.completeAsync(Scanner::withBuiltInRules, Runnable::run));
    compiler.setDaemon(true);
    compiler.start();
    return compiled::join;
  }

  /** What the terminal shows; a pipe or file gets UTF-8 on every platform. */
  private static Charset charset(CliEnvironment environment) {
    String terminal =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    return environment.terminal() && Charset.isSupported(terminal)
        ? Charset.forName(terminal)
        : StandardCharsets.UTF_8;
  }

  private static PrintWriter writer(FileDescriptor stream, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), false);
  }
}
