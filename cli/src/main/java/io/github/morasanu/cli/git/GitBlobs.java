/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.source.ContentFeed;
import java.io.IOException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Gives blobs of a repository. Of those that a partial clone has not fetched, the first ones are named
 * and the others counted.
 */
final class GitBlobs implements AutoCloseable {
  private static final int NAMED = 100;

  /** JGit holds a blob that is stored as a difference as a whole in memory. */
  private final long largest = Runtime.getRuntime().maxMemory() / 4;

  private final Repository repository;
  private final ObjectReader reader;
  private final String label;
  private final ContentFeed.Target to;
  private long missing;

  /**
   * Gives blobs to a target.
   *
   * @param label the reported path of the repository
   */
  GitBlobs(Repository repository, String label, ContentFeed.Target to) {
    this.repository = repository;
    this.reader = repository.newObjectReader();
    this.label = label;
    this.to = to;
  }

  /**
   * Gives a blob.
   *
   * @param name how it is found in the repository, as {@code commit:path}
   */
  void give(ObjectId id, String name) throws IOException {
    String path = label + "!/" + name;
    long size;
    try {
      size = GitCall.of(() -> reader.getObjectSize(id, Constants.OBJ_BLOB));
    } catch (MissingObjectException e) {
      missing(path);
      return;
    } catch (IOException e) {
      to.incident(new ScanIncident(path, IncidentCause.DAMAGED, GitMessages.gitDamaged()));
      return;
    }
    if (size > largest) {
      to.incident(new ScanIncident(path, IncidentCause.OVER_BUDGET, GitMessages.gitBlobTooLarge()));
      return;
    }
    to.blob(
        path,
        size,
        () -> GitCall.of(() -> repository.open(id, Constants.OBJ_BLOB).openStream()));
  }

  private void missing(String path) {
    missing++;
    if (missing <= NAMED) {
      to.incident(new ScanIncident(path, IncidentCause.UNREADABLE, GitMessages.gitMissing()));
    }
  }

  /** Says how many were missing, where not all of them were named. */
  void conclude() {
    if (missing > NAMED) {
      to.incident(new ScanIncident(
          label, IncidentCause.UNREADABLE, GitMessages.gitMoreMissing(missing - NAMED)));
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
