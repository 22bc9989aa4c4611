/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.mask.MaskResult;
import io.github.morasanu.mask.Masker;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.scan.ScanRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code morasanu mask PATH... -o FOLDER}. */
@Command(
    name = "mask",
    description = CliMessages.MASK,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = CliMessages.EXIT_CODES,
    exitCodeList = {
      CliMessages.MASK_EXIT_0,
      CliMessages.EXIT_2,
      CliMessages.MASK_EXIT_3,
      CliMessages.EXIT_4
    })
final class MaskCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = CliMessages.MASK_PATHS)
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = CliMessages.MASK_OUTPUT)
  private @Nullable Path output;

  @Option(names = "--in-place", description = CliMessages.MASK_IN_PLACE)
  private boolean inPlace;

  @Option(names = "--backup", paramLabel = "FOLDER", description = CliMessages.MASK_BACKUP)
  private @Nullable Path backup;

  @Option(
      names = {"-q", "--quiet"},
      description = CliMessages.QUIET)
  private boolean quiet;

  @Mixin
  private SettingOptions settings = new SettingOptions();

  MaskCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException {
    Path folder = inPlace ? backup : output;
    if (folder == null || (inPlace ? output : backup) != null) {
      throw new ConfigurationException("mask", "", CliMessages.maskTarget());
    }
    Configuration configuration = settings.load(session.environment());
    ScanRequest.Builder request = ScanRequest.builder().settings(configuration);
    RootArguments.roots(paths).forEach(request::root);
    Masker masker = Masker.of(RuleOptions.scanner(configuration, this::sayUnlessQuiet));
    MaskResult result = mask(masker, request.build(), folder);
    for (ScanIncident incident : result.incidents()) {
      session.say(CliMessages.error(CliMessages.notMasked(incident)));
    }
    if (!quiet) {
      session.tell(CliMessages.masked(result, inPlace));
    }
    return result.isComplete() ? ExitCodes.PASSED : ExitCodes.INCOMPLETE;
  }

  private MaskResult mask(Masker masker, ScanRequest request, Path folder)
      throws ConfigurationException {
    try {
      return inPlace ? masker.inPlace(request, folder) : masker.copy(request, folder);
    } catch (IOException e) {
      throw new ConfigurationException(
          "--output", folder.toString(), CliMessages.outputNotWritable(folder, e));
    }
  }

  private void sayUnlessQuiet(String line) {
    if (!quiet) {
      session.say(line);
    }
  }
}
