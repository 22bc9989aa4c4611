/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.InputStream;
import java.util.Objects;

/**
 * One content to examine: a plain file, a container's entry, or a file embedded in a document.
 *
 * <p>It gives its bytes once: {@link #stream()} returns the same stream at every call, already
 * counted against the {@link ScanBudget}. Valid only during the visit; not thread-safe.
 */
public final class ContentSource {
  private final String path;
  private final long size;
  private final int depth;
  private final InputStream stream;

  /**
   * A content.
   *
   * @param path in the form of {@code Location.path()}: container entries joined by {@code !/}
   * @param size bytes, or -1 where the container does not tell before the end
   * @param depth containers around it: 0 for a plain file
   * @param stream supports mark and reset over at least 64 KiB; closed by who made it
   */
  public ContentSource(String path, long size, int depth, InputStream stream) {
    this.path = Objects.requireNonNull(path, "path");
    this.size = size;
    this.depth = depth;
    this.stream = Objects.requireNonNull(stream, "stream");
  }

  /** Where it stands, container entries joined by {@code !/}. */
  public String path() {
    return path;
  }

  /** The last segment of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Bytes, or -1 if unknown. */
  public long size() {
    return size;
  }

  /** Containers around it. */
  public int depth() {
    return depth;
  }

  /** Its one stream, with mark and reset. */
  public InputStream stream() {
    return stream;
  }
}
