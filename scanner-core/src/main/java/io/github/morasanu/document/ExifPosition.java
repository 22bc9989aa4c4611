/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a picture was taken, as its EXIF data say (JEITA CP-3451, 4.6.6 and 4.7.2: a TIFF structure in
 * which tag 0x8825 leads to the tags of the position).
 */
final class ExifPosition {
  private static final byte[] JPEG_MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG_MARK = "eXIf".getBytes(StandardCharsets.US_ASCII);

  private static final int GPS = 0x8825;

  private static final int LATITUDE_SIDE = 1;
  private static final int LATITUDE = 2;
  private static final int LONGITUDE_SIDE = 3;
  private static final int LONGITUDE = 4;
  private static final int ENTRY = 12;

  private final ByteBuffer tiff;

  private ExifPosition(ByteBuffer tiff) {
    this.tiff = tiff;
  }

  /** Latitude and longitude in degrees, or null if the image does not say. */
  static @Nullable String of(byte[] image) {
    if (isTiff(image)) {
      return of(image, 0);
    }
    byte[] mark = image.length > 0 && image[0] == (byte) 0x89 ? PNG_MARK : JPEG_MARK;
    int at = indexOf(image, mark);
    return at < 0 ? null : of(image, at + mark.length);
  }

  private static boolean isTiff(byte[] image) {
    return image.length > 4
        && ((image[0] == 'I' && image[1] == 'I' && image[2] == '*')
            || (image[0] == 'M' && image[1] == 'M' && image[3] == '*'));
  }

  private static @Nullable String of(byte[] image, int start) {
    ByteBuffer tiff = ByteBuffer.wrap(image, start, image.length - start).slice();
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      return new ExifPosition(tiff).position();
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static int indexOf(byte[] bytes, byte[] mark) {
    for (int i = 0; i + mark.length <= bytes.length; i++) {
      int same = 0;
      while (same < mark.length && bytes[i + same] == mark[same]) {
        same++;
      }
      if (same == mark.length) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable String position() {
    int gps = entry(tiff.getInt(4), GPS);
    if (gps < 0) {
      return null;
    }
    int tags = tiff.getInt(gps + 8);
    double latitude = degrees(tags, LATITUDE, LATITUDE_SIDE, 'S');
    double longitude = degrees(tags, LONGITUDE, LONGITUDE_SIDE, 'W');
    return Double.isNaN(latitude) || Double.isNaN(longitude)
        ? null
        : String.format(Locale.ROOT, "%.6f, %.6f", latitude, longitude);
  }

  /** Where the entry of a tag stands in a directory, or -1. */
  private int entry(int directory, int tag) {
    int count = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + ENTRY * i;
      if ((tiff.getShort(entry) & 0xFFFF) == tag) {
        return entry;
      }
    }
    return -1;
  }

  /** Degrees, minutes and seconds are three fractions. */
  private double degrees(int tags, int tag, int sideTag, char negative) {
    int entry = entry(tags, tag);
    int side = entry(tags, sideTag);
    if (entry < 0) {
      return Double.NaN;
    }
    int at = tiff.getInt(entry + 8);
    double degrees = fraction(at) + fraction(at + 8) / 60 + fraction(at + 16) / 3600;
    return side >= 0 && tiff.get(side + 8) == negative ? -degrees : degrees;
  }

  private double fraction(int at) {
    double numerator = tiff.getInt(at) & 0xFFFFFFFFL;
    double denominator = tiff.getInt(at + 4) & 0xFFFFFFFFL;
    return denominator == 0 ? 0 : numerator / denominator;
  }
}
