/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * The commits of a history, each after its parents, and otherwise older ones first. A commit that cannot
 * be read ends the history there, not the walk.
 */
final class GitCommits implements AutoCloseable {
  /*
   * Depth first gives an order of parents before children, but lists one branch after the other. Each
   * commit therefore gets a time that is at least that of its parents: sorted by it, with the first
   * order kept among equals, parents still come before children.
   */

  private final Commits walk;
  private final Consumer<ObjectId> unreadable;
  private final List<TimedCommit> commits = new ArrayList<>();
  private final Set<RevCommit> boundary = new LinkedHashSet<>();
  private final Set<ObjectId> shallow;
  private long cutOff;

  /**
   * No commits yet.
   *
   * @param unreadable is told of commits that cannot be read
   */
  GitCommits(Repository repository, Consumer<ObjectId> unreadable) throws IOException {
    this.walk = new Commits(repository);
    this.unreadable = unreadable;
    this.shallow = GitCall.of(() -> walk.getObjectReader().getShallowCommits());
    walk.setRetainBody(false);
  }

  /** What an id stands for, with tags followed to what they name. */
  RevObject peeled(AnyObjectId id) throws IOException {
    return GitCall.of(() -> walk.peel(walk.parseAny(id)));
  }

  /** Leaves out a commit and all before it. To be called before {@link #add}. */
  void exclude(ObjectId commit) {
    visit(commit, true);
  }

  /** Adds a commit and all before it. */
  void add(ObjectId commit) {
    visit(commit, false);
  }

  private void visit(ObjectId start, boolean exclude) {
    Deque<Visit> stack = new ArrayDeque<>();
    push((TimedCommit) walk.lookupCommit(start), exclude, stack);
    while (!stack.isEmpty()) {
      Visit visit = stack.getLast();
      RevCommit parent = visit.nextParent();
      if (parent != null) {
        push((TimedCommit) parent, exclude, stack);
      } else {
        stack.removeLast();
        if (!exclude) {
          finish(visit.commit);
        }
      }
    }
  }

  private void push(TimedCommit commit, boolean exclude, Deque<Visit> stack) {
    if (commit.met) {
      if (commit.excluded && !exclude) {
        boundary.add(commit);
      }
      return;
    }
    commit.met = true;
    commit.excluded = exclude;
    try {
      GitCall.of(() -> {
        walk.parseHeaders(commit);
        return commit;
      });
      stack.addLast(new Visit(commit));
    } catch (IOException e) {
      if (!exclude) {
        unreadable.accept(commit.getId());
      }
    }
  }

  private void finish(TimedCommit commit) {
    long time = commit.getCommitTime();
    for (int i = 0; i < commit.getParentCount(); i++) {
      time = Math.max(time, ((TimedCommit) commit.getParent(i)).time);
    }
    commit.time = time;
    commits.add(commit);
    cutOff += shallow.contains(commit) ? 1 : 0;
  }

  /** All commits that were added, in their order. */
  Collection<? extends RevCommit> oldestFirst() {
    commits.sort(Comparator.comparingLong(commit -> commit.time));
    return commits;
  }

  /** Excluded commits on which added ones build. */
  Collection<RevCommit> boundary() {
    return boundary;
  }

  /** Commits added whose parents a shallow clone has not fetched. */
  long cutOff() {
    return cutOff;
  }

  @Override
  public void close() {
    walk.close();
  }

  /** A commit on the way through its parents. */
  private static final class Visit {
    private final TimedCommit commit;
    private int next;

    Visit(TimedCommit commit) {
      this.commit = commit;
    }

    @Nullable
    RevCommit nextParent() {
      return next < commit.getParentCount() ? commit.getParent(next++) : null;
    }
  }

  /** A commit with its place in the order. */
  private static final class TimedCommit extends RevCommit {
    private static final long serialVersionUID = 1L;

    private long time;
    private boolean met;
    private boolean excluded;

    TimedCommit(AnyObjectId id) {
      super(id);
    }
  }

  /** Makes such commits. */
  private static final class Commits extends RevWalk {
    Commits(Repository repository) {
      super(repository);
    }

    @Override
    protected RevCommit createCommit(AnyObjectId id) {
      return new TimedCommit(id);
    }
  }
}
