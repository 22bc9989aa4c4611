/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.report.Printable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code morasanu config}. */
@Command(
    name = "config",
    description = CliMessages.CONFIG,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false)
final class ConfigCommand implements Callable<Integer> {
  private final Session session;

  @Mixin
  private SettingOptions settings = new SettingOptions();

  ConfigCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException {
    Configuration configuration = settings.load(session.environment());
    TextTable table = session.table("SETTING", "VALUE", "FROM");
    for (Configuration.Line line : configuration.lines()) {
      table.add(
          line.key(), Printable.of(line.value()), session.words().of(Printable.of(line.origin())));
    }
    session.tell(CliMessages.configurationFile(configuration.file()) + '\n');
    session.out().print(table);
    return ExitCodes.PASSED;
  }
}
