/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/**
 * Walks the entries of a zip by its directory, or in sequence where the directory cannot be read.
 *
 * <p>What befalls an entry becomes an incident of that entry, and the walk goes on. As exceptions
 * leave only a limit of the whole scan, one that the zip itself passes, and unreadable files.
 */
final class ZipWalker {
  private final ScanBudget budget;
  private final ContentVisitor visitor;
  private final ArtifactWalker walker;

  ZipWalker(ScanBudget budget, ContentVisitor visitor, ArtifactWalker walker) {
    this.budget = budget;
    this.visitor = visitor;
    this.walker = walker;
  }

  /**
   * Hands out the entries of a zip, or the zip itself if it is a document.
   *
   * @param depth containers around the zip
   */
  void walk(Blob blob, String path, int depth) throws IOException {
    CentralDirectory directory = directory(blob);
    if (directory != null && directory.ooxml()) {
      Path file = blob.lastingFile();
      if (file == null || !walker.handOver(file, path)) {
        try (InputStream document = blob.stream()) {
          visitor.content(ArtifactWalker.source(path, blob.size(), depth, document));
        }
      }
      return;
    }
    budget.checkDepth(depth + 1);
    // Too many entries to list in memory are read in sequence, as far as the budget goes.
    ZipFile zip = directory == null || !budget.admits(directory.entries()) ? null : open(blob);
    if (zip != null) {
      try (zip) {
        walkByDirectory(zip, path, depth);
      }
    } else if (!walkInSequence(blob, path, depth) || directory == null) {
      incident(
          path,
          IncidentCause.DAMAGED,
          "its directory cannot be read; only what could be read in sequence was examined");
    }
  }

  private @Nullable CentralDirectory directory(Blob blob) throws IOException {
    try (SeekableByteChannel channel = blob.channel()) {
      return CentralDirectory.read(channel, budget.maxEntries());
    } catch (ZipException e) {
      return null;
    }
  }

  private static @Nullable ZipFile open(Blob blob) throws IOException {
    SeekableByteChannel channel = blob.channel();
    try {
      // Names are decoded from their bytes by ourselves: no charset may refuse the whole zip.
      return ZipFile.builder()
          .setSeekableByteChannel(channel)
          .setCharset(StandardCharsets.ISO_8859_1)
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (IOException | RuntimeException e) {
      channel.close();
      return null;
    }
  }

  private void walkByDirectory(ZipFile zip, String path, int depth) throws IOException {
    try (InputStream prefix = zip.getContentBeforeFirstLocalFileHeader()) {
      if (prefix != null) {
        long size = zip.getFirstLocalFileHeaderOffset();
        visitor.content(ArtifactWalker.source(path, size, depth, prefix));
      }
    }
    EntryNames names = new EntryNames();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      budget.countEntry();
      String entryPath = path + "!/" + names.next(entry);
      if (holdsReadableData(entry, zip.canReadEntryData(entry), entryPath)
          && !walker.handOver(zip, entry, entryPath, depth + 1)) {
        examine(zip, entry, entryPath, depth + 1);
      }
    }
  }

  private void examine(ZipFile zip, ZipArchiveEntry entry, String entryPath, int depth)
      throws BudgetExceededException {
    InputStream data = open(zip, entry, entryPath);
    if (data != null) {
      walker.examineEntry(entryPath, entry.getSize(), depth, counted(data, entry));
    }
  }

  private @Nullable InputStream open(ZipFile zip, ZipArchiveEntry entry, String entryPath) {
    try {
      // commons-compress would give xz any memory it asks for, and has no zstd of its own.
      return switch (ZipMethod.getMethodByCode(entry.getMethod())) {
        case XZ -> CompressedStreams.open(ContainerFormat.XZ, zip.getRawInputStream(entry));
        case ZSTD -> CompressedStreams.open(ContainerFormat.ZSTD, zip.getRawInputStream(entry));
        default -> zip.getInputStream(entry);
      };
    } catch (IOException | RuntimeException e) {
      incident(entryPath, IncidentCause.DAMAGED, "its data is not where its container says");
    } catch (LinkageError e) {
      incident(entryPath, IncidentCause.UNSUPPORTED, "its compression method is not read yet");
    }
    return null;
  }

  /** Whether the end was reached; if not, there may be more that nobody saw. */
  private boolean walkInSequence(Blob blob, String path, int depth) throws IOException {
    EntryNames names = new EntryNames();
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(blob.stream(), StandardCharsets.ISO_8859_1.name(), true, false)) {
      while (true) {
        ZipArchiveEntry entry;
        try {
          entry = zip.getNextEntry();
        } catch (IOException | RuntimeException | LinkageError e) {
          return false;
        }
        if (entry == null) {
          return true;
        }
        budget.countEntry();
        String entryPath = path + "!/" + names.next(entry);
        if (holdsReadableData(entry, zip.canReadEntryData(entry), entryPath)) {
          EntryStream data = counted(new Unclosed(zip), entry);
          walker.examineEntry(entryPath, entry.getSize(), depth + 1, data);
          if (data.exceeded()) {
            // To reach the next entry, the rest of this one would have to be unpacked.
            return false;
          }
        }
      }
    }
  }

  private boolean holdsReadableData(ZipArchiveEntry entry, boolean readable, String entryPath) {
    if (entry.isDirectory() && entry.getSize() == 0) {
      return false;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      incident(entryPath, IncidentCause.ENCRYPTED, "is encrypted in its container");
      return false;
    }
    if (!readable) {
      incident(entryPath, IncidentCause.UNSUPPORTED, "its compression method is not read yet");
    }
    return readable;
  }

  private EntryStream counted(InputStream data, ZipArchiveEntry entry) {
    return new EntryStream(
        data, budget.unpacked(entry.getCompressedSize()), entry.getSize(), entry.getCrc());
  }

  private void incident(String path, IncidentCause cause, String message) {
    visitor.incident(new ScanIncident(path, cause, message));
  }

  /** The stream of all entries must outlive each of them. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
