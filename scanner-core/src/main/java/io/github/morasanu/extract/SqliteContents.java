/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.document.CellText;
import io.github.morasanu.document.WorkFolder;
import io.github.morasanu.extract.SqliteRecord.Value;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.table.Layout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQLite databases: each table as a table whose sheet is its name, whose header its columns and whose
 * rows its row numbers; blobs; and the printable runs of pages that hold what was deleted.
 */
final class SqliteContents implements AutoCloseable {
  /** Blobs from this length on may be files. */
  private static final int FILE = 64;

  private static final int MOST_FILES = 1000;

  private final long maxBytes;
  private final int chunk;
  private final TextContents texts;
  private @Nullable WorkFolder folder;

  /**
   * Reads databases up to a size.
   *
   * @param maxBytes of larger ones only the printable runs are read
   */
  SqliteContents(long maxBytes, int chunk, TextContents texts) {
    this.maxBytes = maxBytes;
    this.chunk = chunk;
    this.texts = texts;
  }

  Coverage extract(InputStream stream, ExtractionSink sink) throws IOException {
    if (folder == null) {
      folder = WorkFolder.create();
    }
    Path file = folder.spool(stream, maxBytes);
    try {
      if (Files.size(file) > maxBytes) {
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "a database larger than any may be; its printable runs were examined");
        return runs(file, stream, sink);
      }
      return read(file, sink);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Coverage read(Path file, ExtractionSink sink) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return new Reading(SqliteFile.open(channel), sink).readAll();
    } catch (SqliteFile.DamagedException e) {
      sink.incident(
          IncidentCause.DAMAGED, "a database that is broken; its printable runs were examined too");
      return runs(file, InputStream.nullInputStream(), sink);
    }
  }

  private Coverage runs(Path file, InputStream rest, ExtractionSink sink) throws IOException {
    try (InputStream start = Files.newInputStream(file)) {
      texts.binary(start, sink);
      return texts.binary(rest, sink);
    }
  }

  @Override
  public void close() {
    if (folder != null) {
      folder.close();
    }
  }

  /** A row of the schema. */
  private record Entry(String type, String name, long root, String statement) {}

  /** One database on its way. */
  private final class Reading {
    private final SqliteFile database;
    private final ExtractionSink sink;
    private final BinaryParts blobs;
    private int files;

    Reading(SqliteFile database, ExtractionSink sink) {
      this.database = database;
      this.sink = sink;
      this.blobs = new BinaryParts(texts, sink);
    }

    Coverage readAll() throws IOException {
      List<Entry> schema = schema();
      MarkedOrigin origin = new MarkedOrigin();
      origin.mark(0, Place.ofField(0, "schema"));
      SegmentBuffer statements = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
      for (Entry entry : schema) {
        statements.append(entry.statement);
        statements.append('\n');
      }
      statements.finish();
      for (Entry entry : schema) {
        if (entry.root > 0 && entry.type.equals("table")) {
          readTable(entry);
        } else if (entry.root > 0) {
          // An index repeats values of its table. Its pages are no free ones.
          database.walk(entry.root, (rowId, record) -> {});
        }
      }
      database.walkFree(page -> {
        for (byte b : page) {
          blobs.write(b);
        }
        blobs.separate();
      });
      blobs.push();
      return Coverage.WHOLE;
    }

    private List<Entry> schema() throws IOException {
      List<Entry> entries = new ArrayList<>();
      database.walk(1, (rowId, record) -> {
        List<Value> values = values(record);
        if (values.size() < 5) {
          throw new SqliteFile.DamagedException("schema");
        }
        entries.add(new Entry(
            values.get(0).text(),
            values.get(1).text(),
            number(values.get(3).text()),
            values.get(4).text()));
      });
      return entries;
    }

    private long number(String digits) throws IOException {
      try {
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
      } catch (NumberFormatException e) {
        throw new SqliteFile.DamagedException("schema", e);
      }
    }

    private List<Value> values(byte[] record) throws IOException {
      try {
        return SqliteRecord.values(record, database.charset());
      } catch (RuntimeException e) {
        throw new SqliteFile.DamagedException("record", e);
      }
    }

    private void readTable(Entry table) throws IOException {
      SqliteColumns columns = SqliteColumns.of(table.statement);
      MarkedOrigin origin = new MarkedOrigin();
      SegmentBuffer rows = new SegmentBuffer(chunk, sink, origin, Layout.TABLE);
      origin.mark(0, new Place(0, 0, 0, 0, table.name, null));
      boolean[] begun = new boolean[1];
      try {
        database.walk(table.root, (rowId, record) -> {
          if (!begun[0]) {
            writeHeader(columns.names(), rowId != 0, rows);
          }
          begun[0] = true;
          int row = rowId > 0 && rowId <= Integer.MAX_VALUE ? (int) rowId : 0;
          origin.mark(rows.written(), new Place(0, 0, 0, row, table.name, null));
          writeRow(table.name, rowId, values(record), columns.rowId(), rows);
        });
      } finally {
        rows.finish();
      }
    }

    /**
     * The header; an empty one keeps the first row from being taken for one. A line of one cell is none,
     * so that each ends in an empty cell.
     *
     * @param inOrder whether the values come in the order of the columns: without row numbers, those of
     *     the key come first
     */
    private void writeHeader(List<String> names, boolean inOrder, SegmentBuffer rows) {
      for (String name : names) {
        rows.append(inOrder ? CellText.of(name, false) : "");
        rows.append('\t');
      }
      rows.append("\t\n");
    }

    private void writeRow(
        String table, long rowId, List<Value> values, int rowIdColumn, SegmentBuffer rows)
        throws IOException {
      for (int i = 0; i < values.size(); i++) {
        Value value = values.get(i);
        if (i == rowIdColumn && rowId != 0) {
          rows.append(Long.toString(rowId));
        } else if (value.blob().length > 0) {
          readBlob(table + '-' + rowId + '-' + (i + 1), value.blob());
        } else {
          rows.append(CellText.of(value.text(), false));
        }
        rows.append('\t');
      }
      rows.append('\n');
    }

    private void readBlob(String name, byte[] blob) throws IOException {
      if (blob.length < FILE || files > MOST_FILES) {
        for (byte b : blob) {
          blobs.write(b);
        }
        blobs.separate();
      } else if (++files > MOST_FILES) {
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "has more than " + MOST_FILES
                + " large blobs; of the others the printable runs were examined");
        readBlob(name, blob);
      } else {
        sink.embedded(name, blob.length, new ByteArrayInputStream(blob));
      }
    }
  }
}
