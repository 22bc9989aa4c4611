/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes a zip anew, entry by entry in its order. Names, times and the way of packing stay; comments and
 * extra fields, which may hold anything, do not. No name of an entry becomes a path on disk.
 */
public final class ZipRewriter {
  private final ScanBudget budget;
  private final Entries entries;

  /** A rewriter that spends from a budget what it unpacks. */
  public ZipRewriter(ScanBudget budget, Entries entries) {
    this.budget = budget;
    this.entries = entries;
  }

  /** Says what is to be written. */
  public interface Entries {
    /** What an entry is to be called. */
    String name(String name) throws IOException;

    /**
     * What is to stand in an entry: a file that is left alone until the next call, or null to leave the
     * entry out.
     *
     * @param content a file of random name that holds the entry
     */
    @Nullable
    Path content(String name, Path content) throws IOException;

    /** An entry cannot be read, and is left out. */
    void unreadable(String name, IncidentCause cause, String message);
  }

  /** Whether a file is a package of Office Open XML. */
  public static boolean isOffice(Path zip, ScanLimits limits) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(zip)) {
      return CentralDirectory.read(channel, limits.maxEntries()).ooxml();
    }
  }

  /** Whether a name is that of a signature over a jar. */
  public static boolean isSignature(String name) {
    return name.startsWith("META-INF/")
        && name.indexOf('/', "META-INF/".length()) < 0
        && name.endsWith(".SF");
  }

  /**
   * Writes the zip.
   *
   * @throws IOException if it has no directory that can be read, or a limit is reached
   */
  public void rewrite(Path from, Path to) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(from)) {
      if (!budget.admits(CentralDirectory.read(channel, budget.maxEntries()).entries())) {
        throw new IOException("the zip has more entries than the limit of the scan");
      }
    }
    Path content = Files.createTempFile("morasanu-", ".tmp");
    try (ZipFile zip = ZipFile.builder()
            .setPath(from)
            .setCharset(StandardCharsets.ISO_8859_1)
            .setIgnoreLocalFileHeader(true)
            .get();
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
      EntryNames names = new EntryNames();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        budget.countEntry();
        String name = names.next(entry);
        if (entry.isDirectory()) {
          String folder = entries.name(name);
          put(entry, folder.endsWith("/") ? folder : folder + "/", null, out);
        } else if (unpack(zip, entry, name, content)) {
          Path written = entries.content(name, content);
          if (written != null) {
            put(entry, entries.name(name), written, out);
          }
        }
      }
    } finally {
      Files.deleteIfExists(content);
    }
  }

  private boolean unpack(ZipFile zip, ZipArchiveEntry entry, String name, Path to)
      throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      entries.unreadable(name, IncidentCause.ENCRYPTED, "is encrypted in its container");
      return false;
    }
    if (!zip.canReadEntryData(entry)) {
      entries.unreadable(
          name, IncidentCause.UNSUPPORTED, "its compression method is not read here");
      return false;
    }
    try (InputStream packed = zip.getInputStream(entry);
        EntryStream data = new EntryStream(
            packed, budget.unpacked(entry.getCompressedSize()), entry.getSize(), entry.getCrc());
        OutputStream file = Files.newOutputStream(to)) {
      data.transferTo(file);
      if (data.deceived()) {
        entries.unreadable(
            name, IncidentCause.DAMAGED, "is not of the size and checksum its container says");
        return false;
      }
      return true;
    } catch (BudgetExceededException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      entries.unreadable(name, IncidentCause.DAMAGED, "cannot be unpacked to its end");
      return false;
    }
  }

  private static void put(
      ZipArchiveEntry like, String name, @Nullable Path content, ZipArchiveOutputStream out)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(like.getTime());
    if (like.getUnixMode() != 0) {
      entry.setUnixMode(like.getUnixMode());
    }
    boolean stored = content == null || like.getMethod() == ZipArchiveEntry.STORED;
    entry.setMethod(stored ? ZipArchiveEntry.STORED : ZipArchiveEntry.DEFLATED);
    if (stored) {
      entry.setSize(content == null ? 0 : Files.size(content));
      entry.setCrc(content == null ? 0 : checksum(content));
    }
    out.putArchiveEntry(entry);
    if (content != null) {
      Files.copy(content, out);
    }
    out.closeArchiveEntry();
  }

  private static long checksum(Path file) throws IOException {
    CRC32 checksum = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      int count = in.read(buffer);
      while (count >= 0) {
        checksum.update(buffer, 0, count);
        count = in.read(buffer);
      }
    }
    return checksum.getValue();
  }
}
