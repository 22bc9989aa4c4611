/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.source.ContentFeed;
import java.io.IOException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevBlob;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;

/**
 * Every blob that any reference or the index of a repository leads to, once: under the oldest commit
 * that holds it, as {@code repository!/commit:path}.
 */
final class GitHistory implements ContentFeed {
  /** Digits of a commit's id in a path: enough to tell those of the largest repositories apart. */
  private static final int DIGITS = 12;

  private final GitPlace place;
  private final String label;
  private final @Nullable ObjectId since;

  /**
   * The history of a place.
   *
   * @param label the reported path of the repository
   * @param since a commit that is left out with all before it, or null
   */
  GitHistory(GitPlace place, String label, @Nullable ObjectId since) {
    this.place = place;
    this.label = label;
    this.since = since;
  }

  @Override
  public void feed(Target to) throws IOException {
    Repository repository = place.repository();
    try (GitBlobs blobs = new GitBlobs(repository, label, to);
        TreeWalk trees = new TreeWalk(repository);
        GitCommits commits = new GitCommits(repository, id -> damaged(name(id), to))) {
      new Walk(repository, commits, trees, blobs, to).run();
      blobs.conclude();
    }
  }

  private void damaged(String name, Target to) {
    to.incident(
        new ScanIncident(label + "!/" + name, IncidentCause.DAMAGED, GitMessages.gitDamaged()));
  }

  private static String name(ObjectId commit) {
    return commit.abbreviate(DIGITS).name();
  }

  /** One walk through the history. */
  private final class Walk {
    private final Repository repository;
    private final GitCommits commits;
    private final TreeWalk trees;
    private final GitBlobs blobs;
    private final Target to;

    /** Blobs and trees that need not be looked at again: the same tree leads to the same blobs. */
    private final ObjectIdOwnerMap<Seen> seen = new ObjectIdOwnerMap<>();

    Walk(Repository repository, GitCommits commits, TreeWalk trees, GitBlobs blobs, Target to) {
      this.repository = repository;
      this.commits = commits;
      this.trees = trees;
      this.blobs = blobs;
      this.to = to;
    }

    void run() throws IOException {
      if (since != null) {
        commits.exclude(since);
      }
      for (Ref ref : GitCall.of(() -> repository.getRefDatabase().getRefs())) {
        add(ref);
      }
      for (RevCommit commit : commits.boundary()) {
        tree(commit.getTree(), name(commit) + ":", false);
      }
      for (RevCommit commit : commits.oldestFirst()) {
        tree(commit.getTree(), name(commit) + ":", true);
      }
      if (!repository.isBare()) {
        index();
      }
      if (commits.cutOff() > 0) {
        to.incident(new ScanIncident(
            label, IncidentCause.UNREADABLE, GitMessages.gitShallow(commits.cutOff())));
      }
    }

    /** A reference leads to commits, or in rare cases to a tree or a blob. */
    private void add(Ref ref) throws IOException {
      ObjectId id = ref.getObjectId();
      if (id == null) {
        return;
      }
      RevObject object;
      try {
        object = commits.peeled(id);
      } catch (IOException e) {
        damaged(ref.getName(), to);
        return;
      }
      if (object instanceof RevCommit) {
        commits.add(object);
      } else if (object instanceof RevTree) {
        tree(object, ref.getName() + ":", true);
      } else if (object instanceof RevBlob && place.inTree().isEmpty() && isNew(object)) {
        blobs.give(object.getId(), ref.getName());
      }
    }

    /** Goes through a tree, and gives the blobs that are new in it. */
    private void tree(ObjectId root, String name, boolean give) throws IOException {
      if (place.inTree().isEmpty() && !isNew(root)) {
        return;
      }
      try {
        GitCall.of(() -> {
          trees.reset(root);
          return root;
        });
      } catch (IOException e) {
        damaged(name, to);
        return;
      }
      if (!place.inTree().isEmpty()) {
        trees.setFilter(PathFilter.create(place.inTree()));
      }
      while (next(name)) {
        ObjectId id = trees.getObjectId(0);
        if (trees.isSubtree()) {
          if (isAround(trees.getPathString()) || isNew(id)) {
            enter(name);
          }
        } else if (trees.getFileMode(0).getObjectType() == Constants.OBJ_BLOB
            && isNew(id)
            && give) {
          blobs.give(id, name + trees.getPathString());
        }
      }
    }

    private boolean next(String name) {
      try {
        return GitCall.of(trees::next);
      } catch (IOException e) {
        damaged(name, to);
        return false;
      }
    }

    private void enter(String name) {
      try {
        GitCall.of(() -> {
          trees.enterSubtree();
          return name;
        });
      } catch (IOException e) {
        damaged(name + trees.getPathString(), to);
      }
    }

    /** Whether the part of the tree that is asked for lies within a folder. */
    private boolean isAround(String folder) {
      return place.inTree().startsWith(folder + "/");
    }

    private boolean isNew(AnyObjectId id) {
      return seen.addIfAbsent(new Seen(id)).fresh();
    }

    private void index() throws IOException {
      DirCache index = GitCall.of(repository::readDirCache);
      String inTree = place.inTree();
      for (int i = 0; i < index.getEntryCount(); i++) {
        DirCacheEntry entry = index.getEntry(i);
        String path = entry.getPathString();
        boolean within = inTree.isEmpty() || path.equals(inTree) || path.startsWith(inTree + "/");
        if (within && !FileMode.GITLINK.equals(entry.getRawMode()) && isNew(entry.getObjectId())) {
          blobs.give(entry.getObjectId(), "index:" + path);
        }
      }
    }
  }

  /** One in the set of the seen. */
  private static final class Seen extends ObjectIdOwnerMap.Entry {
    private static final long serialVersionUID = 1L;

    private boolean asked;

    Seen(AnyObjectId id) {
      super(id);
    }

    /** True at the first call. */
    boolean fresh() {
      boolean first = !asked;
      asked = true;
      return first;
    }
  }
}
