/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.testdata.document.CompressedFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWalkerTest {
  private static final int METHOD_IN_DIRECTORY = 10;
  private static final int FLAGS_IN_DIRECTORY = 8;

  @TempDir
  Path folder;

  @Test
  void zip_entries_areVisitedWithTheirPaths() {
    byte[] zip =
        Zips.zip().with("a/", "").with("a/b.txt", "1").withStored("c.txt", "2").bytes();
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.paths).containsExactly("a.zip!/a/b.txt", "a.zip!/c.txt");
    assertThat(visits.texts).containsExactly("1", "2");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void zip_empty_isNoIncident() {
    Visits visits = Visits.of(folder, Zips.zip().bytes());
    assertThat(visits.paths).isEmpty();
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void zip_nested_isOpenedByContentNotName() {
    byte[] inner = Zips.zip().with("data.csv", "1").bytes();
    byte[] middle = Zips.zip().with("WEB-INF/lib/x.jar", inner).bytes();
    byte[] outer = Zips.zip().with("b.bin", middle).with("after.txt", "2").bytes();
    Visits visits = Visits.of(folder, outer);
    assertThat(visits.paths)
        .containsExactly("a.zip!/b.bin!/WEB-INF/lib/x.jar!/data.csv", "a.zip!/after.txt");
  }

  @Test
  void zip_nestedLargerThanMemoryAllows_isSpooled() {
    byte[] noise = new byte[33 << 20];
    new Random(1).nextBytes(noise);
    byte[] inner = Zips.zip().with("noise", noise).with("data.csv", "1").bytes();
    Visits visits = Visits.of(folder, Zips.zip().with("x.jar", inner).bytes());
    assertThat(visits.paths).containsExactly("a.zip!/x.jar!/noise", "a.zip!/x.jar!/data.csv");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void zip_behindAScript_givesScriptAndEntries() {
    byte[] zip = Zips.zip().with("a.txt", "1").bytes();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(zip);
    Visits visits = Visits.of(folder, file.toByteArray());
    assertThat(visits.paths).containsExactly("a.zip", "a.zip!/a.txt");
    assertThat(visits.texts).containsExactly("#!/bin/sh\n", "1");
  }

  @Test
  void text_thatNamesTheEndRecord_isContent() {
    byte[] text = "x".repeat(40).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, text, 18, 4);
    assertThat(Visits.of(folder, text).paths).containsExactly("a.zip");
  }

  @Test
  void ooxml_isContent_evenNested() {
    byte[] docx =
        Zips.zip().with("[Content_Types].xml", "").with("word/document.xml", "").bytes();
    assertThat(Visits.of(folder, docx).paths).containsExactly("a.zip");
    byte[] outer = Zips.zip().with("x.docx", docx).bytes();
    assertThat(Visits.of(folder, outer).paths).containsExactly("a.zip!/x.docx");
  }

  @Test
  void zip_withContentTypesOnly_isWalked() {
    byte[] nupkg =
        Zips.zip().with("[Content_Types].xml", "1").with("lib/a.txt", "2").bytes();
    assertThat(Visits.of(folder, nupkg).paths)
        .containsExactly("a.zip!/[Content_Types].xml", "a.zip!/lib/a.txt");
  }

  @Test
  void zip_shiftJisNames_areDecoded() {
    Charset windows31j = Charset.forName("windows-31j");
    byte[] zip = Zips.zip(windows31j).with("顧客名簿①.csv", "1").bytes();
    assertThat(Visits.of(folder, zip).paths).containsExactly("a.zip!/顧客名簿①.csv");
  }

  @Test
  void zip_namesThatForgeReports_areMadeHarmless() {
    byte[] zip = Zips.zip().with("..\\x\n\u001b[31m.txt", "1").bytes();
    assertThat(Visits.of(folder, zip).paths).containsExactly("a.zip!/../x\ufffd\ufffd[31m.txt");
  }

  @Test
  void zip_twoEntriesOfOneName_areBothVisited() {
    byte[] zip = Zips.zip().with("a.txt", "1").with("b.txt", "2").bytes();
    zip[Zips.localHeader(zip, 1) + 30] = 'a';
    zip[Zips.directoryHeader(zip, 1) + 46] = 'a';
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.paths).containsExactly("a.zip!/a.txt", "a.zip!/a.txt#2");
    assertThat(visits.texts).containsExactly("1", "2");
  }

  @Test
  void zip_encryptedEntry_isAnIncident() {
    byte[] zip = Zips.zip().with("a.txt", "1").with("b.txt", "2").bytes();
    zip[Zips.directoryHeader(zip, 0) + FLAGS_IN_DIRECTORY] |= 1;
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.incidents).containsExactly("a.zip!/a.txt encrypted");
    assertThat(visits.paths).containsExactly("a.zip!/b.txt");
  }

  @Test
  void zip_unknownMethod_isAnIncident() {
    byte[] zip = Zips.zip().with("a.txt", "1").with("b.txt", "2").bytes();
    zip[Zips.directoryHeader(zip, 0) + METHOD_IN_DIRECTORY] = 98;
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.incidents).containsExactly("a.zip!/a.txt unsupported");
    assertThat(visits.paths).containsExactly("a.zip!/b.txt");
  }

  @Test
  void zip_truncated_isReadInSequenceAndDamaged() {
    byte[] zip = Zips.zip().with("a.txt", "1").with("b.txt", "2").bytes();
    byte[] cut = Arrays.copyOf(zip, Zips.directoryHeader(zip, 0) + 10);
    Visits visits = Visits.of(folder, cut);
    assertThat(visits.paths).containsExactly("a.zip!/a.txt", "a.zip!/b.txt");
    assertThat(visits.incidents).containsExactly("a.zip damaged");
  }

  @Test
  void zip_nothingButItsMagic_isDamaged() {
    byte[] bytes = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 100);
    Arrays.fill(bytes, 4, 100, (byte) 0xFF);
    Visits visits = Visits.of(folder, bytes);
    assertThat(visits.paths).isEmpty();
    assertThat(visits.incidents).containsExactly("a.zip damaged");
  }

  @Test
  void zip_brokenData_damagesThatEntryOnly() {
    byte[] zip =
        Zips.zip().with("a.txt", "text that is long enough").with("b.txt", "2").bytes();
    Arrays.fill(zip, Zips.localHeader(zip, 0) + 35, Zips.localHeader(zip, 0) + 45, (byte) 0xFF);
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.incidents).containsExactly("a.zip!/a.txt damaged");
    assertThat(visits.paths).containsExactly("a.zip!/a.txt", "a.zip!/b.txt");
  }

  @Test
  void zip_unreadableFromTheFirstByte_damagesThatEntryOnly() {
    byte[] zip =
        Zips.zip().with("a.txt", "text that is long enough").with("b.txt", "2").bytes();
    Arrays.fill(zip, Zips.localHeader(zip, 0) + 35, Zips.localHeader(zip, 0) + 45, (byte) 0xFF);
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.incidents).containsExactly("a.zip!/a.txt damaged");
    assertThat(visits.paths).containsExactly("a.zip!/a.txt", "a.zip!/b.txt");
  }

  @Test
  void zip_sizeThatLies_isDamaged() {
    byte[] zip = Zips.zip().with("a.txt", "hidden behind a size of 1").bytes();
    zip[Zips.directoryHeader(zip, 0) + 24] = 1;
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.texts).containsExactly("hidden behind a size of 1");
    assertThat(visits.incidents).containsExactly("a.zip!/a.txt damaged");
  }

  @Test
  void zip_checksumThatLies_isDamaged() {
    byte[] zip = Zips.zip().withStored("a.txt", "text").bytes();
    zip[Zips.localHeader(zip, 0) + 35] = 'X';
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.texts).containsExactly("Xext");
    assertThat(visits.incidents).containsExactly("a.zip!/a.txt damaged");
  }

  @Test
  void zip64_isWalked() throws IOException {
    byte[] zip = commons(out -> {
      out.setUseZip64(Zip64Mode.Always);
      out.putArchiveEntry(new ZipArchiveEntry("a.txt"));
      out.write('1');
      out.closeArchiveEntry();
      out.putArchiveEntry(new ZipArchiveEntry("b.txt"));
      out.write('2');
      out.closeArchiveEntry();
    });
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.texts).containsExactly("1", "2");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void zip_xzAndZstdEntries_areUnpacked() throws IOException {
    byte[] zip = commons(out -> {
      raw(out, "a.xz", ZipMethod.XZ, CompressedFiles.xz(new byte[] {'1'}));
      raw(out, "b.zst", ZipMethod.ZSTD, CompressedFiles.zstd(new byte[] {'2'}));
    });
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.texts).containsExactly("1", "2");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void zip_localHeaderThatLies_isReadAsTheDirectorySays() {
    byte[] zip = Zips.zip().with("a.txt", "1").with("b.txt", "2").bytes();
    zip[Zips.localHeader(zip, 0) + 30] = 'X';
    zip[Zips.localHeader(zip, 0) + 8] = 99;
    Visits visits = Visits.of(folder, zip);
    assertThat(visits.paths).containsExactly("a.zip!/a.txt", "a.zip!/b.txt");
    assertThat(visits.texts).containsExactly("1", "2");
  }

  private static void raw(ZipArchiveOutputStream out, String name, ZipMethod method, byte[] packed)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(method.getCode());
    entry.setSize(1);
    entry.setCompressedSize(packed.length);
    CRC32 crc = new CRC32();
    crc.update(name.equals("a.xz") ? '1' : '2');
    entry.setCrc(crc.getValue());
    out.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
  }

  private static byte[] commons(Entries entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      entries.write(out);
    }
    return bytes.toByteArray();
  }

  @FunctionalInterface
  private interface Entries {
    void write(ZipArchiveOutputStream out) throws IOException;
  }
}
