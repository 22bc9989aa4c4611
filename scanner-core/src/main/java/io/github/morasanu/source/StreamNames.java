/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

/**
 * The name of what a compressed stream holds: the one in a gzip header, if it is a plain file name,
 * else the name of the compressed file without what its tool has added.
 */
final class StreamNames {
  private static final Map<String, String> SUFFIXES = Map.ofEntries(
      Map.entry(".gz", ""),
      Map.entry(".z", ""),
      Map.entry(".bz2", ""),
      Map.entry(".xz", ""),
      Map.entry(".zst", ""),
      Map.entry(".lz4", ""),
      Map.entry(".lzma", ""),
      Map.entry(".sz", ""),
      Map.entry(".tgz", ".tar"),
      Map.entry(".taz", ".tar"),
      Map.entry(".tbz2", ".tar"),
      Map.entry(".tbz", ".tar"),
      Map.entry(".txz", ".tar"),
      Map.entry(".tzst", ".tar"),
      Map.entry(".svgz", ".svg"),
      Map.entry(".emz", ".emf"),
      Map.entry(".wmz", ".wmf"));

  private StreamNames() {}

  /** The name of the content of a stream of that name. */
  static String inner(String name, InputStream unpacked) {
    if (unpacked instanceof GzipStream gzip) {
      String stored = EntryNames.decode(gzip.fileName());
      if (!stored.isBlank()
          && stored.indexOf('/') < 0
          && stored.indexOf('!') < 0
          && stored.equals(EntryNames.display(stored))) {
        return stored;
      }
    }
    int dot = name.lastIndexOf('.');
    String replaced = dot <= 0 ? null : SUFFIXES.get(name.substring(dot).toLowerCase(Locale.ROOT));
    return replaced == null ? name : name.substring(0, dot) + replaced;
  }
}
