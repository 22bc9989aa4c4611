/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.ToolVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code morasanu version}. */
@Command(name = VersionCommand.NAME, description = CliMessages.VERSION_COMMAND)
final class VersionCommand implements Callable<Integer> {
  static final String NAME = "version";

  private final Session session;

  VersionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().print(CliMessages.version(ToolVersion.current()) + '\n');
    return ExitCodes.PASSED;
  }
}
