/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import io.github.morasanu.source.ScanLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images through the real worker. */
class ImageContentsTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor(ScanLimits.defaults());

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  private static Extraction extract(byte[] image) {
    return Extraction.of(EXTRACTOR, "a.img", image, "canary");
  }

  /** A page with a code somewhere on it. */
  private static BufferedImage page(String text, BarcodeFormat format, int width, int height)
      throws WriterException {
    BitMatrix code = new MultiFormatWriter()
        .encode(text, format, width, height, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
    BufferedImage page = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        boolean inCode =
            x >= 300 && y >= 200 && x < 300 + code.getWidth() && y < 200 + code.getHeight();
        page.setRGB(x, y, inCode && code.get(x - 300, y - 200) ? 0 : 0xF0F0F0);
      }
    }
    return page;
  }

  private static byte[] bytes(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tif"})
  void qrCode_givesItsText(String format) throws Exception {
    byte[] image = bytes(page("個人番号 canary-1", BarcodeFormat.QR_CODE, 200, 200), format);
    Extraction extraction = extract(image);
    assertThat(extraction.text()).contains("QR code: 個人番号 canary-1\n");
    assertThat(extraction.hits).containsExactly(" [QR code] 0 null");
    assertThat(extraction.incidents).isEmpty();
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCITT T.6", "LZW", "Deflate", "PackBits"})
  void everyPageOfATiff_givesItsCode(String compression) throws Exception {
    byte[] tiff = tiff(
        compression,
        blackAndWhite(page("canary-5", BarcodeFormat.QR_CODE, 200, 200)),
        blackAndWhite(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)),
        blackAndWhite(page("canary-6", BarcodeFormat.DATA_MATRIX, 200, 200)));
    Extraction extraction = extract(tiff);
    assertThat(extraction.hits)
        .containsExactlyInAnyOrder(" [QR code] 0 null", " [bar code] 0 null");
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void pagesBeforeADamagedOne_giveTheirCodes() throws Exception {
    BufferedImage page = page("canary-7", BarcodeFormat.QR_CODE, 200, 200);
    byte[] tiff = tiff("LZW", page, page("canary-8", BarcodeFormat.QR_CODE, 200, 200), page);
    byte[] first = tiff("LZW", page);
    Extraction extraction = extract(Arrays.copyOf(tiff, first.length + 1500));
    assertThat(extraction.text()).contains("QR code: canary-7\n");
    assertThat(extraction.incidents).containsExactly("parser-failure");
  }

  private static BufferedImage blackAndWhite(BufferedImage page) {
    BufferedImage copy =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    copy.createGraphics().drawImage(page, 0, 0, null);
    return copy;
  }

  private static byte[] tiff(String compression, BufferedImage... pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionType(compression);
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), parameters);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  @Test
  void otherCodes_giveTheirText() throws Exception {
    for (BarcodeFormat format :
        new BarcodeFormat[] {BarcodeFormat.CODE_128, BarcodeFormat.PDF_417, BarcodeFormat.AZTEC}) {
      byte[] image = bytes(page("canary-2", format, 300, 200), "png");
      assertThat(extract(image).hits).containsExactly(" [bar code] 0 null");
    }
  }

  @Test
  void largeImage_givesItsCode() throws Exception {
    BufferedImage page = page("canary-4", BarcodeFormat.QR_CODE, 200, 200);
    BufferedImage large = new BufferedImage(5400, 3600, BufferedImage.TYPE_BYTE_GRAY);
    large.createGraphics().drawImage(page, 0, 0, 5400, 3600, null);
    assertThat(extract(bytes(large, "png")).hits).containsExactly(" [QR code] 0 null");
  }

  @Test
  void noise_hasNoCodes() throws Exception {
    Random random = new Random(5);
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400 * 300; i++) {
      image.setRGB(i % 400, i / 400, random.nextInt());
    }
    Extraction extraction = extract(bytes(image, "png"));
    assertThat(extraction.text()).doesNotContain("code:");
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void jpeg_givesItsPosition() throws Exception {
    byte[] jpeg = bytes(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "jpg");
    byte[] exif = exif();
    ByteBuffer image = ByteBuffer.allocate(jpeg.length + exif.length + 4);
    image
        .put(jpeg, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (exif.length + 2))
        .put(exif);
    image.put(jpeg, 2, jpeg.length - 2);
    assertThat(extract(image.array()).text()).contains("GPS position: 35.689500, -139.691700\n");
  }

  @Test
  void tiff_givesItsPosition() throws Exception {
    byte[] exif = exif();
    assertThat(extract(Arrays.copyOfRange(exif, 6, exif.length)).text())
        .contains("GPS position: 35.689500, -139.691700\n");
  }

  /** EXIF data with nothing but a position in the west. */
  private static byte[] exif() {
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 18 + 54 + 48);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 1)
        .putShort((short) 0x8825)
        .putShort((short) 4)
        .putInt(1)
        .putInt(26);
    exif.putInt(0);
    exif.putShort((short) 4);
    exif.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N' << 24);
    exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(80);
    exif.putShort((short) 3).putShort((short) 2).putInt(2).putInt('W' << 24);
    exif.putShort((short) 4).putShort((short) 5).putInt(3).putInt(104);
    exif.putInt(0);
    exif.putInt(35).putInt(1).putInt(41).putInt(1).putInt(222).putInt(10);
    exif.putInt(139).putInt(1).putInt(41).putInt(1).putInt(3012).putInt(100);
    return exif.array();
  }

  @Test
  void imageWithMorePixelsThanAnyMayHave_isNotDecoded() throws Exception {
    byte[] png = bytes(new BufferedImage(30, 30, BufferedImage.TYPE_BYTE_GRAY), "png");
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    // The reader does not compare the checksum of the header.
    Extraction extraction = extract(png);
    assertThat(extraction.incidents).containsExactly("over-budget");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void brokenImage_isAnIncident_andItsRunsAreExamined() throws Exception {
    byte[] png =
        "\u0089PNG\r\n\u001A\nno chunk, but canary-3".getBytes(StandardCharsets.ISO_8859_1);
    Extraction extraction = extract(png);
    assertThat(extraction.incidents).containsExactly("parser-failure");
    assertThat(extraction.hits).hasSize(1);
  }
}
