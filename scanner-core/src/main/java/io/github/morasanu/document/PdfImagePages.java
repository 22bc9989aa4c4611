/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;

/**
 * The pages of a PDF that show images: scanned paper, and images among text. For OCR each such page is drawn as a
 * whole, without the text that was read already: so images in slices, turned or in masks look as people see them.
 */
final class PdfImagePages {
  /** In fewer pixels no word is legible: lines, dots and marks of lists. */
  private static final long FEWEST_PIXELS = 1000;

  /** Points to the inch; dots to the inch that OCR likes; pixels of a page that we can hold. */
  private static final double POINTS = 72;

  private static final double SCAN = 300;
  private static final double MOST_PIXELS = 40_000_000;

  /** A hundred pages of A4, as for a tiff: reading them takes OCR some minutes. */
  static final double MOST_PIXELS_OF_PAGES = 1_000_000_000;

  /** The operators that show an image. */
  private static final Set<String> IMAGES =
      Set.of(OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE);

  private final PDDocument document;
  private final Renderer renderer;
  private final EmbeddedFiles embedded;
  private final PdfImages images = new PdfImages();
  private double pixelsLeft;

  private PdfImagePages(PDDocument document, EmbeddedFiles embedded, double mostPixels) {
    this.document = document;
    this.embedded = embedded;
    this.pixelsLeft = mostPixels;
    this.renderer = new Renderer(document);
  }

  /**
   * Says whether pages show something that nobody will look at.
   *
   * @param metadata what Tika said of the document; it counts the characters of each page
   * @param draws whether to draw the pages with images, and hand them over as embedded images; else only pages of
   *     images without text count
   * @param mostPixels after which no further page is drawn
   */
  static DocumentOutcome look(
      Path pdf, Metadata metadata, boolean draws, EmbeddedFiles embedded, double mostPixels)
      throws IOException {
    int[] characters = metadata.getIntValues(PDF.CHARACTERS_PER_PAGE);
    boolean textOnAll = true;
    for (int count : characters) {
      textOnAll &= count > 0;
    }
    if (textOnAll && !draws) {
      return DocumentOutcome.READ;
    }
    try (PDDocument document =
        Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      PdfImagePages pages = new PdfImagePages(document, embedded, mostPixels);
      return draws ? pages.draw(characters) : pages.find(characters);
    }
  }

  private DocumentOutcome find(int[] characters) throws IOException {
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == 0 && shows(i, false)) {
        return DocumentOutcome.PAGES_OF_IMAGES;
      }
    }
    return DocumentOutcome.READ;
  }

  private DocumentOutcome draw(int[] characters) {
    boolean allDrawn = true;
    for (int i = 0; i < characters.length; i++) {
      try {
        boolean hasText = characters[i] > 0;
        if (shows(i, hasText)) {
          if (pixelsLeft <= 0) {
            return DocumentOutcome.TOO_MANY_PAGES_OF_IMAGES;
          }
          allDrawn &= draw(i, hasText);
        }
      } catch (IOException | RuntimeException e) {
        // One broken page shall not hide those after it.
        allDrawn = false;
      }
    }
    return allDrawn ? DocumentOutcome.READ : DocumentOutcome.IMAGES_NOT_DRAWN;
  }

  /** Whether a page shows images of some size; beside text, a letterhead counts on its first page only. */
  private boolean shows(int page, boolean hasText) throws IOException {
    images.look(document.getPage(page));
    return (hasText ? images.newPixels() : images.pixels()) >= FEWEST_PIXELS;
  }

  /**
   * Draws a page as a scanner sees it, or coarser if it is large.
   *
   * @return whether all its images could be drawn
   */
  private boolean draw(int page, boolean hasText) throws IOException {
    PDRectangle box = document.getPage(page).getCropBox();
    double inches = (double) box.getWidth() * box.getHeight() / (POINTS * POINTS);
    double dpi = Math.min(SCAN, Math.sqrt(MOST_PIXELS / Math.max(inches, 1)));
    pixelsLeft -= inches * dpi * dpi;
    renderer.drawsText = !hasText;
    renderer.drawsAll = true;
    BufferedImage image = renderer.renderImageWithDPI(page, (float) dpi, ImageType.GRAY);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    embedded.add("page-" + (page + 1) + ".png", new ByteArrayInputStream(png.toByteArray()));
    return renderer.drawsAll;
  }

  /** Notices images that fail, as those do for which there is no decoder, where PDFBox leaves a gap. */
  private static final class Renderer extends PDFRenderer {
    /** Whether to draw characters: none that the parser has read better than OCR could. */
    private boolean drawsText;

    private boolean drawsAll;

    Renderer(PDDocument document) {
      super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
            throws IOException {
          if (drawsText) {
            super.showGlyph(rendering, font, code, displacement);
          }
        }

        @Override
        protected void operatorException(
            Operator operator, List<COSBase> operands, IOException failure) throws IOException {
          drawsAll &= !IMAGES.contains(operator.getName());
          super.operatorException(operator, operands, failure);
        }
      };
    }
  }
}
