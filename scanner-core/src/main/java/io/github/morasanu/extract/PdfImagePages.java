/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF that show images and no text, as scanned paper has. */
final class PdfImagePages {
  private static final int DEEPEST_FORM = 4;

  /** JBIG2 and JPEG 2000, for which PDFBox has no decoder of its own. */
  private static final Set<String> UNDRAWABLE = Set.of("jb2", "jpx");

  /** Points to the inch; dots to the inch that OCR likes; pixels that we can hold. */
  private static final double POINTS = 72;

  private static final double SCAN = 300;
  private static final double MOST_PIXELS = 40_000_000;

  private PdfImagePages() {}

  /**
   * Whether there are such pages that nobody will look at.
   *
   * @param metadata what Tika said of the document; it counts the characters of each page
   * @param draws whether to draw them, and hand them over as embedded images
   */
  static boolean remain(Path pdf, Metadata metadata, boolean draws, EmbeddedFiles embedded)
      throws IOException {
    int[] characters = metadata.getIntValues(PDF.CHARACTERS_PER_PAGE);
    boolean textOnAll = true;
    for (int count : characters) {
      textOnAll &= count > 0;
    }
    if (textOnAll) {
      return false;
    }
    try (PDDocument document =
        Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      boolean remain = false;
      for (int i = 0; i < characters.length; i++) {
        PDResources resources = document.getPage(i).getResources();
        if (characters[i] == 0 && hasImage(resources, 0, false)) {
          if (draws) {
            draw(document, i, embedded);
          }
          remain |= !draws || hasImage(resources, 0, true);
        }
      }
      return remain;
    }
  }

  /** Draws a page as a scanner sees it, or coarser if it is large. */
  private static void draw(PDDocument document, int page, EmbeddedFiles embedded)
      throws IOException {
    PDRectangle box = document.getPage(page).getCropBox();
    double inches = (double) box.getWidth() * box.getHeight() / (POINTS * POINTS);
    double dpi = Math.min(SCAN, Math.sqrt(MOST_PIXELS / Math.max(inches, 1)));
    BufferedImage image =
        new PDFRenderer(document).renderImageWithDPI(page, (float) dpi, ImageType.GRAY);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    embedded.add("page-" + (page + 1) + ".png", new ByteArrayInputStream(png.toByteArray()));
  }

  /** Whether there is an image, or one of those that we cannot draw. */
  private static boolean hasImage(@Nullable PDResources resources, int depth, boolean undrawable)
      throws IOException {
    if (resources == null || depth > DEEPEST_FORM) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name) && !undrawable) {
        return true;
      }
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image && UNDRAWABLE.contains(image.getSuffix())) {
        return true;
      }
      if (object instanceof PDFormXObject form
          && hasImage(form.getResources(), depth + 1, undrawable)) {
        return true;
      }
    }
    return false;
  }
}
