/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.morasanu.extract.OcrProgram;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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

  private static ScanReport scan(ScanRequest.Builder request) throws ScanConfigurationException {
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
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 500, 450, 100);
      }
      document.save(pdf.toFile());
    }
    return pdf;
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
  void aRunThatHangs_isEnded() throws Exception {
    program("exec sleep 60");
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
    assertThat(report.incidents())
        .extracting(ScanIncident::cause)
        .containsExactly(IncidentCause.TIMEOUT);
  }

  @Test
  void withoutTheProgram_orItsLanguage_theScanDoesNotStart() throws Exception {
    assertThatThrownBy(() -> scan(request(image)))
        .isInstanceOf(ScanConfigurationException.class)
        .hasMessageContaining("tesseract-ocr-jpn");
    program("");
    assertThatThrownBy(() -> scan(request(image).ocrLanguages("jpn+deu")))
        .isInstanceOf(ScanConfigurationException.class)
        .hasMessageContaining("'deu'");
    Files.writeString(programs.resolve("tesseract"), "#!/bin/sh\nexit 1\n");
    assertThatThrownBy(() -> scan(request(image)))
        .isInstanceOf(ScanConfigurationException.class)
        .hasMessageContaining("--list-langs");
  }

  @Test
  void theProgramItself_readsAPageAndAnImage() throws Exception {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    OcrProgram program = OcrProgram.find(path, "eng").orElse(null);
    assumeTrue(program != null && program.missingLanguages().isEmpty(), "no tesseract here");
    BufferedImage page = page("Tel: 090-5512-8836");
    ImageIO.write(page, "png", image.toFile());
    for (Path content : new Path[] {image, pdf(page)}) {
      ScanReport report = scan(request(content).ocrLanguages("eng").programFolders(path));
      assertThat(report.incidents()).isEmpty();
      assertThat(report.findings()).hasSize(1);
    }
  }
}
