/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.source.ScanLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Values planted in the places of a PDF beside the text of its pages. */
class PdfCanaryTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor(ScanLimits.defaults());
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  private static Extraction extract(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return Extraction.of(EXTRACTOR, "a.pdf", bytes.toByteArray(), "X");
  }

  private static PDPage addPage(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(FONT, 12);
      content.newLineAtOffset(50, 700);
      content.showText(text);
      content.endText();
    }
    return page;
  }

  private static void addImagePage(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    BufferedImage image = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50);
    }
  }

  @Test
  void placesBesideThePages_areThereOnce() throws IOException {
    try (PDDocument document = new PDDocument()) {
      addPage(document, "first");
      PDPage page = addPage(document, "canary-page");
      PDAnnotationText note = new PDAnnotationText();
      note.setContents("canary-note X");
      note.setTitlePopup("canary-annotator");
      note.setRectangle(new PDRectangle(10, 10, 20, 20));
      page.getAnnotations().add(note);
      addForm(document, "canary-form");
      addBookmark(document, "canary-bookmark");
      document.getDocumentInformation().setAuthor("canary-author");
      document.getDocumentInformation().setCustomMetadataValue("Owner", "canary-custom");
      addAttachment(document, "list.txt", "canary-attachment");
      Extraction extraction = extract(document);
      for (String canary :
          new String[] {"page", "note", "annotator", "form", "bookmark", "author", "custom"}) {
        assertThat(extraction.text()).containsOnlyOnce("canary-" + canary);
      }
      assertThat(extraction.hits).containsExactly(" [page 2] 0 null");
      assertThat(extraction.embedded).containsExactly("list.txt=canary-attachment");
      assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
      assertThat(extraction.incidents).isEmpty();
    }
  }

  private static void addForm(PDDocument document, String value) throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), FONT);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 10 Tf 0 g");
    PDTextField field = new PDTextField(form);
    field.setPartialName("name");
    form.getFields().add(field);
    document.getDocumentCatalog().setAcroForm(form);
    field.setValue(value);
  }

  private static void addBookmark(PDDocument document, String title) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static void addAttachment(PDDocument document, String name, String text)
      throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setEmbeddedFile(new PDEmbeddedFile(
        document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(name, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  @Test
  void pagesOfImages_areSaid() throws IOException {
    try (PDDocument document = new PDDocument()) {
      addPage(document, "text");
      addImagePage(document);
      Extraction extraction = extract(document);
      assertThat(extraction.text()).contains("text");
      assertThat(extraction.incidents).containsExactly("unsupported");
      assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
    }
  }

  @Test
  void emptyPages_areNone() throws IOException {
    try (PDDocument document = new PDDocument()) {
      addPage(document, "text");
      document.addPage(new PDPage(PDRectangle.A4));
      Extraction extraction = extract(document);
      assertThat(extraction.incidents).isEmpty();
      assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
    }
  }
}
