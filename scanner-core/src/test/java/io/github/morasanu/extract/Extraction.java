/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.document.WorkerCommand;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Location;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ScanLimits;
import io.github.morasanu.text.FoldedText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Notes what an extraction gives, and checks the promises of every segment. */
final class Extraction implements ExtractionSink {
  /** What stands where the needle stands: location, column and label; keys are left out. */
  final List<String> hits = new ArrayList<>();

  final List<String> embedded = new ArrayList<>();
  final List<String> incidents = new ArrayList<>();
  final List<String> charsets = new ArrayList<>();
  int segments;

  private final String needle;
  private final boolean takesPieces;
  private final List<TextPiece> pieces = new ArrayList<>();
  private final List<Location> locations = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder ahead = new StringBuilder();

  /** Where the text ends, after segments with less context than promised. */
  private final List<Integer> ends = new ArrayList<>();

  private String behind = "";
  private Coverage coverage = Coverage.NONE;

  private Extraction(String needle, boolean takesPieces) {
    this.needle = needle;
    this.takesPieces = takesPieces;
  }

  static Extraction of(String name, byte[] bytes) {
    return of(name, bytes, SegmentBuffer.CHUNK, "X");
  }

  /** Extracts, and looks for a needle. */
  static Extraction of(String name, byte[] bytes, int chunk, String needle) {
    return of(name, bytes, chunk, PieceReader.SIZE, needle, false);
  }

  /** Extracts pieces of a size, at once or all of them afterwards and backwards. */
  static Extraction of(
      String name, byte[] bytes, int chunk, int pieceSize, String needle, boolean takesPieces) {
    try (TextExtractor extractor =
        new TextExtractor(ScanLimits.defaults(), chunk, pieceSize, new WorkerCommand())) {
      return of(extractor, name, bytes, new Extraction(needle, takesPieces));
    }
  }

  static Extraction of(TextExtractor extractor, String name, byte[] bytes, String needle) {
    return of(extractor, name, bytes, new Extraction(needle, false));
  }

  private static Extraction of(
      TextExtractor extractor, String name, byte[] bytes, Extraction extraction) {
    InputStream stream = new BufferedInputStream(new ByteArrayInputStream(bytes));
    try {
      extraction.coverage =
          extractor.extract(new ContentSource(name, bytes.length, 0, stream), extraction);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!extraction.pieces.isEmpty()) {
      extraction.extractPieces();
    }
    assertThat(extraction.ends).allMatch(end -> end == extraction.text.length());
    return extraction;
  }

  /** The last piece first, and then put together in order. */
  private void extractPieces() {
    assertThat(segments).isZero();
    List<Extraction> parts = new ArrayList<>();
    List<TextPiece.Extent> extents = new ArrayList<>();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Extraction part = new Extraction(needle, false);
      extents.add(0, pieces.get(i).extract(part));
      parts.add(0, part);
    }
    TextPiece.Extent extent = TextPiece.Extent.NONE;
    for (int i = 0; i < parts.size(); i++) {
      addPart(parts.get(i), extent);
      extent = extent.plus(extents.get(i));
    }
    extent.conclude(this::incident);
  }

  private void addPart(Extraction part, TextPiece.Extent before) {
    assertThat(end(part.behind.length())).isEqualTo(part.behind);
    assertThat(part.behind.length())
        .isGreaterThanOrEqualTo(Math.min(TextSegment.LOOKBEHIND, text.length()));
    part.ends.forEach(end -> ends.add(text.length() + end));
    text.append(part.text);
    segments += part.segments;
    for (int i = 0; i < part.hits.size(); i++) {
      hits.add(part.locations.get(i).plus(before.lines()) + part.columns.get(i));
    }
  }

  int pieces() {
    return pieces.size();
  }

  /** The form in which segments show a text. */
  static String folded(String text) {
    return string(FoldedText.of(text));
  }

  static String string(FoldedText text) {
    char[] chars = new char[text.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = text.charAt(i);
    }
    return new String(chars);
  }

  /** What the segments' own ranges hold, one after the other, folded. */
  String text() {
    return text.toString();
  }

  Coverage coverage() {
    return coverage;
  }

  @Override
  public void segment(TextSegment segment) {
    segments++;
    String all = string(segment.text());
    String own = all.substring(segment.from(), segment.to());
    boolean goesOn = segment.from() > 0;
    if (goesOn && segments == 1) {
      behind = all.substring(0, segment.from());
    } else if (goesOn) {
      assertThat(end(segment.from())).isEqualTo(all.substring(0, segment.from()));
      assertThat(segment.from())
          .isGreaterThanOrEqualTo(Math.min(TextSegment.LOOKBEHIND, text.length()));
    }
    assertThat(own).isNotEmpty();
    int context = all.length() - segment.to();
    if (context > 0 && context < TextSegment.LOOKAHEAD) {
      ends.add(text.length() + all.length() - segment.from());
    }
    if (goesOn) {
      int known = Math.min(ahead.length(), all.length() - segment.from());
      assertThat(all.substring(segment.from(), segment.from() + known))
          .isEqualTo(ahead.substring(0, known));
    }
    ahead.setLength(0);
    ahead.append(all, segment.to(), all.length());
    text.append(own);
    findNeedle(segment, all);
  }

  /** The last characters so far, with what is before this text. */
  private String end(int length) {
    int missing = Math.max(0, length - text.length());
    assertThat(missing).isLessThanOrEqualTo(behind.length());
    return behind.substring(behind.length() - missing)
        + text.substring(text.length() - length + missing);
  }

  private void findNeedle(TextSegment segment, String all) {
    int last = Math.min(all.length(), segment.to() + needle.length() - 1);
    String own = all.substring(0, last);
    int at = own.indexOf(needle, segment.from());
    while (at >= 0) {
      Location.Builder location = Location.builder("");
      segment.positions().locate(at, location);
      locations.add(location.build());
      int column = segment.fields().columnAt(at);
      columns.add(column < 0 ? " 0 null" : " " + column + " " + segment.fields().labelAt(at));
      hits.add(location.build() + columns.get(columns.size() - 1));
      at = own.indexOf(needle, at + 1);
    }
  }

  @Override
  public boolean piece(TextPiece piece) {
    if (takesPieces) {
      pieces.add(piece);
    }
    return takesPieces;
  }

  @Override
  public void charset(String name) {
    charsets.add(name);
  }

  @Override
  public void embedded(String name, long size, InputStream stream) throws IOException {
    embedded.add(name + "=" + new String(stream.readAllBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public void incident(IncidentCause cause, String message) {
    incidents.add(cause.id());
  }
}
