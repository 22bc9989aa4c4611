/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.document.WorkerCommand;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.OuterLabel;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ScanLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the fields of a text say. */
final class FieldProbe {
  private FieldProbe() {}

  static List<String> labels(String text, String name) {
    return labels(
        text.getBytes(StandardCharsets.UTF_8), name, SegmentBuffer.CHUNK, PieceReader.SIZE);
  }

  /** What each X stands under. */
  static List<String> labels(byte[] bytes, String name, int chunk, int pieceSize) {
    List<String> labels = new ArrayList<>();
    extract(bytes, name, chunk, pieceSize, segment -> {
      for (int i = segment.from(); i < segment.to(); i++) {
        if (segment.text().charAt(i) == 'X') {
          labels.add(segment.fields().labelAt(i));
        }
      }
    });
    return labels;
  }

  static List<String> cells(String text, String name) {
    List<String> cells = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    extract(
        bytes,
        name,
        SegmentBuffer.CHUNK,
        PieceReader.SIZE,
        segment -> segment
            .fields()
            .cells(
                segment.from(),
                segment.to(),
                label -> true,
                (label, start, end) -> cells.add(
                    label + "=" + new StringBuilder().append(segment.text(), start, end))));
    return cells;
  }

  /** What stands in the column of a table in a text. */
  static List<String> below(String text, String label) {
    return tableCells(
        text.getBytes(StandardCharsets.UTF_8), label, SegmentBuffer.CHUNK, PieceReader.SIZE);
  }

  /** What stands in the column of a table in a text, asked for as the detector does. */
  static List<String> tableCells(byte[] bytes, String label, int chunk, int pieceSize) {
    List<String> cells = new ArrayList<>();
    extract(bytes, "notes.md", chunk, pieceSize, segment -> {
      FieldMap.Cells into = (of, start, end) -> cells.add(part(segment, start, end));
      String text = part(segment, 0, segment.text().length());
      segment.fields().cells(segment.from(), segment.to(), label::equals, into);
      int at = text.indexOf(label, segment.from());
      while (at >= 0 && at < segment.to() + FieldMap.HEADER_BEHIND) {
        int header = segment.fields().headerAt(at);
        if (header >= 0) {
          segment.fields().below(header, segment.from(), segment.to(), into);
        }
        at = text.indexOf(label, at + 1);
      }
    });
    return cells;
  }

  /** The values of a label that do not stand right behind it, asked for as the detector does. */
  static List<String> named(String text, String label) {
    return named(
        text.getBytes(StandardCharsets.UTF_8), label, SegmentBuffer.CHUNK, PieceReader.SIZE);
  }

  static List<String> named(byte[] bytes, String label, int chunk, int pieceSize) {
    List<String> values = new ArrayList<>();
    extract(bytes, "notes.md", chunk, pieceSize, segment -> {
      String text = part(segment, 0, segment.text().length());
      int most = segment.to() + OuterLabel.REACH;
      int at = text.indexOf(label, Math.max(0, segment.from() - OuterLabel.REACH));
      while (at >= 0 && at < most) {
        int name = segment.fields().nameAt(at);
        if (name >= 0) {
          segment
              .fields()
              .named(
                  name,
                  segment.from(),
                  segment.to(),
                  (of, start, end) -> values.add(part(segment, start, end)));
        }
        at = text.indexOf(label, at + 1);
      }
    });
    return values;
  }

  private static String part(TextSegment segment, int start, int end) {
    StringBuilder part = new StringBuilder();
    return part.append(segment.text(), start, end).toString();
  }

  private interface OfSegment {
    void look(TextSegment segment);
  }

  private static void extract(byte[] bytes, String name, int chunk, int pieceSize, OfSegment look) {
    try (TextExtractor extractor =
        new TextExtractor(ScanLimits.defaults(), chunk, pieceSize, new WorkerCommand())) {
      extractor.extract(
          new ContentSource(name, bytes.length, 0, new ByteArrayInputStream(bytes)),
          new ExtractionSink() {
            @Override
            public void segment(TextSegment segment) {
              look.look(segment);
            }

            @Override
            public void embedded(String inner, long size, InputStream stream) {
              throw new AssertionError("nothing is embedded here");
            }

            @Override
            public void incident(IncidentCause cause, String message) {
              throw new AssertionError(message);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
