/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.mask.ContentMask.Result;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.source.ScanBudget;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Masks what is packed in gzip. */
final class GzipMask {
  private static final String SUFFIX = ".gz";

  private GzipMask() {}

  static Result mask(
      ContentMask mask,
      Path from,
      String label,
      Path to,
      int depth,
      ScanBudget budget,
      ScanRequest request)
      throws IOException {
    Path plain = Files.createTempFile("morasanu-", ".tmp");
    Path masked = Files.createTempFile("morasanu-", ".tmp");
    try {
      unpack(from, plain, request.limits().maxEntryBytes());
      Result result = mask.mask(plain, label + "!/" + inner(label), masked, depth + 1, budget);
      if (result == Result.CHANGED) {
        try (OutputStream out =
            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
          Files.copy(masked, out);
        }
      }
      return result;
    } finally {
      Files.deleteIfExists(plain);
      Files.deleteIfExists(masked);
    }
  }

  private static void unpack(Path from, Path to, long limit) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(from)));
        OutputStream out = Files.newOutputStream(to)) {
      int count = in.read(buffer);
      while (count >= 0) {
        total += count;
        if (total > limit) {
          throw new IOException("unpacks to more than the limit of the scan");
        }
        out.write(buffer, 0, count);
        count = in.read(buffer);
      }
    }
  }

  /** What the packed content is called: its extension says how it is read. */
  private static String inner(String label) {
    String name = label.substring(label.lastIndexOf('/') + 1);
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }
}
