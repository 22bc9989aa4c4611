/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Which images the pages of a PDF show, by walking through what is drawn on them (ISO 32000-1, 8.8 to 8.10): images of
 * the document, images that stand within the drawing itself, and those of forms and annotations.
 * Images that fill patterns are not seen. Looks at the pages of one document in turn.
 */
final class PdfImages extends PDFStreamEngine {
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> forms = Collections.newSetFromMap(new IdentityHashMap<>());
  private long pixels;
  private long newPixels;

  PdfImages() {
    addOperator(new OperatorProcessor(this) {
      @Override
      public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
          see(getResources().getXObject(name));
        }
      }

      @Override
      public String getName() {
        return OperatorName.DRAW_OBJECT;
      }
    });
    addOperator(new OperatorProcessor(this) {
      @Override
      public void process(Operator operator, List<COSBase> operands) {
        COSDictionary image = operator.getImageParameters();
        see(
            image,
            image.getInt(COSName.W, COSName.WIDTH, 0),
            image.getInt(COSName.H, COSName.HEIGHT, 0));
      }

      @Override
      public String getName() {
        return OperatorName.BEGIN_INLINE_IMAGE;
      }
    });
  }

  /** Looks at the next page. */
  void look(PDPage page) throws IOException {
    pixels = 0;
    newPixels = 0;
    forms.clear();
    processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      showAnnotation(annotation);
    }
  }

  private void see(PDXObject object) throws IOException {
    if (object instanceof PDImageXObject image) {
      see(image.getCOSObject(), image.getWidth(), image.getHeight());
    } else if (object instanceof PDFormXObject form && forms.add(form.getCOSObject())) {
      showForm(form);
    }
  }

  private void see(COSBase image, int width, int height) {
    long size = Math.max(width, 0) * (long) Math.max(height, 0);
    pixels += size;
    if (seen.add(image)) {
      newPixels += size;
    }
  }

  /** The pixels of all images on the page. */
  long pixels() {
    return pixels;
  }

  /** The pixels of those that no page before has shown. */
  long newPixels() {
    return newPixels;
  }
}
