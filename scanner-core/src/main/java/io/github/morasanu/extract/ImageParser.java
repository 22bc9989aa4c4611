/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Set;
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
        MediaType.image("bmp"));
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
    BufferedImage image = read(file);
    if (image != null) {
      ImageCodes.read(image, metadata::add);
    }
  }

  /** The image, no larger than codes need; null if it is too small for one. */
  private static @Nullable BufferedImage read(File file) throws IOException, TikaException {
    ImageIO.setUseCache(false);
    try (ImageInputStream bytes = ImageIO.createImageInputStream(file)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        throw new TikaException("no image");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(bytes, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
          throw new TooManyPixelsException();
        }
        if (Math.min(width, height) < SHORTEST_SIDE) {
          return null;
        }
        int step = (Math.max(width, height) + LONG_SIDE - 1) / LONG_SIDE;
        ImageReadParam smaller = reader.getDefaultReadParam();
        smaller.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, smaller);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Decoding it would cost more than any image may. */
  static final class TooManyPixelsException extends TikaException {
    private static final long serialVersionUID = 1L;

    TooManyPixelsException() {
      super("too many pixels");
    }
  }
}
