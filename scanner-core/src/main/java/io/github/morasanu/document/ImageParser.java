/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/**
 * What an image says to machines: the texts of its QR codes and other codes ({@link ImageCodes}), and
 * where it was taken ({@link ExifPosition}). Text that people see in it is not read.
 */
final class ImageParser implements Parser {
  private static final long serialVersionUID = 1L;

  static final String POSITION = "GPS position";

  /** No camera has more; what decoding costs grows with them. */
  private static final long MOST_PIXELS = 200_000_000;

  /** The same of all pages of a tiff: a hundred scanned at 300 dots to the inch. */
  private static final long MOST_PIXELS_OF_PAGES = 1_000_000_000;

  /** What the reader of the JDK calls it. */
  private static final String TIFF = "tif";

  /** Pixels of a side that are enough for any code that fills a fair part of the image. */
  private static final int LONG_SIDE = 2000;

  /** A QR code has at least 21 modules; smaller images are icons. */
  private static final int SHORTEST_SIDE = 21;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.image("png"),
        MediaType.image("jpeg"),
        MediaType.image("gif"),
        MediaType.image("bmp"),
        MediaType.image("tiff"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    File file = TikaInputStream.cast(stream).getFile();
    String position = ExifPosition.of(Files.readAllBytes(file.toPath()));
    if (position != null) {
      metadata.add(POSITION, position);
    }
    readPages(file, page -> ImageCodes.read(page, metadata::add));
  }

  /** Gives the image, and of a tiff every page: no larger than codes need, and not if too small for one. */
  private static void readPages(File file, Consumer<BufferedImage> pages)
      throws IOException, TikaException {
    ImageIO.setUseCache(false);
    try (ImageInputStream bytes = ImageIO.createImageInputStream(file)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        throw new TikaException("no image");
      }
      ImageReader reader = readers.next();
      try {
        boolean hasPages = TIFF.equals(reader.getFormatName());
        reader.setInput(bytes, !hasPages, true);
        int count = hasPages ? reader.getNumImages(true) : 1;
        long pixels = 0;
        for (int i = 0; i < count; i++) {
          pixels += (long) reader.getWidth(i) * reader.getHeight(i);
          if (pixels > (hasPages ? MOST_PIXELS_OF_PAGES : MOST_PIXELS)) {
            throw new TooManyPixelsException();
          }
          BufferedImage page = read(reader, i);
          if (page != null) {
            pages.accept(page);
          }
        }
      } finally {
        reader.dispose();
      }
    }
  }

  private static @Nullable BufferedImage read(ImageReader reader, int page)
      throws IOException, TikaException {
    int width = reader.getWidth(page);
    int height = reader.getHeight(page);
    if ((long) width * height > MOST_PIXELS) {
      throw new TooManyPixelsException();
    }
    if (Math.min(width, height) < SHORTEST_SIDE) {
      return null;
    }
    int step = (Math.max(width, height) + LONG_SIDE - 1) / LONG_SIDE;
    ImageReadParam smaller = reader.getDefaultReadParam();
    smaller.setSourceSubsampling(step, step, 0, 0);
    return reader.read(page, smaller);
  }

  /** Decoding it would cost more than any image may. */
  static final class TooManyPixelsException extends TikaException {
    private static final long serialVersionUID = 1L;

    TooManyPixelsException() {
      super("too many pixels");
    }
  }
}
