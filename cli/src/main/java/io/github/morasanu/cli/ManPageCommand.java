/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code morasanu generate-man-page}. */
@Command(
    name = "generate-man-page",
    description = CliMessages.MAN_PAGE,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
@SuppressWarnings("NullAway.Init") // picocli sets the specification before any command runs
final class ManPageCommand implements Callable<Integer> {
  private final Session session;

  @Spec
  private CommandSpec command;

  ManPageCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().print(ManPage.of(command.root()));
    return ExitCodes.PASSED;
  }
}
