/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file or folder to scan, and how reports name it.
 *
 * @param path the file or folder
 * @param label the name of the file in reports; for a folder what stands before the relative paths of
 *     its files, or empty for nothing
 */
public record ScanRoot(Path path, String label) {

  public ScanRoot {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(label, "label");
  }
}
