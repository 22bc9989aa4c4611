/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.ToolVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What stands before the commands. */
@Command(
    name = "morasanu",
    description = CliMessages.PRODUCT,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class RootCommand {

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {CliMessages.version(ToolVersion.current())};
    }
  }
}
