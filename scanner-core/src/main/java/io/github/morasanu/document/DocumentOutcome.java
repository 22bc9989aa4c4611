/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

/** How the reading of a document ended, as the worker tells it. */
public enum DocumentOutcome {
  READ,
  /** All was read but for pages that are images. */
  PAGES_OF_IMAGES,
  /** All was read but for images that OCR was to read and that could not be drawn. */
  IMAGES_NOT_DRAWN,
  /** Not all pages with images were drawn for OCR. */
  TOO_MANY_PAGES_OF_IMAGES,
  ENCRYPTED,
  /** The parser threw. */
  FAILED,
  /** More text than any document may have. */
  TOO_MUCH_TEXT,
  /** More embedded files, or larger ones, than any document may have. */
  TOO_MUCH_EMBEDDED,
  /** An image larger than any may be. */
  TOO_MANY_PIXELS
}
