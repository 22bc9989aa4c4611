/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.SAXException;

/**
 * The process in which documents are parsed, one after the other: a parser that hangs or takes all
 * memory takes down no more than this. Reads requests from standard input and answers on standard
 * output, which nobody else here can reach.
 *
 * <p>A request is its mark, a {@link DocumentType}'s name, the document's path, the folder for embedded
 * files, and the bytes that those may take.
 */
final class DocumentWorker {
  static final int REQUEST = 'R';

  /** As much as a pipe of Linux holds. */
  private static final int BUFFER = 1 << 16;

  private final DocumentParsers parsers = new DocumentParsers();
  private final DataInputStream requests;
  private final DataOutputStream answers;

  private DocumentWorker(DataInputStream requests, DataOutputStream answers) {
    this.requests = requests;
    this.answers = answers;
  }

  /**
   * Serves until standard input ends.
   *
   * @param arguments the folder of the documents, deleted in the end: a scan that is interrupted
   *     leaves no copy of them behind
   */
  public static void main(String[] arguments) throws IOException {
    DataInputStream requests =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream answers = new DataOutputStream(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
    // A parser that prints must not be taken for an answer.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    // Nor may this process outlive the scan, even while a parser hangs.
    WorkFolder folder = WorkFolder.of(Path.of(arguments[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
    ProcessHandle.current().parent().ifPresent(DocumentWorker::endWith);
    new DocumentWorker(requests, answers).serve();
  }

  private static void endWith(ProcessHandle scan) {
    CompletableFuture<Void> unused = scan.onExit().thenRun(() -> System.exit(1));
  }

  private void serve() throws IOException {
    while (requests.read() == REQUEST) {
      DocumentOutput out = new DocumentOutput(answers);
      DocumentType type = DocumentType.valueOf(requests.readUTF());
      Path document = Path.of(requests.readUTF());
      Path folder = Path.of(requests.readUTF());
      EmbeddedFiles embedded = new EmbeddedFiles(out, folder, requests.readLong());
      boolean withPages = requests.readBoolean();
      read(type, document, embedded, withPages, out);
    }
  }

  private void read(
      DocumentType type,
      Path document,
      EmbeddedFiles embedded,
      boolean withPages,
      DocumentOutput out)
      throws IOException {
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(document)) {
      XhtmlText text = new XhtmlText(out, type == DocumentType.OLE2);
      parsers.of(type).parse(stream, text, metadata, DocumentParsers.context(type, embedded));
      DocumentMetadata.write(metadata, out);
      DocumentOutcome outcome = type == DocumentType.PDF
          ? PdfImagePages.look(
              document, metadata, withPages, embedded, PdfImagePages.MOST_PIXELS_OF_PAGES)
          : DocumentOutcome.READ;
      out.end(embedded.exceeded() ? DocumentOutcome.TOO_MUCH_EMBEDDED : outcome, "");
    } catch (TikaException
        | SAXException
        | IOException
        | RuntimeException
        | LinkageError
        | StackOverflowError e) {
      if (type == DocumentType.IMAGE) {
        // What was seen on the pages before.
        DocumentMetadata.write(metadata, out);
      }
      out.end(outcome(e), e.getClass().getSimpleName());
    }
  }

  private static DocumentOutcome outcome(Throwable thrown) {
    if (causedBy(thrown, DocumentOutput.TooMuchTextException.class)) {
      return DocumentOutcome.TOO_MUCH_TEXT;
    }
    if (causedBy(thrown, ImageParser.TooManyPixelsException.class)) {
      return DocumentOutcome.TOO_MANY_PIXELS;
    }
    boolean encrypted = causedBy(thrown, EncryptedDocumentException.class)
        || causedBy(thrown, org.apache.poi.EncryptedDocumentException.class);
    return encrypted ? DocumentOutcome.ENCRYPTED : DocumentOutcome.FAILED;
  }

  private static boolean causedBy(Throwable thrown, Class<? extends Throwable> kind) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
