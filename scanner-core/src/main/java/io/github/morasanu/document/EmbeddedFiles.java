/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Hands the files embedded in a document back to the scan, instead of parsing them here. */
final class EmbeddedFiles implements EmbeddedDocumentExtractor {
  private static final int MOST_FILES = 1000;

  private final DocumentOutput out;
  private final Path folder;
  private long bytesLeft;
  private int count;
  private boolean exceeded;

  /**
   * The files of one document.
   *
   * @param folder where they are put, under random names
   * @param maxBytes of all of them together
   */
  EmbeddedFiles(DocumentOutput out, Path folder, long maxBytes) {
    this.out = out;
    this.folder = folder;
    this.bytesLeft = maxBytes;
  }

  /** Whether some had to be left out. */
  boolean exceeded() {
    return exceeded;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    if (++count > MOST_FILES || bytesLeft <= 0) {
      exceeded = true;
      return;
    }
    Path file = Files.createTempFile(folder, "e", ".tmp");
    try (OutputStream copy = Files.newOutputStream(file)) {
      if (stream instanceof TikaInputStream tika
          && tika.getOpenContainer() instanceof DirectoryNode directory) {
        writeOle2(directory, copy);
      } else {
        copy(stream, copy);
      }
    }
    out.embedded(name(metadata), String.valueOf(file.getFileName()));
  }

  /** Adds a file of our own making. */
  void add(String name, InputStream bytes) throws IOException {
    if (++count > MOST_FILES || bytesLeft <= 0) {
      exceeded = true;
      return;
    }
    Path file = Files.createTempFile(folder, "e", ".tmp");
    try (OutputStream copy = Files.newOutputStream(file)) {
      copy(bytes, copy);
    }
    out.embedded(name, String.valueOf(file.getFileName()));
  }

  /** An object that Tika has opened already has no bytes of its own. */
  private static void writeOle2(DirectoryNode directory, OutputStream copy) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      EntryUtils.copyNodes(directory, file.getRoot());
      file.writeFilesystem(copy);
    }
  }

  private void copy(InputStream stream, OutputStream copy) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      if (read > bytesLeft) {
        exceeded = true;
        copy.write(buffer, 0, (int) bytesLeft);
        bytesLeft = 0;
        return;
      }
      copy.write(buffer, 0, read);
      bytesLeft -= read;
    }
  }

  private String name(Metadata metadata) {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    return name == null || name.isBlank() ? "embedded-" + count : name;
  }
}
