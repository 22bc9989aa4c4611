/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.jspecify.annotations.Nullable;

/**
 * Walks the entries of a 7z in its order, so that no block is unpacked twice. What befalls an entry
 * becomes an incident of that entry; as exceptions leave limits and damage of the archive itself.
 */
final class SevenZipWalker {
  private final ScanBudget budget;
  private final ArtifactWalker walker;

  SevenZipWalker(ScanBudget budget, ArtifactWalker walker) {
    this.budget = budget;
    this.walker = walker;
  }

  /**
   * Hands out the entries.
   *
   * @param depth containers around the archive
   */
  void walk(Blob blob, String path, int depth) throws IOException {
    budget.checkDepth(depth + 1);
    EntryNames names = new EntryNames();
    try (SeekableByteChannel channel = blob.channel();
        SevenZFile archive = open(channel)) {
      for (SevenZArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
        budget.countEntry();
        String name = entry.getName();
        String entryPath = path + "!/" + names.next(name == null ? "" : name);
        if (entry.hasStream()) {
          long checksum = entry.getHasCrc() ? entry.getCrcValue() : -1;
          // No more than the whole archive can be packed in one entry.
          ByteMeter meter = budget.unpacked(blob.size());
          EntryStream data =
              new EntryStream(new Current(archive), meter, entry.getSize(), checksum);
          walker.examineEntry(entryPath, entry.getSize(), depth + 1, data);
        } else if (!entry.isDirectory() && !entry.isAntiItem()) {
          walker.examineEntry(
              entryPath,
              0,
              depth + 1,
              new EntryStream(InputStream.nullInputStream(), budget.plain(), 0, -1));
        }
      }
    }
  }

  private static SevenZFile open(SeekableByteChannel channel) throws IOException {
    try {
      return SevenZFile.builder()
          .setSeekableByteChannel(channel)
          .setMaxMemoryLimitKiB(CompressedStreams.MEMORY_KIB)
          .get();
    } catch (RuntimeException e) {
      throw ReadFailure.of(e);
    }
  }

  private static @Nullable SevenZArchiveEntry next(SevenZFile archive) throws IOException {
    try {
      return archive.getNextEntry();
    } catch (RuntimeException e) {
      throw ReadFailure.of(e);
    }
  }

  /** The data of the entry at hand. */
  private static final class Current extends InputStream {
    private final SevenZFile archive;

    Current(SevenZFile archive) {
      this.archive = archive;
    }

    @Override
    public int read() throws IOException {
      return archive.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return archive.read(buffer, offset, length);
    }
  }
}
