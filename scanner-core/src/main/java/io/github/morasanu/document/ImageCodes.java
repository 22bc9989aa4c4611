/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The codes in an image, by ZXing: those that check what they read. */
final class ImageCodes {
  static final String QR_CODE = "QR code";
  static final String OTHER_CODE = "bar code";

  /** Others, as ITF, have no check, and are found in any picture of stripes. */
  private static final Map<DecodeHintType, Object> HINTS = Map.of(
      DecodeHintType.POSSIBLE_FORMATS,
      List.of(
          BarcodeFormat.QR_CODE,
          BarcodeFormat.DATA_MATRIX,
          BarcodeFormat.AZTEC,
          BarcodeFormat.PDF_417,
          BarcodeFormat.CODE_128),
      DecodeHintType.TRY_HARDER,
      true);

  private ImageCodes() {}

  /** Gives the name of each code's kind, and its text. */
  static void read(BufferedImage image, BiConsumer<String, String> codes) {
    int width = image.getWidth();
    int height = image.getHeight();
    PlanarYUVLuminanceSource source =
        new PlanarYUVLuminanceSource(luminance(image), width, height, 0, 0, width, height, false);
    try {
      BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
      for (Result code :
          new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap, HINTS)) {
        boolean qr = code.getBarcodeFormat() == BarcodeFormat.QR_CODE;
        codes.accept(qr ? QR_CODE : OTHER_CODE, code.getText());
      }
    } catch (NotFoundException e) {
      // Most images have none.
    }
  }

  /** How bright each pixel is, on white. */
  private static byte[] luminance(BufferedImage image) {
    int width = image.getWidth();
    byte[] luminance = new byte[width * image.getHeight()];
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int alpha = row[x] >>> 24;
        int sum = (row[x] >> 16 & 0xFF) + 2 * (row[x] >> 8 & 0xFF) + (row[x] & 0xFF);
        luminance[y * width + x] = (byte) (255 - alpha + alpha * (sum / 4) / 255);
      }
    }
    return luminance;
  }
}
