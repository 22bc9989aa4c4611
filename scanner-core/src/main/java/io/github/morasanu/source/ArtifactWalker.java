/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.source.ContainerFormat.Opening;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Walks files, folders and containers, and hands every content to a visitor in a fixed order:
 * folders by name, containers as they lie in the file.
 *
 * <p>Whatever cannot be read becomes an incident, and the walk goes on. A symbolic link is followed
 * only as the root of a walk; the folders of version control are left out. One thread at a time may
 * use a walker, but the visitor may call {@link #walkEntry} during its visit.
 *
 * <p>A walker may hand parts of the walk over instead of visiting them: their place in the order is
 * between what the visitor was told before and what it is told after. Visiting each part in its place
 * comes to the same as the walk of one that hands nothing over, unless {@link ScanBudget#isSpent}.
 */
public final class ArtifactWalker {
  /*
   * What is handed over. A walker that hands over spends its own time on what only it can do: it lists
   * folders and directories of zips, and copies packed bytes. A small file is a part as it is, a zip
   * too; of a larger zip the entries are parts, still packed. A large file that is no zip is a part as
   * well, unless the visitor divides it: whoever walks it reads it as a stream.
   */

  /** A file up to this size becomes a part unseen. */
  private static final long SMALL_FILE = 1 << 20;

  private final ScanBudget budget;
  private final ContentVisitor visitor;
  private final @Nullable Consumer<WalkPart> parts;
  private final long smallFile;
  private final FolderWalker folders;
  private final FeedWalker feeds;
  private final ZipWalker zips;
  private final StreamWalker streams;
  private final SevenZipWalker sevenZips;

  /** A walker that spends from a budget and visits everything itself. */
  public ArtifactWalker(ScanBudget budget, ContentVisitor visitor) {
    this(budget, visitor, null, SMALL_FILE);
  }

  /**
   * A walker that spends from a budget and hands over what can be visited apart.
   *
   * @param parts takes the parts, on the thread of the walk
   */
  public ArtifactWalker(ScanBudget budget, ContentVisitor visitor, Consumer<WalkPart> parts) {
    this(budget, visitor, Objects.requireNonNull(parts, "parts"), SMALL_FILE);
  }

  /** A walker that looks into files from a size of its own on. */
  ArtifactWalker(
      ScanBudget budget,
      ContentVisitor visitor,
      @Nullable Consumer<WalkPart> parts,
      long smallFile) {
    this.budget = Objects.requireNonNull(budget, "budget");
    this.visitor = Objects.requireNonNull(visitor, "visitor");
    this.parts = parts;
    this.smallFile = smallFile;
    this.folders = new FolderWalker(visitor, this);
    this.feeds = new FeedWalker(budget, visitor, folders, this);
    this.zips = new ZipWalker(budget, visitor, this);
    this.streams = new StreamWalker(budget, visitor, this);
    this.sevenZips = new SevenZipWalker(budget, this);
  }

  /**
   * Walks a file or a folder.
   *
   * @param label the reported path of a file; what stands before the relative paths of a folder's
   *     files, or empty for nothing
   */
  public void walk(Path root, String label) {
    folders.walk(root, label);
  }

  /**
   * Walks what a feed gives.
   *
   * @param label the path under which it is reported that the feed breaks off
   */
  public void walk(ContentFeed feed, String label) {
    feeds.walk(feed, label);
  }

  /** Examines a file on disk, or hands it over. */
  void walkFile(Path file, String path, long size) {
    if (size > smallFile || !handOver(file, path)) {
      walkFile(file, path);
    }
  }

  private void walkFile(Path file, String path) {
    if (visitor.leavesOut(path)) {
      return;
    }
    try (Blob blob = Blob.of(file);
        InputStream stream = blob.stream()) {
      budget.checkTime();
      ContentSource source = source(path, blob.size(), 0, stream);
      ContainerFormat format = format(source.stream());
      if (format == ContainerFormat.NONE && hidesZip(blob)) {
        visitor.container(path);
        zips.walk(blob, path, 0);
      } else if (format.opening() == Opening.ZIP
          || (format == ContainerFormat.NONE && visitor.divides(source))
          || !handOver(file, path)) {
        examine(source, format, blob);
      }
    } catch (BudgetExceededException e) {
      incident(path, e.incidentCause(), e.budgetMessage());
    } catch (IOException e) {
      unreadable(path);
    }
  }

  /** Hands a whole file over; false if it is to be visited here. */
  boolean handOver(Path file, String path) {
    if (parts == null) {
      return false;
    }
    parts.accept(new WalkPart(0, walker -> walker.walkFile(file, path)));
    return true;
  }

  /** Hands an entry of a zip over; false if it is to be visited here. */
  boolean handOver(ZipFile zip, ZipArchiveEntry entry, String path, int depth) {
    PackedEntry packed = parts == null ? null : PackedEntry.of(zip, entry);
    if (parts == null || packed == null) {
      return false;
    }
    parts.accept(new WalkPart(packed.length(), walker -> walker.walkEntry(packed, path, depth)));
    return true;
  }

  /** Hands over what a feed gives; false if it is to be visited here. */
  boolean handOver(ContentFeed.Opener opener, String path, long size) {
    if (parts == null) {
      return false;
    }
    parts.accept(new WalkPart(0, walker -> walker.feeds.examineApart(opener, path, size)));
    return true;
  }

  private void walkEntry(PackedEntry packed, String path, int depth) {
    try {
      examineEntry(path, packed.size(), depth, packed.stream(budget));
    } catch (BudgetExceededException e) {
      incident(path, e.incidentCause(), e.budgetMessage());
    }
  }

  private static boolean hidesZip(Blob blob) throws IOException {
    try (SeekableByteChannel channel = blob.channel()) {
      return CentralDirectory.endsFile(channel);
    }
  }

  /**
   * Examines a file that a visitor found inside a content: an attachment, an embedded object.
   *
   * @param path its whole reported path, the content's included
   * @param size bytes, or -1 if unknown
   * @param depth containers around it, the content included
   * @param stream its bytes; closed here
   */
  public void walkEntry(String path, long size, int depth, InputStream stream) {
    String shown = EntryNames.display(path);
    try (EntryStream entry = new EntryStream(stream, budget.unpacked(-1), -1, -1)) {
      budget.countEntry();
      budget.checkDepth(depth);
      examineEntry(shown, size, depth, entry);
    } catch (BudgetExceededException e) {
      incident(shown, e.incidentCause(), e.budgetMessage());
    } catch (IOException e) {
      incident(shown, IncidentCause.DAMAGED, "cannot be read to its end");
    }
  }

  /**
   * Examines one entry; what befalls it becomes an incident.
   *
   * @throws BudgetExceededException over a limit of the whole scan only
   */
  void examineEntry(String path, long size, int depth, EntryStream entry)
      throws BudgetExceededException {
    examineEntry(source(path, size, depth, entry), entry);
  }

  /**
   * The same for an entry of which a part is already read.
   *
   * @param source whose stream reads from the entry
   */
  void examineEntry(ContentSource source, EntryStream entry) throws BudgetExceededException {
    String path = source.path();
    try (entry) {
      if (visitor.leavesOut(path)) {
        return;
      }
      examine(source, format(source.stream()), null);
      entry.throwIfFailed();
      if (entry.deceived()) {
        incident(path, IncidentCause.DAMAGED, "is not of the size and checksum its container says");
      }
    } catch (BudgetExceededException e) {
      if (e.ofWholeScan()) {
        throw e;
      }
      incident(path, e.incidentCause(), e.budgetMessage());
    } catch (IOException e) {
      visitor.incident(ReadFailure.incident(path, e, "cannot be unpacked to its end"));
    }
  }

  /**
   * Examines a content, opened if it is a container.
   *
   * @param file the same as a file on disk, or null
   */
  private void examine(ContentSource source, ContainerFormat format, @Nullable Blob file)
      throws IOException {
    if (format.opening() != Opening.CONTENT) {
      visitor.container(source.path());
    }
    switch (format.opening()) {
      case CONTENT -> visitor.content(source);
      case ZIP ->
        withBlob(source, file, blob -> {
          if (file != null || !visitor.takes(nested(blob, source))) {
            zips.walk(blob, source.path(), source.depth());
          }
        });
      case NOT_YET ->
        incident(
            source.path(),
            IncidentCause.UNSUPPORTED,
            "a " + format.label() + " container is not opened yet; it was not examined");
      case SEVEN_ZIP ->
        withBlob(
            source,
            file,
            blob -> open(source, () -> {
              sevenZips.walk(blob, source.path(), source.depth());
            }));
      case STREAM, ARCHIVE, RPM -> open(source, () -> streams.walk(format, source, file));
    }
  }

  private NestedZip nested(Blob blob, ContentSource source) {
    ArtifactWalker whole = parts == null ? this : new ArtifactWalker(budget, visitor);
    return new NestedZip(blob, source.path(), source.depth(), whole, budget);
  }

  /** Walks a zip that somebody else has unpacked. */
  void walkZip(Blob blob, String path, int depth) throws IOException {
    zips.walk(blob, path, depth);
  }

  /** Opens a container; that it cannot be read to its end becomes an incident. */
  private void open(ContentSource container, Walk walk) throws BudgetExceededException {
    try {
      walk.run();
    } catch (BudgetExceededException e) {
      throw e;
    } catch (IOException e) {
      visitor.incident(ReadFailure.incident(
          container.path(), e, "cannot be read to its end; only what comes before was examined"));
    }
  }

  private static void withBlob(ContentSource source, @Nullable Blob file, BlobWalk walk)
      throws IOException {
    if (file != null) {
      walk.walk(file);
      return;
    }
    try (Blob blob = Blob.of(source.stream())) {
      walk.walk(blob);
    }
  }

  /** A source over a stream, with the mark that it promises. */
  static ContentSource source(String path, long size, int depth, InputStream stream) {
    // The buffer grows as far as a mark asks for.
    return new ContentSource(path, size, depth, new BufferedInputStream(stream));
  }

  /** The format of a content whose stream stands at its first byte, and stays there. */
  static ContainerFormat format(InputStream stream) throws IOException {
    byte[] head = new byte[ContainerFormat.HEAD];
    int length = 0;
    stream.mark(head.length);
    try {
      length = stream.readNBytes(head, 0, head.length);
    } catch (IOException e) {
      // Whoever reads the content meets it again, after the part that can be read.
    }
    stream.reset();
    return ContainerFormat.of(Arrays.copyOf(head, length));
  }

  /** Tells of what cannot be opened. */
  void unreadable(String path) {
    incident(path, IncidentCause.UNREADABLE, "the operating system does not let it be read");
  }

  void incident(String path, IncidentCause cause, String message) {
    visitor.incident(new ScanIncident(path, cause, message));
  }

  /** A walk through one container. */
  @FunctionalInterface
  private interface Walk {
    void run() throws IOException;
  }

  /** A walk through one container that lies at hand as a whole. */
  @FunctionalInterface
  private interface BlobWalk {
    void walk(Blob blob) throws IOException;
  }
}
