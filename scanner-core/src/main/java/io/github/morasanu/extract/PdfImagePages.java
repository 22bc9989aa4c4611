/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.jspecify.annotations.Nullable;

/** Tells whether a PDF has pages that show images and no text, as scanned paper has. */
final class PdfImagePages {
  private static final int DEEPEST_FORM = 4;

  private PdfImagePages() {}

  /**
   * Whether there are such pages.
   *
   * @param metadata what Tika said of the document; it counts the characters of each page
   */
  static boolean has(Path pdf, Metadata metadata) throws IOException {
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
      for (int i = 0; i < characters.length; i++) {
        if (characters[i] == 0 && hasImage(document.getPage(i).getResources(), 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasImage(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST_FORM) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form && hasImage(form.getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
