/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.extract.TextRewriter;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.scan.ContentValues;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ScanBudget;
import io.github.morasanu.source.ZipRewriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * Masks one content after the other: text, what is packed in zip or gzip, and documents of Office Open
 * XML. A copy counts only if a scan of it finds nothing; what cannot be masked so is refused, and told as
 * an incident. Not thread-safe.
 */
final class ContentMask {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};

  /** Rounds in which what was made up and is found again becomes blanks, and then stars. */
  private static final int ROUNDS = 3;

  /** What became of a content. */
  enum Result {
    /** It holds no value: it is to be copied as it is. */
    UNCHANGED,
    /** The copy was written. */
    CHANGED,
    /** There is no copy, and an incident says why. */
    REFUSED
  }

  private final ContentValues values;
  private final ScanRequest request;
  private final Replacements replacements;
  private final KindCounts counts;
  private final List<ScanIncident> incidents;

  /** A mask that adds to counts and incidents. */
  ContentMask(
      ContentValues values,
      ScanRequest request,
      RunKey key,
      KindCounts counts,
      List<ScanIncident> incidents) {
    this.values = values;
    this.request = request;
    this.replacements = new Replacements(key, values::isQuiet);
    this.counts = counts;
    this.incidents = incidents;
  }

  /** The name of a file or entry, with made-up values in the place of those in it. */
  String name(String name) {
    return NameEdits.mask(name, values, replacements);
  }

  /**
   * Masks a content.
   *
   * @param label how reports call it, already masked
   * @param to the copy, written if the content changes
   */
  Result mask(Path from, String label, Path to) throws IOException {
    return mask(from, label, to, 0, new ScanBudget(request.limits()));
  }

  /**
   * The same for a content in containers.
   *
   * @param depth how many
   * @param budget for all that is unpacked of one file
   */
  Result mask(Path from, String label, Path to, int depth, ScanBudget budget) throws IOException {
    ScanReport before = values.report(from, label);
    if (isClean(before)) {
      return Result.UNCHANGED;
    }
    if (depth > request.limits().maxDepth()) {
      return refuse(label, IncidentCause.TOO_DEEP, "lies too deep in containers to be masked");
    }
    byte[] head = head(from);
    try {
      if (startsWith(head, ZIP)) {
        return zip(from, label, to, depth, budget);
      }
      if (startsWith(head, GZIP)) {
        return checked(GzipMask.mask(this, from, label, to, depth, budget, request), label, to);
      }
    } catch (IOException e) {
      return refuse(label, IncidentCause.DAMAGED, "could not be unpacked and packed again");
    }
    return text(from, label, to);
  }

  private Result zip(Path from, String label, Path to, int depth, ScanBudget budget)
      throws IOException {
    if (ZipRewriter.isOffice(from, request.limits())) {
      OfficeMask office = new OfficeMask(values, replacements, counts);
      return checked(office.mask(new Source(from, label), from, to, budget), label, to);
    }
    ZipMask zip = new ZipMask(this, label, depth, budget, incidents);
    Result result = zip.mask(from, to);
    if (result == Result.CHANGED && zip.isSigned()) {
      return refuse(
          label, IncidentCause.UNSUPPORTED, "is signed: a masked copy would break the signature");
    }
    return checked(result, label, to);
  }

  private Result text(Path from, String label, Path to) throws IOException {
    Path source = from;
    Path last = Files.createTempFile("morasanu-", ".tmp");
    try {
      for (int round = 0; round < ROUNDS; round++) {
        if (!text(source, label, to, round)) {
          return refuse(label);
        }
        if (isClean(values.report(to, label))) {
          return Result.CHANGED;
        }
        Files.move(to, last, StandardCopyOption.REPLACE_EXISTING);
        source = last;
      }
      return refuse(label);
    } finally {
      Files.deleteIfExists(last);
    }
  }

  /** Whether it is a text, and values were found in it. */
  private boolean text(Path from, String label, Path to, int round) throws IOException {
    try (InputStream text = Files.newInputStream(from);
        InputStream bytes = Files.newInputStream(from);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      TextRewriter rewriter = new TextRewriter(text, bytes, out);
      TextEdits edits = new TextEdits(rewriter, replacements, counts, round);
      boolean found = values.find(
          label,
          sink -> {
            new Source(from, label).read(source -> {
              if (!values.extractor().extractText(source, sink)) {
                throw new NoTextException();
              }
            });
          },
          edits);
      rewriter.finish();
      return found;
    } catch (NoTextException e) {
      return false;
    }
  }

  /** A copy counts only if nothing is found in it. */
  private Result checked(Result result, String label, Path copy) {
    boolean clean = result == Result.CHANGED && isClean(values.report(copy, label));
    return clean ? Result.CHANGED : refuse(label);
  }

  private Result refuse(String label) {
    return refuse(
        label,
        IncidentCause.UNSUPPORTED,
        "holds what cannot be replaced in this format, or could not be examined; it was not copied");
  }

  Result refuse(String label, IncidentCause cause, String message) {
    incidents.add(new ScanIncident(label, cause, message));
    return Result.REFUSED;
  }

  private static boolean isClean(ScanReport report) {
    return report.incidents().isEmpty()
        && report.findings().stream().map(Finding::severity).allMatch(Severity.INFO::equals);
  }

  /** A content on disk, to be read as often as needed. */
  record Source(Path file, String path) {
    void read(Reader reader) throws IOException {
      try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
        reader.read(new ContentSource(path, Files.size(file), 0, content));
      }
    }
  }

  /** Reads a content once. */
  @FunctionalInterface
  interface Reader {
    void read(ContentSource source) throws IOException;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ZIP.length);
    }
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length && Arrays.equals(Arrays.copyOf(head, magic.length), magic);
  }

  /** What was to be read as text is none. */
  private static final class NoTextException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
