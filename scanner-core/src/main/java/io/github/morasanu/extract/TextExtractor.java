/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.document.DocumentType;
import io.github.morasanu.document.OcrProgram;
import io.github.morasanu.document.WorkerCommand;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ScanLimits;
import io.github.morasanu.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns contents into text. Says of each how much of it became text, and why, if that is nothing.
 *
 * <p>One thread at a time may use an extractor, but a sink may extract again while it takes an
 * embedded file. To be closed after the scan: it may keep a process for documents.
 */
public final class TextExtractor implements AutoCloseable {
  private final TextContents texts;
  private final ClassContents classes;
  private final SerializedContents objects;
  private final KeyStoreContents keyStores;
  private final MailContents mails;
  private final MailBoxContents mailBoxes = new MailBoxContents();
  private final OdfContents openDocuments;
  private final SqliteContents databases;
  private final DocumentContents documents;

  /** An extractor that keeps to the limits of documents. */
  public TextExtractor(ScanLimits limits) {
    this(limits, null);
  }

  /**
   * An extractor that may read the text in images.
   *
   * @param ocr reads it; null to leave it unread
   */
  public TextExtractor(ScanLimits limits, @Nullable OcrProgram ocr) {
    this(limits, SegmentBuffer.CHUNK, PieceReader.SIZE, new WorkerCommand(), ocr);
  }

  /**
   * An extractor with another worker and other sizes.
   *
   * @param chunk characters of a usual segment
   * @param pieceSize bytes of a usual piece
   */
  TextExtractor(ScanLimits limits, int chunk, int pieceSize, WorkerCommand command) {
    this(limits, chunk, pieceSize, command, null);
  }

  TextExtractor(
      ScanLimits limits,
      int chunk,
      int pieceSize,
      WorkerCommand command,
      @Nullable OcrProgram ocr) {
    Objects.requireNonNull(limits, "limits");
    this.texts = new TextContents(chunk, pieceSize);
    this.classes = new ClassContents(chunk, texts);
    this.objects = new SerializedContents(chunk, texts);
    this.keyStores = new KeyStoreContents(chunk, texts);
    this.mails = new MailContents(chunk, texts);
    this.openDocuments = new OdfContents(chunk);
    this.databases = new SqliteContents(limits.maxEntryBytes(), chunk, texts);
    this.documents = new DocumentContents(limits, chunk, command, ocr);
  }

  /**
   * Pushes the text of a content, what is embedded in it, and what went wrong.
   *
   * @throws IOException if the content's own bytes cannot be read
   */
  public Coverage extract(ContentSource source, ExtractionSink sink) throws IOException {
    InputStream stream = source.stream();
    return switch (kind(source)) {
      case CLASS -> classes.extract(stream, sink);
      case PDF -> documents.extract(DocumentType.PDF, source, sink);
      case OOXML -> documents.extract(DocumentType.OOXML, source, sink);
      case OLE2 -> documents.extract(DocumentType.OLE2, source, sink);
      case RTF -> documents.extract(DocumentType.RTF, source, sink);
      case SQLITE -> databases.extract(stream, sink);
      case MBOX -> mailBoxes.extract(stream, sink);
      case ODF -> openDocuments.extract(stream, sink);
      case IMAGE -> documents.extractImage(source, texts, sink);
      case MAIL -> mails.extract(stream, sink);
      case PROPERTIES -> texts.properties(stream, sink);
      case MANIFEST -> texts.manifest(stream, sink);
      case SERIALIZED -> objects.extract(stream, sink);
      case KEY_STORE -> keyStores.extract(stream, sink);
      case TABLE -> texts.plain(stream, Layout.PERHAPS_DELIMITED, sink);
      case SQL -> texts.plain(stream, Layout.SQL, sink);
      case OTHER -> texts.plain(stream, Layout.PROSE, sink);
    };
  }

  /**
   * Whether a content is read as plain text, of which long ones come in pieces.
   *
   * @throws IOException if the content's own bytes cannot be read
   */
  public boolean isPlainText(ContentSource source) throws IOException {
    ContentKind kind = kind(source);
    return kind == ContentKind.OTHER || kind == ContentKind.TABLE || kind == ContentKind.SQL;
  }

  /**
   * Pushes the characters of a content that is text in a charset of its own, whatever its format, so that
   * a {@link TextRewriter} can find them again by their {@link PositionMap#source}.
   *
   * @return false if it is no such text, or does not fit its charset; what was pushed then is void
   * @throws IOException if the content's own bytes cannot be read
   */
  public boolean extractText(ContentSource source, ExtractionSink sink) throws IOException {
    return switch (kind(source)) {
      case CLASS, PDF, OOXML, OLE2, SQLITE, IMAGE, SERIALIZED, KEY_STORE -> false;
      case TABLE -> texts.rewritable(source.stream(), Layout.PERHAPS_DELIMITED, sink);
      case SQL -> texts.rewritable(source.stream(), Layout.SQL, sink);
      case RTF, MBOX, ODF, MAIL, PROPERTIES, MANIFEST, OTHER ->
        texts.rewritable(source.stream(), Layout.PROSE, sink);
    };
  }

  private static ContentKind kind(ContentSource source) throws IOException {
    InputStream stream = source.stream();
    stream.mark(ContentKind.HEAD);
    byte[] head = stream.readNBytes(ContentKind.HEAD);
    stream.reset();
    return ContentKind.of(head, source.name());
  }

  @Override
  public void close() {
    documents.close();
    databases.close();
  }
}
