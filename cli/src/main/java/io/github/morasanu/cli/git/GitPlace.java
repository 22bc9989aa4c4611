/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import io.github.morasanu.model.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * Where a path lies in git.
 *
 * @param repository its repository; bare if it has no work tree
 * @param inTree the path within the work tree, with forward slashes; empty for the whole
 */
record GitPlace(Repository repository, String inTree) implements AutoCloseable {

  /**
   * The place of an existing path, in the innermost repository around it.
   *
   * @throws ConfigurationException if there is none, or it cannot be read
   */
  static GitPlace of(Path path) throws ConfigurationException {
    GitSystem.install();
    try {
      Path real = path.toRealPath();
      for (Path folder = real; folder != null; folder = folder.getParent()) {
        GitPlace place = at(folder, real);
        if (place != null) {
          return place;
        }
      }
    } catch (IOException e) {
      throw new ConfigurationException("PATH", path.toString(), GitMessages.gitUnreadable(path));
    }
    throw new ConfigurationException("PATH", path.toString(), GitMessages.noGit(path));
  }

  private static @Nullable GitPlace at(Path folder, Path path) throws IOException {
    if (Files.exists(folder.resolve(".git"))) {
      Repository repository = ofWorkTree(folder);
      if (repository != null) {
        StringJoiner inTree = new StringJoiner("/");
        folder.relativize(path).forEach(name -> inTree.add(name.toString()));
        return new GitPlace(repository, inTree.toString());
      }
    }
    if (!RepositoryCache.FileKey.isGitRepository(folder.toFile(), FS.DETECTED)) {
      return null;
    }
    return GitCall.of(() -> new GitPlace(
        new FileRepositoryBuilder()
            .setGitDir(folder.toFile())
            .setBare()
            .setMustExist(true)
            .build(),
        ""));
  }

  /**
   * The repository whose work tree a folder is, whatever its settings say of that; null if it is none.
   *
   * @throws IOException if it cannot be read
   */
  static @Nullable Repository ofWorkTree(Path folder) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      builder.addCeilingDirectory(parent.toFile());
    }
    GitCall.of(() -> builder.findGitDir(folder.toFile()));
    if (builder.getGitDir() == null) {
      return null;
    }
    return GitCall.of(
        () -> builder.setWorkTree(folder.toFile()).setMustExist(true).build());
  }

  @Override
  public void close() {
    repository.close();
  }
}
