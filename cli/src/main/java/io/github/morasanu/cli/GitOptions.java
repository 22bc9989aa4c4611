/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.cli.git.GitRoots;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ScanRoot;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of a git repository is meant by a path. */
final class GitOptions implements AutoCloseable {
  @Option(names = "--git", description = CliMessages.GIT)
  private boolean git;

  @Option(names = "--git-history", description = CliMessages.GIT_HISTORY)
  private boolean history;

  @Option(names = "--since", paramLabel = "REF", description = CliMessages.SINCE)
  private @Nullable String since;

  private @Nullable GitRoots open;

  /**
   * The roots of the paths, each with its label. With git, none means the working folder; without, one
   * may be standard input. To be asked once.
   *
   * @throws ConfigurationException if a path is missing, or git does not know it
   */
  List<ScanRoot> roots(List<Path> paths, CliEnvironment environment) throws ConfigurationException {
    if (!git && !history && since == null) {
      return RootArguments.roots(paths, environment);
    }
    List<Path> named = paths.isEmpty() ? List.of(environment.workingFolder()) : paths;
    GitRoots roots = new GitRoots(git || !history, history, since);
    open = roots;
    return roots.of(RootArguments.roots(named));
  }

  /** Closes the repositories. */
  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }
}
