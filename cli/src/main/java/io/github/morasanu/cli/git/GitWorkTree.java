/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.source.ContentFeed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator.MetadataDiff;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;

/**
 * The files of a work tree by git's own rules: those in the index, and those that are not ignored. A
 * submodule, or another repository within, is walked in the same way by its own rules.
 *
 * <p>Since a commit: only files that differ from it, and what is staged and differs from both.
 */
final class GitWorkTree implements ContentFeed {
  private static final int FILE = 0;
  private static final int BASE = 1;
  private static final int INDEX = 2;

  private final GitPlace place;
  private final String label;
  private final String stagedLabel;
  private final @Nullable ObjectId base;

  /**
   * A work tree, or the part of it under a path.
   *
   * @param label the reported path of the place, or empty
   * @param stagedLabel the reported path of the repository
   * @param base the tree whose files are left out where nothing has changed, or null
   */
  GitWorkTree(GitPlace place, String label, String stagedLabel, @Nullable ObjectId base) {
    this.place = place;
    this.label = label;
    this.stagedLabel = stagedLabel;
    this.base = base;
  }

  @Override
  public void feed(Target to) throws IOException {
    new Walk(place.repository(), place.inTree(), label, stagedLabel, base, to).run();
  }

  /** The walk through one repository. */
  private static final class Walk {
    private final Repository repository;
    private final String inTree;
    private final String label;
    private final String stagedLabel;
    private final @Nullable ObjectId base;
    private final Target to;
    private final DirCache index;

    Walk(
        Repository repository,
        String inTree,
        String label,
        String stagedLabel,
        @Nullable ObjectId base,
        Target to)
        throws IOException {
      this.repository = repository;
      this.inTree = inTree;
      this.label = label;
      this.stagedLabel = stagedLabel;
      this.base = base;
      this.to = to;
      this.index = GitCall.of(repository::readDirCache);
    }

    void run() throws IOException {
      try (ObjectReader reader = repository.newObjectReader();
          TreeWalk walk = new TreeWalk(repository, reader);
          GitBlobs staged = new GitBlobs(repository, stagedLabel, to)) {
        FileTreeIterator files =
            new FileTreeIterator(repository, FileTreeIterator.NoGitlinksStrategy.INSTANCE);
        // Which of them are entered is decided here.
        files.setWalkIgnoredDirectories(true);
        walk.addTree(files);
        ObjectId tree = base;
        walk.addTree(
            tree == null
                ? new EmptyTreeIterator()
                : GitCall.of(() -> new CanonicalTreeParser(null, reader, tree)));
        walk.addTree(new DirCacheIterator(index));
        if (!inTree.isEmpty()) {
          walk.setFilter(PathFilter.create(inTree));
        }
        while (GitCall.of(walk::next)) {
          if (walk.isSubtree()) {
            if (enters(walk)) {
              GitCall.of(() -> {
                walk.enterSubtree();
                return true;
              });
            }
          } else {
            visit(walk, staged);
          }
        }
        staged.conclude();
      }
    }

    private boolean enters(TreeWalk walk) throws IOException {
      FileTreeIterator folder = walk.getTree(FILE, FileTreeIterator.class);
      boolean tracked = walk.getTree(INDEX, DirCacheIterator.class) != null;
      if (folder == null) {
        return tracked && base != null;
      }
      String path = walk.getPathString();
      boolean around = inTree.startsWith(path + "/");
      if (!tracked && !isLink(path) && isIgnored(folder)) {
        return false;
      }
      if (!around && to.leavesOut(reported(path))) {
        return false;
      }
      Path directory = folder.getEntryFile().toPath();
      if (!isReadable(directory)) {
        to.incident(new ScanIncident(
            reported(path), IncidentCause.UNREADABLE, GitMessages.folderUnreadable()));
        return tracked && base != null;
      }
      return !walkNested(directory, path);
    }

    /** JGit takes a folder that cannot be read for an empty one. */
    private static boolean isReadable(Path folder) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
        return children.iterator() != null;
      } catch (IOException e) {
        return false;
      }
    }

    /** Whether the index says that a path is a submodule. */
    private boolean isLink(String path) {
      DirCacheEntry entry = index.getEntry(path);
      return entry != null && FileMode.GITLINK.equals(entry.getRawMode());
    }

    /** A rule that cannot be read ignores nothing. */
    private static boolean isIgnored(FileTreeIterator file) {
      try {
        return GitCall.of(file::isEntryIgnored);
      } catch (IOException e) {
        return false;
      }
    }

    /**
     * Walks a folder by its own rules if it is a repository. One that cannot be opened is an ordinary
     * folder.
     */
    private boolean walkNested(Path folder, String path) throws IOException {
      if (!Files.exists(folder.resolve(Constants.DOT_GIT), LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      try (Repository nested = open(folder)) {
        Walk within = nested == null ? null : within(nested, path);
        if (within == null) {
          return false;
        }
        within.run();
        return true;
      }
    }

    private static @Nullable Repository open(Path folder) {
      try {
        return GitPlace.ofWorkTree(folder);
      } catch (IOException e) {
        return null;
      }
    }

    private @Nullable Walk within(Repository nested, String path) {
      String shown = reported(path);
      try {
        return new Walk(nested, "", shown, shown + "/.git", baseOf(nested, path), to);
      } catch (IOException e) {
        return null;
      }
    }

    /** The tree that the base names for a submodule, if the submodule has it. */
    private @Nullable ObjectId baseOf(Repository nested, String path) throws IOException {
      ObjectId tree = base;
      if (tree == null) {
        return null;
      }
      try (TreeWalk walk = GitCall.of(() -> TreeWalk.forPath(repository, path, tree))) {
        return walk == null
            ? null
            : GitCall.find(() -> nested.resolve(walk.getObjectId(0).name() + "^{tree}"));
      }
    }

    private void visit(TreeWalk walk, GitBlobs staged) throws IOException {
      FileTreeIterator file = walk.getTree(FILE, FileTreeIterator.class);
      DirCacheIterator entry = walk.getTree(INDEX, DirCacheIterator.class);
      ObjectId now = null;
      if (file != null && !FileMode.SYMLINK.equals(file.getEntryRawMode())) {
        if (entry == null && isIgnored(file)) {
          return;
        }
        now = base == null ? null : idOf(file, entry);
        if (now == null || !now.equals(walk.getObjectId(BASE))) {
          to.file(file.getEntryFile().toPath(), reported(walk.getPathString()));
        }
      }
      if (base != null && entry != null && !FileMode.GITLINK.equals(entry.getEntryRawMode())) {
        ObjectId id = entry.getEntryObjectId();
        if (!id.equals(walk.getObjectId(BASE)) && !id.equals(now)) {
          staged.give(id, "index:" + walk.getPathString());
        }
      }
    }

    /**
     * The id that git would give the file's bytes as they are; null if they cannot be read. Filters of
     * git's settings are commands, and not run: a file that they change counts as changed.
     */
    private static @Nullable ObjectId idOf(
        FileTreeIterator file, @Nullable DirCacheIterator indexed) {
      DirCacheEntry entry = indexed == null ? null : indexed.getDirCacheEntry();
      if (entry != null
          && !entry.isAssumeValid()
          && file.compareMetadata(entry) == MetadataDiff.EQUAL) {
        return entry.getObjectId();
      }
      Path path = file.getEntryFile().toPath();
      try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
          ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
        return formatter.idFor(Constants.OBJ_BLOB, Files.size(path), in);
      } catch (IOException e) {
        return null;
      }
    }

    /** The reported path of one in the work tree. */
    private String reported(String path) {
      boolean whole = inTree.isEmpty();
      boolean within = whole || path.length() > inTree.length();
      String relative = within ? path.substring(whole ? 0 : inTree.length() + 1) : "";
      return label + (label.isEmpty() || relative.isEmpty() ? "" : "/") + relative;
    }
  }
}
