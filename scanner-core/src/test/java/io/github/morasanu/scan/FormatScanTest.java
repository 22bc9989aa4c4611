/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.testdata.SyntheticPeople;
import io.github.morasanu.testdata.SyntheticPerson;
import io.github.morasanu.testdata.document.ZipFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that are read as what they consist of, to findings. */
class FormatScanTest {
  private static final SyntheticPerson PERSON = SyntheticPeople.seeded(12).next();

  @TempDir
  private Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String odf(String body) {
    return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\""
        + " xmlns:table=\"urn:tb\"><office:body>" + body
        + "</office:body></office:document-content>";
  }

  @Test
  void odt_numberSplitByStyles_isFoundOnce() throws IOException {
    String number = PERSON.myNumber();
    String body = "<text:p>個人番号 " + number.substring(0, 5) + "<text:span>" + number.substring(5)
        + "</text:span></text:p>";
    byte[] odt = ZipFiles.deflated(Map.of(
        "mimetype", utf8("application/vnd.oasis.opendocument.text"),
        "content.xml", utf8(odf(body)),
        "meta.xml",
            utf8("<?xml version=\"1.0\"?><m xmlns:dc=\"urn:d\"><dc:creator>" + PERSON.email()
                + "</dc:creator></m>")));
    assertThat(Scans.counts(Scans.scan(folder, "a.odt", odt)))
        .isEqualTo(Map.of(
            "a.odt!/content.xml", Map.of(Kind.MY_NUMBER, 1L),
            "a.odt!/meta.xml", Map.of(Kind.EMAIL_ADDRESS, 1L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "UTF-16LE", "UTF-16BE"})
  void binary_withJapaneseText_isFoundWithItsLabel(String charset) throws IOException {
    ByteArrayOutputStream binary = new ByteArrayOutputStream();
    binary.writeBytes(new byte[] {1, 0, (byte) 0xFE, 3, 0, 0, 0, 0});
    binary.writeBytes(("個人番号：" + PERSON.myNumber()).getBytes(Charset.forName(charset)));
    binary.writeBytes(new byte[8]);
    ScanReport report = Scans.scan(folder, "a.bin", binary.toByteArray());
    assertThat(Scans.counts(report)).isEqualTo(Map.of("a.bin", Map.of(Kind.MY_NUMBER, 1L)));
    assertThat(report.findings().get(0).reasons()).anyMatch(reason -> reason.contains("個人番号"));
  }

  @Test
  void epub_chaptersAreFound() throws IOException {
    byte[] epub = ZipFiles.deflated(Map.of(
        "mimetype", utf8("application/epub+zip"),
        "OEBPS/1.xhtml", utf8("<html><body><p>個人番号 " + PERSON.myNumber() + "</p></body></html>")));
    assertThat(Scans.counts(Scans.scan(folder, "a.epub", epub)))
        .isEqualTo(Map.of("a.epub!/OEBPS/1.xhtml", Map.of(Kind.MY_NUMBER, 1L)));
  }

  @Test
  void html_scriptsStylesCommentsAndAttributesAreFound() throws IOException {
    List<SyntheticPerson> people = SyntheticPeople.seeded(13).next(4);
    String html = "<html><head><style>/* " + people.get(0).email() + " */</style></head><body>\n"
        + "<!-- " + people.get(1).email() + " -->\n<input data-x=\""
        + people.get(2).email()
        + "\">\n<script>var a = '" + people.get(3).email() + "';</script></body></html>\n";
    assertThat(Scans.counts(Scans.scan(folder, "a.html", html)))
        .isEqualTo(Map.of("a.html", Map.of(Kind.EMAIL_ADDRESS, 4L)));
  }

  @Test
  void mailBox_mailsAreFoundEach() throws IOException {
    String box = "From a Sun Nov 22 08:00:00 2026\nSubject: one\nMIME-Version: 1.0\n\nnothing\n\n"
        + "From b Sun Nov 22 09:00:00 2026\nSubject: two\nMIME-Version: 1.0\n"
        + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(utf8("個人番号 " + PERSON.myNumber()))
        + "\n";
    assertThat(Scans.counts(Scans.scan(folder, "Inbox", box)))
        .isEqualTo(Map.of("Inbox!/mail-2.eml", Map.of(Kind.MY_NUMBER, 1L)));
  }

  @Test
  void addressesOfAMail_areOneFindingThatCountsThem() throws IOException {
    List<String> addresses = SyntheticPeople.seeded(14).next(500).stream()
        .map(SyntheticPerson::email)
        .distinct()
        .collect(Collectors.toList());
    String to = String.join(",\r\n ", addresses.subList(0, 300));
    String cc = String.join(",\r\n ", addresses.subList(300, addresses.size()));
    String mail =
        "MIME-Version: 1.0\r\nSubject: news\r\nTo: " + to + "\r\nCc: " + cc + "\r\n\r\nhello\r\n";
    ScanReport report = Scans.scan(folder, "a.eml", mail);
    assertThat(report.findings()).hasSize(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.kind()).isEqualTo(Kind.EMAIL_ADDRESS);
    assertThat(finding.count()).isEqualTo(addresses.size());
    assertThat(finding.location().field()).contains("To");
    assertThat(report.incidents()).isEmpty();
  }
}
