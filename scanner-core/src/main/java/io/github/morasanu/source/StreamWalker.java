/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Walks what is read from first byte to last: compressed streams, archives, and both at once.
 *
 * <p>An archive that is all a compressed stream holds is no level of its own: the entries of
 * {@code a.tar.gz} are {@code a.tar.gz!/x}. As exceptions leave only limits and damage of the
 * container itself; what befalls an entry becomes an incident of that entry.
 */
final class StreamWalker {
  /** What stands behind the end mark of an archive. */
  private static final String AFTER_THE_END = "(after the end)";

  private final ScanBudget budget;
  private final ContentVisitor visitor;
  private final ArtifactWalker walker;

  StreamWalker(ScanBudget budget, ContentVisitor visitor, ArtifactWalker walker) {
    this.budget = budget;
    this.visitor = visitor;
    this.walker = walker;
  }

  /**
   * Hands out what a container holds.
   *
   * @param file the same as a file on disk, or null
   */
  void walk(ContainerFormat format, ContentSource container, @Nullable Blob file)
      throws IOException {
    budget.checkDepth(container.depth() + 1);
    switch (format.opening()) {
      case STREAM -> walkStream(format, container);
      case ARCHIVE -> walkArchive(format, container, container.depth() == 0, layers(format, file));
      case RPM -> walkRpm(container);
      default -> throw new IllegalArgumentException("not read from first to last");
    }
  }

  private void walkStream(ContainerFormat format, ContentSource container) throws IOException {
    PackedCount packed = new PackedCount(container.stream());
    InputStream unpacked = CompressedStreams.open(format, packed);
    EntryStream entry = new EntryStream(unpacked, budget.unpackedArchive(packed::count), -1, -1);
    ContentSource content =
        ArtifactWalker.source(container.path(), -1, container.depth() + 1, entry);
    ContainerFormat inner = ArtifactWalker.format(content.stream());
    if (entry.count() == 0) {
      entry.throwIfFailed();
    }
    if (inner.opening() == ContainerFormat.Opening.ARCHIVE) {
      try (entry) {
        ContentSource archive =
            new ContentSource(container.path(), -1, container.depth(), content.stream());
        walkArchive(inner, archive, false, ImageLayers.NONE);
      }
    } else {
      entry.meter(budget.unpacked(packed::count));
      budget.countEntry();
      String name = StreamNames.inner(container.name(), unpacked);
      String path = container.path() + "!/" + name;
      walker.examineEntry(new ContentSource(path, -1, content.depth(), content.stream()), entry);
    }
    if (entry.ended() && packed.read() >= 0) {
      throw new ZipException("bytes after the end");
    }
  }

  /**
   * Walks an archive.
   *
   * @param plain whether it lies on disk as it is: its entries are then as large as they are
   * @param layers what is known of it as a container image
   */
  private void walkArchive(
      ContainerFormat format, ContentSource archive, boolean plain, ImageLayers layers)
      throws IOException {
    InputStream in = archive.stream();
    EntryReader reader = reader(format, in);
    EntryNames names = new EntryNames();
    ByteMeter meter = plain ? budget.plain() : budget.slice();
    for (ArchivedEntry entry = next(reader); entry != null; entry = next(reader)) {
      budget.countEntry();
      String path = archive.path() + "!/" + names.next(entry.name())
          + layers.mark(EntryNames.decode(entry.name()));
      if (entry.content()) {
        long size = entry.data().left();
        EntryStream data = new EntryStream(entry.data(), meter, size, -1);
        walker.examineEntry(path, size, archive.depth() + 1, data);
      } else if (!entry.folder()) {
        visitor.link(path);
      }
    }
    if (skipZeros(in)) {
      // A second archive, or whatever somebody put there.
      budget.countEntry();
      String path = archive.path() + "!/" + names.next(AFTER_THE_END);
      budget.checkDepth(archive.depth() + 1);
      walker.examineEntry(path, -1, archive.depth() + 1, new EntryStream(in, meter, -1, -1));
    }
  }

  private static ImageLayers layers(ContainerFormat format, @Nullable Blob file) {
    boolean tar = format == ContainerFormat.TAR || format == ContainerFormat.TAR_UNMARKED;
    return tar && file != null ? ImageLayers.ofTar(file) : ImageLayers.NONE;
  }

  private static EntryReader reader(ContainerFormat format, InputStream in) throws IOException {
    return switch (format) {
      case TAR, TAR_UNMARKED -> new TarReader(in);
      case AR -> new ArReader(in);
      case CPIO -> new CpioReader(in);
      default -> throw new IllegalArgumentException("not an archive");
    };
  }

  private static @Nullable ArchivedEntry next(EntryReader reader) throws IOException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw ReadFailure.of(e);
    }
  }

  /** Passes over zeros; whether anything else follows. */
  private static boolean skipZeros(InputStream in) throws IOException {
    byte[] block = new byte[4096];
    while (true) {
      in.mark(block.length);
      int read = in.read(block);
      if (read < 0) {
        return false;
      }
      for (int i = 0; i < read; i++) {
        if (block[i] != 0) {
          in.reset();
          in.skipNBytes(i);
          return true;
        }
      }
    }
  }

  private void walkRpm(ContentSource container) throws IOException {
    InputStream in = container.stream();
    byte[] headers = RpmHeaders.read(in);
    visitor.content(ArtifactWalker.source(
        container.path(), headers.length, container.depth(), new ByteArrayInputStream(headers)));
    ContentSource payload =
        new ContentSource(container.path(), -1, container.depth(), new BufferedInputStream(in));
    ContainerFormat format = ArtifactWalker.format(payload.stream());
    switch (format.opening()) {
      case STREAM -> walkStream(format, payload);
      case ARCHIVE -> walkArchive(format, payload, false, ImageLayers.NONE);
      default -> throw new ZipException("no payload that we know");
    }
  }
}
