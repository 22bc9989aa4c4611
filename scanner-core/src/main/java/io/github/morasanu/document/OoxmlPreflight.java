/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import io.github.morasanu.source.ScanLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks at the sizes that an Office Open XML package declares, before any of it is unpacked. */
public final class OoxmlPreflight {
  /** Small parts may shrink as well as they like. */
  private static final long RATIO_FROM = 10L << 20;

  private OoxmlPreflight() {}

  /**
   * Whether a package is within the limits of a container entry.
   *
   * @throws IOException if it is no zip
   */
  public static boolean isModest(Path document, ScanLimits limits) throws IOException {
    long total = 0;
    try (ZipFile zip = new ZipFile(document.toFile())) {
      if (zip.size() > limits.maxEntries()) {
        return false;
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        long size = Math.max(0, entry.getSize());
        long packed = Math.max(1, entry.getCompressedSize());
        total += size;
        if (total > limits.maxEntryBytes()
            || (size > RATIO_FROM && size / packed >= limits.maxRatio())) {
          return false;
        }
      }
    }
    return true;
  }
}
