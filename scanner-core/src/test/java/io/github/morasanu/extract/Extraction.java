/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
  /** What stands where the needle stands: location, column and label. */
  final List<String> hits = new ArrayList<>();

  final List<String> embedded = new ArrayList<>();
  final List<String> incidents = new ArrayList<>();
  int segments;

  private final String needle;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder ahead = new StringBuilder();
  private Coverage coverage = Coverage.NONE;

  private Extraction(String needle) {
    this.needle = needle;
  }

  static Extraction of(String name, byte[] bytes) {
    return of(name, bytes, SegmentBuffer.CHUNK, "X");
  }

  /** Extracts, and looks for a needle. */
  static Extraction of(String name, byte[] bytes, int chunk, String needle) {
    try (TextExtractor extractor =
        new TextExtractor(ScanLimits.defaults(), chunk, new WorkerCommand())) {
      return of(extractor, name, bytes, needle);
    }
  }

  static Extraction of(TextExtractor extractor, String name, byte[] bytes, String needle) {
    Extraction extraction = new Extraction(needle);
    InputStream stream = new BufferedInputStream(new ByteArrayInputStream(bytes));
    try {
      extraction.coverage =
          extractor.extract(new ContentSource(name, bytes.length, 0, stream), extraction);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return extraction;
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
    if (goesOn) {
      assertThat(text.toString()).endsWith(all.substring(0, segment.from()));
      assertThat(segment.from())
          .isGreaterThanOrEqualTo(Math.min(TextSegment.LOOKBEHIND, text.length()));
    }
    assertThat(own).isNotEmpty();
    assertThat(segment.text().length() - segment.to())
        .satisfiesAnyOf(
            context -> assertThat(context).isZero(),
            context -> assertThat(context).isGreaterThanOrEqualTo(TextSegment.LOOKAHEAD));
    if (goesOn) {
      assertThat(own + all.substring(segment.to())).startsWith(ahead);
    }
    ahead.setLength(0);
    ahead.append(all, segment.to(), all.length());
    text.append(own);
    findNeedle(segment, all);
  }

  private void findNeedle(TextSegment segment, String all) {
    int at = all.indexOf(needle, segment.from());
    while (at >= 0 && at < segment.to()) {
      Location.Builder location = Location.builder("");
      segment.positions().locate(at, location);
      hits.add(location.build() + " " + segment.fields().columnAt(at) + " "
          + segment.fields().labelAt(at));
      at = all.indexOf(needle, at + 1);
    }
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
