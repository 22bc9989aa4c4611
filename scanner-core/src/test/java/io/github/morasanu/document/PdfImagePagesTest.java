/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many pages are drawn. */
class PdfImagePagesTest {
  @TempDir
  private Path folder;

  /** Of so many pages of an inch square, each with an image of its own. */
  private DocumentOutcome look(int pages, double mostPixels) throws IOException {
    Path pdf = folder.resolve("a.pdf");
    Metadata metadata = new Metadata();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(new PDRectangle(72, 72));
        document.addPage(page);
        metadata.add(PDF.CHARACTERS_PER_PAGE, 0);
        BufferedImage image = new BufferedImage(80, 80 + i, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 72, 72);
        }
      }
      document.save(pdf.toFile());
    }
    DocumentOutput out = new DocumentOutput(new DataOutputStream(OutputStream.nullOutputStream()));
    EmbeddedFiles embedded = new EmbeddedFiles(out, folder, Long.MAX_VALUE);
    return PdfImagePages.look(pdf, metadata, true, embedded, mostPixels);
  }

  private long drawn() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).count();
    }
  }

  @Test
  void pagesBeyondThePixelsThatOcrMayRead_areNotDrawn() throws IOException {
    assertThat(look(4, 3 * 300 * 300)).isEqualTo(DocumentOutcome.TOO_MANY_PAGES_OF_IMAGES);
    assertThat(drawn()).isEqualTo(3);
  }

  @Test
  void pagesWithinThem_areAllDrawn() throws IOException {
    assertThat(look(3, 3 * 300 * 300)).isEqualTo(DocumentOutcome.READ);
    assertThat(drawn()).isEqualTo(3);
  }
}
