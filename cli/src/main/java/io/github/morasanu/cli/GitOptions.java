/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.scan.ScanConfigurationException;
import io.github.morasanu.scan.ScanRoot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
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

  private final List<GitPlace> places = new ArrayList<>();

  /**
   * The roots of the paths, each with its label. With git, none means the working folder; without, one
   * may be standard input.
   *
   * @throws ScanConfigurationException if a path is missing, or git does not know it
   */
  List<ScanRoot> roots(List<Path> paths, CliEnvironment environment)
      throws ScanConfigurationException {
    boolean any = git || history || since != null;
    if (!any) {
      return RootArguments.roots(paths, environment);
    }
    List<ScanRoot> roots = new ArrayList<>();
    List<Path> named = paths.isEmpty() ? List.of(environment.workingFolder()) : paths;
    for (ScanRoot root : RootArguments.roots(named)) {
      add(root, named.size() == 1, roots);
    }
    return roots;
  }

  private void add(ScanRoot root, boolean only, List<ScanRoot> roots)
      throws ScanConfigurationException {
    GitPlace place = GitPlace.of(root.path());
    places.add(place);
    GitSince from = since == null ? null : GitSince.of(place, since);
    boolean bare = place.repository().isBare();
    String repository = repositoryLabel(root, place, only);
    if (git || !history) {
      if (bare) {
        throw new ScanConfigurationException(
            "--git", root.path().toString(), CliMessages.noWorkTree(root.path()));
      }
      ObjectId base = from == null ? null : from.baseTree();
      roots.add(new ScanRoot(
          root.path(), root.label(), new GitWorkTree(place, root.label(), repository, base)));
    }
    if (history) {
      roots.add(new ScanRoot(
          root.path(),
          repository,
          new GitHistory(place, repository, from == null ? null : from.commit())));
    }
  }

  /** How reports name the repository: {@code .git}, as its folder is called in every work tree. */
  private static String repositoryLabel(ScanRoot root, GitPlace place, boolean only) {
    if (place.repository().isBare()) {
      return root.label().isEmpty()
          ? String.valueOf(place.repository().getDirectory().getName())
          : root.label();
    }
    return only || root.label().isEmpty() ? ".git" : root.label() + "/.git";
  }

  /** Closes the repositories. */
  @Override
  public void close() {
    places.forEach(GitPlace::close);
    places.clear();
  }
}
