/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ScanRoot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be scanned of the git repositories in which paths lie: their work trees, their histories, or
 * both. The repositories stay open until it is closed, after the scan. Not thread-safe.
 */
public final class GitRoots implements AutoCloseable {
  private final boolean workTree;
  private final boolean history;
  private final @Nullable String since;
  private final List<GitPlace> places = new ArrayList<>();

  /**
   * Roots of one sort, or of both.
   *
   * @param since a branch, tag or commit since whose place only what has changed is scanned, or null for all
   */
  public GitRoots(boolean workTree, boolean history, @Nullable String since) {
    this.workTree = workTree;
    this.history = history;
    this.since = since;
  }

  /**
   * The roots in the place of some paths, each with its label.
   *
   * @param paths existing files and folders
   * @throws ConfigurationException if git does not know one of them
   */
  public List<ScanRoot> of(List<ScanRoot> paths) throws ConfigurationException {
    List<ScanRoot> roots = new ArrayList<>();
    for (ScanRoot path : paths) {
      add(path, paths.size() == 1, roots);
    }
    return roots;
  }

  private void add(ScanRoot root, boolean only, List<ScanRoot> roots)
      throws ConfigurationException {
    GitPlace place = GitPlace.of(root.path());
    places.add(place);
    GitSince from = since == null ? null : GitSince.of(place, since);
    String repository = repositoryLabel(root, place, only);
    if (workTree) {
      if (place.repository().isBare()) {
        throw new ConfigurationException(
            "--git", root.path().toString(), GitMessages.noWorkTree(root.path()));
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
