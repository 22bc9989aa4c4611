/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.document.DocumentOutcome;
import io.github.morasanu.document.DocumentType;
import io.github.morasanu.document.OcrProgram;
import io.github.morasanu.document.OoxmlPreflight;
import io.github.morasanu.document.Watchdog;
import io.github.morasanu.document.WorkFolder;
import io.github.morasanu.document.WorkerCommand;
import io.github.morasanu.document.WorkerProcess;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.LineOffset;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ScanLimits;
import io.github.morasanu.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Documents: their text and metadata, read by a worker process that starts with the first document
 * and serves them all. A document that hangs it, fills its memory or makes it crash costs one
 * incident; the next one gets a new worker.
 */
final class DocumentContents implements AutoCloseable {
  /** What reports call the text that is seen in an image. */
  static final String OCR_FIELD = "OCR";

  private final ScanLimits limits;
  private final int chunk;
  private final WorkerCommand command;
  private final @Nullable OcrProgram ocr;
  private @Nullable WorkFolder folder;
  private @Nullable Watchdog watchdog;
  private @Nullable WorkerProcess worker;

  /**
   * Reads documents that keep to limits.
   *
   * @param ocr reads the text in images; null to leave it unread
   */
  DocumentContents(ScanLimits limits, int chunk, WorkerCommand command, @Nullable OcrProgram ocr) {
    this.ocr = ocr;
    this.limits = limits;
    this.chunk = chunk;
    this.command = command;
  }

  /**
   * Reads a document.
   *
   * @throws IOException if the document's own bytes cannot be read
   */
  Coverage extract(DocumentType type, ContentSource source, ExtractionSink sink)
      throws IOException {
    if (!command.canRead(type)) {
      return none(
          sink,
          IncidentCause.UNSUPPORTED,
          "the parser of " + type.label() + " documents is not on the class path");
    }
    if (source.size() > limits.maxDocumentBytes()) {
      return tooLarge(sink);
    }
    Path document;
    try {
      document = folder().spool(source.stream(), limits.maxDocumentBytes());
    } catch (WorkFolder.WriteException e) {
      return none(sink, IncidentCause.UNREADABLE, "cannot be copied to a temporary file");
    }
    try {
      return extract(type, document, sink);
    } finally {
      Files.deleteIfExists(document);
    }
  }

  /**
   * Reads the codes and the position of an image, and its printable runs: what a camera or a program
   * wrote into it. What people see in it is read only if asked for, and then as far as it is legible, so that
   * it is examined in part.
   *
   * @throws IOException if the image's own bytes cannot be read
   */
  Coverage extractImage(ContentSource source, TextContents texts, ExtractionSink sink)
      throws IOException {
    boolean codes = command.canRead(DocumentType.IMAGE);
    if (!codes && ocr == null) {
      return texts.binary(source.stream(), sink);
    }
    Path image;
    try {
      image = folder().spool(source.stream(), limits.maxDocumentBytes());
    } catch (WorkFolder.WriteException e) {
      return none(sink, IncidentCause.UNREADABLE, "cannot be copied to a temporary file");
    }
    try (InputStream bytes = Files.newInputStream(image)) {
      if (codes) {
        extract(DocumentType.IMAGE, image, sink);
      }
      if (Files.size(image) > limits.maxDocumentBytes()) {
        if (!codes) {
          tooLarge(sink);
        }
      } else if (ocr != null) {
        readText(ocr, image, sink);
      }
      texts.binary(bytes, sink);
      // Of a large one there is a rest.
      return texts.binary(source.stream(), sink);
    } finally {
      Files.deleteIfExists(image);
    }
  }

  private void readText(OcrProgram program, Path image, ExtractionSink sink) throws IOException {
    OcrProgram.Reading reading;
    try {
      reading = program.read(image, folder().path(), limits.documentTimeout());
    } catch (OcrProgram.FailedException e) {
      sink.incident(IncidentCause.PARSER_FAILURE, "the text in it could not be read: OCR failed");
      return;
    }
    SegmentBuffer buffer =
        new SegmentBuffer(chunk, sink, new LineOrigin(LineOffset.NONE, OCR_FIELD), Layout.PROSE);
    buffer.append(reading.text());
    buffer.finish();
    switch (reading.extent()) {
      case ALL -> {}
      case TOO_MUCH ->
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "shows more text than any image may; the rest was not examined");
      case IN_TIME ->
        sink.incident(
            IncidentCause.TIMEOUT,
            "reading the text in it took more than " + limits.documentTimeout().toSeconds()
                + " s and was ended");
    }
  }

  private Coverage extract(DocumentType type, Path document, ExtractionSink sink)
      throws IOException {
    if (Files.size(document) > limits.maxDocumentBytes()) {
      return tooLarge(sink);
    }
    try {
      if (type == DocumentType.OOXML && !OoxmlPreflight.isModest(document, limits)) {
        return none(
            sink, IncidentCause.OVER_BUDGET, "unpacks to more than the limits of a document allow");
      }
    } catch (IOException e) {
      return none(sink, IncidentCause.DAMAGED, "is not the package that it starts as");
    }
    WorkerProcess reader;
    try {
      reader = worker();
    } catch (IOException e) {
      return none(sink, IncidentCause.PARSER_FAILURE, "the process for documents does not start");
    }
    DocumentInput answer = new DocumentInput(reader.answers(), chunk, sink);
    Coverage coverage = read(type, document, reader, answer, sink);
    giveEmbedded(answer, sink);
    return coverage;
  }

  private Coverage read(
      DocumentType type,
      Path document,
      WorkerProcess reader,
      DocumentInput answer,
      ExtractionSink sink)
      throws IOException {
    Watchdog.Watch watch = watchdog().watch(reader, limits.documentTimeout());
    DocumentOutcome outcome = null;
    boolean inTime;
    try {
      reader.request(type, document, folder().path(), limits.maxEntryBytes(), ocr != null);
      outcome = answer.read();
    } catch (IOException e) {
      // It is gone, or not to be trusted any more; below we say which.
    } finally {
      inTime = watch.end();
      if (outcome == null || !inTime) {
        dismissWorker();
      }
    }
    if (outcome == null) {
      return unfinished(inTime, reader.ranOutOfMemory(), answer, sink);
    }
    return finished(outcome, answer, sink);
  }

  private Coverage unfinished(
      boolean inTime, boolean outOfMemory, DocumentInput answer, ExtractionSink sink) {
    if (!inTime) {
      sink.incident(
          IncidentCause.TIMEOUT,
          "its parser needed more than " + limits.documentTimeout().toSeconds()
              + " s and was ended");
    } else {
      sink.incident(
          IncidentCause.PARSER_FAILURE,
          outOfMemory ? "its parser ran out of memory" : "its parser crashed");
    }
    return answer.hasText() ? Coverage.PARTIAL : Coverage.NONE;
  }

  private static Coverage finished(
      DocumentOutcome outcome, DocumentInput answer, ExtractionSink sink) {
    switch (outcome) {
      case READ -> {
        return Coverage.WHOLE;
      }
      case PAGES_OF_IMAGES -> {
        sink.incident(
            IncidentCause.UNSUPPORTED,
            "has pages that are images without text; what they show was not examined");
        return Coverage.PARTIAL;
      }
      case IMAGES_NOT_DRAWN -> {
        sink.incident(
            IncidentCause.UNSUPPORTED,
            "shows images that could not be drawn; the text in them was not read");
        return Coverage.PARTIAL;
      }
      case TOO_MANY_PAGES_OF_IMAGES -> {
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "has more pages with images than OCR may read; the rest was not examined");
        return Coverage.PARTIAL;
      }
      case ENCRYPTED -> sink.incident(IncidentCause.ENCRYPTED, "is protected by a password");
      case FAILED ->
        sink.incident(IncidentCause.PARSER_FAILURE, "its parser failed: " + answer.detail());
      case TOO_MUCH_TEXT ->
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "holds more text than any document may; the rest was not examined");
      case TOO_MUCH_EMBEDDED ->
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "holds more embedded files than any document may; the rest was not examined");
      case TOO_MANY_PIXELS ->
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "has more pixels than any image may; codes in it were not looked for");
    }
    return answer.hasText() ? Coverage.PARTIAL : Coverage.NONE;
  }

  private void giveEmbedded(DocumentInput answer, ExtractionSink sink) throws IOException {
    for (DocumentInput.Embedded embedded : answer.embedded()) {
      Path file = folder().path().resolve(embedded.file());
      try (InputStream stream = Files.newInputStream(file)) {
        sink.embedded(embedded.name(), Files.size(file), stream);
      } finally {
        Files.deleteIfExists(file);
      }
    }
  }

  private static Coverage tooLarge(ExtractionSink sink) {
    return none(sink, IncidentCause.OVER_BUDGET, "is larger than any document may be");
  }

  private static Coverage none(ExtractionSink sink, IncidentCause cause, String message) {
    sink.incident(cause, message);
    return Coverage.NONE;
  }

  private WorkFolder folder() throws WorkFolder.WriteException {
    if (folder == null) {
      folder = WorkFolder.create();
    }
    return folder;
  }

  private Watchdog watchdog() {
    if (watchdog == null) {
      watchdog = new Watchdog();
    }
    return watchdog;
  }

  private WorkerProcess worker() throws IOException {
    if (worker != null && !worker.isAlive()) {
      dismissWorker();
    }
    if (worker == null) {
      worker = WorkerProcess.start(command, folder().path());
    }
    return worker;
  }

  private void dismissWorker() {
    if (worker != null) {
      worker.close();
      worker = null;
    }
  }

  @Override
  public void close() {
    dismissWorker();
    if (watchdog != null) {
      watchdog.close();
    }
    if (folder != null) {
      folder.close();
    }
  }
}
