/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Runs the command line inside the test, with a home folder and a scanner of the test's choice. */
final class CliRun {
  private static final long SECOND = 1_000_000_000;

  private final Path home;
  private final Map<String, String> variables = new HashMap<>(Map.of("LANG", "C.UTF-8"));
  private ScanRunner scanner = (request, progress) -> Reports.clean();
  private final Interruption interruption = new Interruption();
  private boolean terminal;
  private InputStream input = InputStream.nullInputStream();

  /** Each look at the clock takes a second. */
  private final AtomicLong clock = new AtomicLong();

  CliRun(Path home) {
    this.home = home;
  }

  CliRun scanner(ScanRunner value) {
    this.scanner = value;
    return this;
  }

  CliRun variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  CliRun onTerminal() {
    this.terminal = true;
    return this;
  }

  CliRun input(byte[] bytes) {
    return input(new ByteArrayInputStream(bytes));
  }

  CliRun input(InputStream value) {
    this.input = value;
    return this;
  }

  Result run(Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CliEnvironment environment = new CliEnvironment(
        Map.copyOf(variables),
        terminal,
        home,
        () -> clock.addAndGet(SECOND),
        home,
        input,
        interruption);
    int exitCode =
        new Morasanu(scanner, environment).run(texts, new PrintWriter(out), new PrintWriter(err));
    return new Result(exitCode, out.toString(), err.toString());
  }

  record Result(int exitCode, String out, String err) {}
}
