/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import io.github.morasanu.model.ConfigurationException;
import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * What {@code --since} names in a repository.
 *
 * @param commit the commit itself
 */
record GitSince(Repository repository, String ref, ObjectId commit) {

  /**
   * Finds it.
   *
   * @throws ConfigurationException if the repository knows no such commit
   */
  static GitSince of(GitPlace place, String ref) throws ConfigurationException {
    Repository repository = place.repository();
    try {
      ObjectId commit = GitCall.find(() -> repository.resolve(ref + "^{commit}"));
      if (commit != null) {
        // Read at once: a full id is taken for what it says.
        try (RevWalk walk = new RevWalk(repository)) {
          return new GitSince(repository, ref, GitCall.of(() -> walk.parseCommit(commit)));
        }
      }
    } catch (IOException e) {
      // The same to the user: there is nothing to start from.
    }
    throw new ConfigurationException("--since", ref, GitMessages.noCommit(ref));
  }

  /**
   * The tree of the newest commit that both it and the current one build on.
   *
   * @throws ConfigurationException if there is none
   */
  ObjectId baseTree() throws ConfigurationException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId head = GitCall.find(() -> repository.resolve(Constants.HEAD + "^{commit}"));
      if (head != null) {
        RevCommit base = GitCall.of(() -> {
          walk.setRevFilter(RevFilter.MERGE_BASE);
          walk.markStart(List.of(walk.parseCommit(commit), walk.parseCommit(head)));
          return walk.next();
        });
        if (base != null) {
          return GitCall.of(() -> walk.parseCommit(base).getTree());
        }
      }
    } catch (IOException e) {
      // As if there were none: a clone need not hold all of the history.
    }
    throw new ConfigurationException("--since", ref, GitMessages.noCommonCommit(ref));
  }
}
