/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.morasanu.document.OcrProgram;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.source.ScanLimits;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text in images, read by a script that is called as the program is, and by the program itself. */
@DisabledOnOs(OS.WINDOWS) // the script is one of a shell
class OcrScanTest {
  private static final String LANGUAGES = """
      if [ "$1" = --list-langs ]; then
        echo 'List of available languages (2):'; echo eng; echo jpn; exit 0
      fi
      """;
  private static final String TEXT = "住所録\nTEL 090-5512-8836";

  @TempDir
  private Path folder;

  private Path programs = Path.of("");
  private Path image = Path.of("");

  @BeforeEach
  void draw() throws IOException {
    programs = Files.createDirectory(folder.resolve("bin"));
    image = folder.resolve("a.png");
    ImageIO.write(page("nothing"), "png", image.toFile());
  }

  private static BufferedImage page(String text) {
    BufferedImage page = new BufferedImage(900, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 900, 200);
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
    graphics.drawString(text, 40, 110);
    graphics.dispose();
    return page;
  }

  private void program(String script) throws IOException {
    Path program = programs.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\n" + LANGUAGES + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  private ScanRequest.Builder request(Path content) {
    return ScanRequest.builder()
        .root(new ScanRoot(content, content.toString()))
        .threads(1)
        .ocrLanguages("jpn+eng")
        .programFolders("nowhere:" + programs);
  }

  private static ScanReport scan(ScanRequest.Builder request) throws ConfigurationException {
    return Scanner.withBuiltInRules().scan(request.build(), ScanProgress.NONE);
  }

  @Test
  void textInAnImage_isFound_onlyIfAskedFor() throws Exception {
    program(
        "[ \"$2 $3 $4\" = 'stdout -l jpn+eng' ] && [ -s \"$1\" ] && printf '%s' '" + TEXT + "'");
    ScanReport report = scan(request(image));
    assertThat(report.incidents()).isEmpty();
    assertThat(report.findings()).hasSize(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.location().field()).contains("OCR");
    assertThat(finding.location().line()).isEqualTo(2);
    assertThat(scan(request(image).ocrLanguages(null)).findings()).isEmpty();
  }

  @Test
  void pageOfPdf_thatIsAnImage_isFound() throws Exception {
    program("printf '%s' '" + TEXT + "'");
    Path pdf = pdf(page("nothing"));
    ScanReport report = scan(request(pdf));
    assertThat(report.incidents()).isEmpty();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).location().path()).endsWith("a.pdf!/page-1.png");
    assertThat(scan(request(pdf).ocrLanguages(null)).incidents())
        .extracting(ScanIncident::cause)
        .containsExactly(IncidentCause.UNSUPPORTED);
  }

  private Path pdf(BufferedImage picture) throws IOException {
    Path pdf = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      addPage(document, null, LosslessFactory.createFromImage(document, picture));
      document.save(pdf.toFile());
    }
    return pdf;
  }

  private static PDPage addPage(
      PDDocument document, @Nullable String text, @Nullable PDImageXObject picture)
      throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      if (text != null) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
        content.newLineAtOffset(50, 700);
        content.showText(text);
        content.endText();
      }
      if (picture != null) {
        content.drawImage(picture, 50, 500, 450, 100);
      }
    }
    return page;
  }

  /** Keeps what it is given to read, whose name tells nothing. */
  private void programThatKeeps(Path seen) throws IOException {
    program("cp \"$1\" \"" + seen + "/$$.png\"; printf '%s' '" + TEXT + "'");
  }

  @Test
  void imagesAmongText_areFound_eachOnce_withoutTheText() throws Exception {
    Path seen = Files.createDirectory(folder.resolve("seen"));
    programThatKeeps(seen);
    Path pdf = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDImageXObject letterhead = LosslessFactory.createFromImage(document, black(400, 100));
      PDImageXObject bullet = LosslessFactory.createFromImage(document, black(20, 20));
      addPage(document, "text", letterhead);
      addPage(document, "text of a second page", letterhead);
      addPage(document, "text of a third page", bullet);
      addPage(document, "text of a fourth page", null);
      document.save(pdf.toFile());
    }
    ScanReport report = scan(request(pdf));
    assertThat(report.incidents()).isEmpty();
    assertThat(report.findings())
        .extracting(finding -> finding.location().path())
        .singleElement()
        .asString()
        .endsWith("a.pdf!/page-1.png");
    assertThat(scan(request(pdf).ocrLanguages(null)).incidents()).isEmpty();
    try (Stream<Path> images = Files.list(seen)) {
      BufferedImage drawn = ImageIO.read(images.findFirst().orElseThrow().toFile());
      // 300 dots to an inch of 72 points, from the top of 792 points.
      assertThat(drawn.getRGB(1000, 1000) & 0xFF).isZero();
      for (int x = 200; x < 500; x++) {
        assertThat(drawn.getRGB(x, 360) & 0xFF).isEqualTo(0xFF);
      }
    }
  }

  private static BufferedImage black(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text"})
  void imagesWithinTheDrawing_andInForms_andStamps_areFound(String text) throws Exception {
    program("printf '%s' '" + TEXT + "'");
    Path pdf = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage inline = addPage(document, text, null);
      try (PDPageContentStream content =
          new PDPageContentStream(document, inline, AppendMode.APPEND, false)) {
        content.drawImage(inlineImage(), 50, 500, 450, 100);
      }
      PDPage stamped = addPage(document, text, null);
      PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
      stamp.setRectangle(new PDRectangle(50, 500, 450, 100));
      PDAppearanceDictionary looks = new PDAppearanceDictionary();
      looks.setNormalAppearance(
          new PDAppearanceStream(form(document, black(80, 40)).getCOSObject()));
      stamp.setAppearance(looks);
      stamped.setAnnotations(List.of(stamp));
      PDPage formed = addPage(document, text, null);
      try (PDPageContentStream content =
          new PDPageContentStream(document, formed, AppendMode.APPEND, false)) {
        content.drawForm(form(document, black(81, 40)));
      }
      document.save(pdf.toFile());
    }
    ScanReport report = scan(request(pdf));
    assertThat(report.incidents()).isEmpty();
    assertThat(report.findings()).hasSize(3);
    assertThat(scan(request(pdf).ocrLanguages(null)).incidents()).hasSize(text.isEmpty() ? 1 : 0);
  }

  private static PDInlineImage inlineImage() throws IOException {
    COSDictionary image = new COSDictionary();
    image.setInt(COSName.W, 64);
    image.setInt(COSName.H, 32);
    image.setInt(COSName.BPC, 8);
    image.setItem(COSName.CS, COSName.G);
    return new PDInlineImage(image, new byte[64 * 32], null);
  }

  private static PDFormXObject form(PDDocument document, BufferedImage picture) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(450, 100));
    PDResources resources = new PDResources();
    COSName name = resources.add(LosslessFactory.createFromImage(document, picture));
    form.setResources(resources);
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(("q 450 0 0 100 0 0 cm /" + name.getName() + " Do Q")
          .getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  /** An image is one segment that describes the page, and one with a region in the coding of fax (ITU-T T.88, 7.4). */
  @Test
  void imagesInJbig2_areDrawn() throws Exception {
    Path seen = Files.createDirectory(folder.resolve("seen"));
    programThatKeeps(seen);
    BufferedImage picture = new BufferedImage(400, 100, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(200, 0, 200, 100);
    graphics.dispose();
    Path pdf = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      byte[] fax;
      try (InputStream raw =
          CCITTFactory.createFromImage(document, picture).getCOSObject().createRawInputStream()) {
        fax = raw.readAllBytes();
      }
      ByteBuffer jbig2 = ByteBuffer.allocate(11 + 19 + 11 + 18 + fax.length);
      jbig2.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
      jbig2.putInt(400).putInt(100).putLong(0).put((byte) 0).putShort((short) 0);
      jbig2.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + fax.length);
      jbig2.putInt(400).putInt(100).putLong(0).put((byte) 0).put((byte) 1).put(fax);
      addPage(document, null, encoded(document, COSName.JBIG2_DECODE, jbig2.array(), 1));
      document.save(pdf.toFile());
    }
    ScanReport report = scan(request(pdf));
    assertThat(report.incidents()).isEmpty();
    assertThat(report.findings()).hasSize(1);
    try (Stream<Path> images = Files.list(seen)) {
      BufferedImage drawn = ImageIO.read(images.findFirst().orElseThrow().toFile());
      // 300 dots to an inch of 72 points, from the top of 792 points.
      assertThat(drawn.getRGB(700, 1000) & 0xFF).isZero();
      assertThat(drawn.getRGB(1700, 1000) & 0xFF).isEqualTo(0xFF);
    }
  }

  @ParameterizedTest
  @MethodSource
  void imagesThatCannotBeDrawn_areAnIncident_andHideNoOther(COSName filter) throws Exception {
    program("printf '%s' '" + TEXT + "'");
    Path pdf = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDImageXObject image = LosslessFactory.createFromImage(document, black(400, 100));
      addPage(document, "text", encoded(document, filter, new byte[100], 8));
      addPage(document, "text", image);
      document.save(pdf.toFile());
    }
    ScanReport report = scan(request(pdf));
    assertThat(report.findings())
        .extracting(finding -> finding.location().path())
        .anyMatch(path -> path.endsWith("page-2.png"));
    assertThat(report.incidents())
        .extracting(ScanIncident::cause)
        .containsExactly(IncidentCause.UNSUPPORTED);
    assertThat(scan(request(pdf).ocrLanguages(null)).incidents()).isEmpty();
  }

  static Stream<COSName> imagesThatCannotBeDrawn_areAnIncident_andHideNoOther() {
    return Stream.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.DCT_DECODE);
  }

  private static PDImageXObject encoded(
      PDDocument document, COSName filter, byte[] bytes, int bitsPerPixel) throws IOException {
    return new PDImageXObject(
        document,
        new ByteArrayInputStream(bytes),
        filter,
        400,
        100,
        bitsPerPixel,
        PDDeviceGray.INSTANCE);
  }

  @Test
  void textOfEveryPageOfATiff_isFound() throws Exception {
    program("printf 'one page\\n\\f%s\\n\\f' '" + TEXT + "'");
    Path tiff = folder.resolve("a.tiff");
    tiff(tiff, page("one page"), page("nothing"));
    ScanReport report = scan(request(tiff));
    assertThat(report.incidents()).isEmpty();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).location().field()).contains("OCR");
    assertThat(report.findings().get(0).location().line()).isEqualTo(3);
  }

  private static void tiff(Path file, BufferedImage... pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tif").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  @Test
  void aRunThatFails_isAnIncident() throws Exception {
    program("echo 090-5512-8836; exit 3");
    ScanReport report = scan(request(image));
    assertThat(report.findings()).isEmpty();
    assertThat(report.incidents())
        .extracting(ScanIncident::cause)
        .containsExactly(IncidentCause.PARSER_FAILURE);
  }

  @Test
  void textBeyondWhatAnImageMayShow_isAnIncident() throws Exception {
    program("echo 'TEL 090-5512-8836'; head -c 4200000 /dev/zero | tr '\\0' '\\n'");
    ScanReport report = scan(request(image));
    assertThat(report.findings()).hasSize(1);
    assertThat(report.incidents())
        .extracting(ScanIncident::cause)
        .containsExactly(IncidentCause.OVER_BUDGET);
    program("echo 'TEL 090-5512-8836'; head -c 4100000 /dev/zero | tr '\\0' '\\n'");
    assertThat(scan(request(image)).incidents()).isEmpty();
  }

  @Test
  void aRunThatHangs_isEnded_andWhatItHasReadIsFound() throws Exception {
    program("echo 'TEL 090-5512-8836'; exec sleep 60");
    ScanLimits limits = ScanLimits.defaults();
    ScanReport report = scan(request(image)
        .limits(new ScanLimits(
            limits.maxBytes(),
            limits.maxEntryBytes(),
            limits.maxEntries(),
            limits.maxDepth(),
            limits.maxRatio(),
            limits.maxDocumentBytes(),
            Duration.ofSeconds(10))));
    assertThat(report.findings()).hasSize(1);
    assertThat(report.incidents())
        .extracting(ScanIncident::cause)
        .containsExactly(IncidentCause.TIMEOUT);
  }

  @Test
  void withoutTheProgram_orItsLanguage_theScanDoesNotStart() throws Exception {
    assertThatThrownBy(() -> scan(request(image)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("tesseract-ocr-jpn");
    program("");
    assertThatThrownBy(() -> scan(request(image).ocrLanguages("jpn+deu")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("'deu'");
    Files.writeString(programs.resolve("tesseract"), "#!/bin/sh\nexit 1\n");
    assertThatThrownBy(() -> scan(request(image)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("--list-langs");
  }

  @Test
  void theProgramItself_readsAPageAndAnImage() throws Exception {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    OcrProgram program = OcrProgram.find(path, "eng").orElse(null);
    assumeTrue(program != null && program.missingLanguages().isEmpty(), "no tesseract here");
    BufferedImage page = page("Tel: 090-5512-8836");
    ImageIO.write(page, "png", image.toFile());
    Path tiff = folder.resolve("a.tiff");
    tiff(tiff, page("one page"), page);
    for (Path content : new Path[] {image, pdf(page), tiff}) {
      ScanReport report = scan(request(content).ocrLanguages("eng").programFolders(path));
      assertThat(report.incidents()).isEmpty();
      assertThat(report.findings()).hasSize(1);
    }
  }
}
