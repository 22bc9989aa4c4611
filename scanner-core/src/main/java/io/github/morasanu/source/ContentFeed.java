/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.ScanIncident;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Names the contents of a root one by one, in place of a walk through its folders: a version control
 * knows which files count, and holds contents that are no files. Gives the same at every call, unless it
 * streams.
 */
@FunctionalInterface
public interface ContentFeed {

  /**
   * Gives all contents in a fixed order. What the target throws ends the feed.
   *
   * @throws IOException if the rest cannot be told; it becomes an incident of the root
   */
  void feed(Target to) throws IOException;

  /** Takes the contents. Not thread-safe. */
  interface Target {

    /** Whether a folder is left out with all that is in it: then nothing of it need be given. */
    boolean leavesOut(String path);

    /**
     * Takes a file on disk. No symbolic link is followed.
     *
     * @param path the reported path
     */
    void file(Path file, String path);

    /**
     * Takes a content that is no file. Container entries in it are opened like those of a file.
     *
     * @param path the reported path
     * @param size bytes
     * @param opener called at most once, by any thread
     * @throws IOException over a limit of the whole scan
     */
    void blob(String path, long size, Opener opener) throws IOException;

    /**
     * Takes a content that can be read only once, as standard input. Like a file it is not counted as
     * unpacked; it is examined before this returns. Only for scans on one thread, since others may be
     * repeated.
     *
     * @param path the reported path
     * @param opener called at most once
     */
    void stream(String path, Opener opener);

    /** Takes what could not be given. */
    void incident(ScanIncident incident);
  }

  /** Opens a content from its first byte. */
  @FunctionalInterface
  interface Opener {

    /**
     * Opens the content; the caller closes it.
     *
     * @throws IOException if it cannot be read; it becomes an incident of the content
     */
    InputStream open() throws IOException;
  }
}
