/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.source.ContentFeed;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder to scan, and how reports name it.
 *
 * @param path the file or folder
 * @param label the name of the file in reports; for a folder what stands before the relative paths of
 *     its files, or empty for nothing
 * @param feed what names its contents, with their whole reported paths; null to walk through it
 */
public record ScanRoot(Path path, String label, @Nullable ContentFeed feed) {

  public ScanRoot {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(label, "label");
  }

  /** A root that is walked through. */
  public ScanRoot(Path path, String label) {
    this(path, label, null);
  }
}
