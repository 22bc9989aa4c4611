/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.testdata.document.ArchiveFiles;
import io.github.morasanu.testdata.document.ArchiveFiles.CpioForm;
import io.github.morasanu.testdata.document.CompressedFiles;
import io.github.morasanu.testdata.document.PackageFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivesTest {
  private static final String LONG = "folder/".repeat(40) + "名簿.txt";

  @TempDir
  Path folder;

  @Test
  void tar_entriesInTheirOrder_withLongJapaneseNames() {
    byte[] tar = ArchiveFiles.tar(Map.of("a.txt", bytes("1"), LONG, bytes("2"), "z", bytes("")));
    Visits visits = Visits.of(folder, tar);
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths).containsExactly("a.zip!/a.txt", "a.zip!/" + LONG, "a.zip!/z");
    assertThat(visits.texts).containsExactly("1", "2", "");
  }

  @Test
  void tar_ofGnu_hasLongNamesToo_inShiftJisAsWell() {
    byte[] utf8 = ArchiveFiles.gnuTar(Map.of(LONG, bytes("2")), "UTF-8");
    assertThat(Visits.of(folder, utf8).paths).containsExactly("a.zip!/" + LONG);
    byte[] windows =
        ArchiveFiles.gnuTar(Map.of(LONG, bytes("2"), "顧客①", bytes("3")), "windows-31j");
    assertThat(Visits.of(folder, windows).paths).containsExactly("a.zip!/" + LONG, "a.zip!/顧客①");
  }

  @Test
  void tar_withoutMark_isKnownByItsChecksum() {
    byte[] tar = ArchiveFiles.oldTar(Map.of("a.txt", bytes("1"), "b.txt", bytes("2")));
    Visits visits = Visits.of(folder, tar);
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths).containsExactly("a.zip!/a.txt", "a.zip!/b.txt");
    tar[148] ^= 1;
    assertThat(Visits.of(folder, tar).paths).containsExactly("a.zip");
  }

  @Test
  void tar_linksFoldersAndDevices_areNoContent() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (byte type : new byte[] {
        TarConstants.LF_LINK,
        TarConstants.LF_SYMLINK,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK,
        TarConstants.LF_DIR,
        TarConstants.LF_FIFO
      }) {
        tar.putArchiveEntry(new TarArchiveEntry("e" + type, type));
        tar.closeArchiveEntry();
      }
      TarArchiveEntry file = new TarArchiveEntry("file");
      file.setSize(1);
      tar.putArchiveEntry(file);
      tar.write('1');
      tar.closeArchiveEntry();
    }
    Visits visits = Visits.of(folder, bytes.toByteArray());
    assertThat(visits.paths).containsExactly("a.zip!/file");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void tar_dataBehindALink_isExamined() {
    byte[] tar = ArchiveFiles.oldTar(Map.of("a", bytes("1"), "b", bytes("2")));
    TarBytes.type(tar, 0, '2');
    assertThat(Visits.of(folder, tar).texts).containsExactly("1", "2");
    // The size of a link that has no data: what follows is a header.
    byte[] linked = ArchiveFiles.oldTar(Map.of("a", bytes(""), "b", bytes("2")));
    TarBytes.type(linked, 0, '1');
    TarBytes.size(linked, 0, 700);
    Visits visits = Visits.of(folder, linked);
    assertThat(visits.paths).containsExactly("a.zip!/b");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void tar_globalHeader_isPassedOver() {
    byte[] tar = ArchiveFiles.oldTar(Map.of("a", bytes("11 comment=x\n"), "b", bytes("2")));
    TarBytes.type(tar, 0, 'g');
    assertThat(Visits.of(folder, tar).paths).containsExactly("a.zip!/b");
  }

  @Test
  void tar_sparseFile_isExaminedWithoutItsHolesAndMap() {
    byte[] map = Arrays.copyOf(bytes("1\n1000\n4\n"), 516);
    System.arraycopy(bytes("data"), 0, map, 512, 4);
    String pax = """
        22 GNU.sparse.major=1
        22 GNU.sparse.minor=0
        27 GNU.sparse.name=big.txt
        """;
    byte[] tar = ArchiveFiles.oldTar(Map.of("1", bytes(pax), "2", map));
    TarBytes.type(tar, 0, 'x');
    Visits visits = Visits.of(folder, tar);
    assertThat(visits.paths).containsExactly("a.zip!/big.txt");
    assertThat(visits.texts).containsExactly("data");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void tar_brokenOff_isDamaged_andWhatWasThereStays() {
    byte[] tar = ArchiveFiles.tar(Map.of("a", bytes("1"), "b", new byte[2000], "c", bytes("3")));
    Visits inEntry = Visits.of(folder, Arrays.copyOf(tar, 1024 + 512 + 700));
    assertThat(inEntry.incidents).containsExactly("a.zip!/b damaged", "a.zip damaged");
    assertThat(inEntry.texts).startsWith("1");
    // Packages of npm end like this.
    assertThat(Visits.of(folder, Arrays.copyOf(tar, 1024)).incidents).isEmpty();
    Visits inHeader = Visits.of(folder, Arrays.copyOf(tar, 1024 + 100));
    assertThat(inHeader.incidents).containsExactly("a.zip damaged");
    assertThat(inHeader.texts).containsExactly("1");
  }

  @Test
  void tar_headerThatLies_isDamaged() {
    byte[] tar = ArchiveFiles.tar(Map.of("a", bytes("1"), "b", bytes("2")));
    tar[1024] ^= 1;
    Visits visits = Visits.of(folder, tar);
    assertThat(visits.incidents).containsExactly("a.zip damaged");
    assertThat(visits.texts).containsExactly("1");
  }

  @Test
  void tar_somethingAfterItsEnd_isExamined() {
    byte[] tar = ArchiveFiles.tar(Map.of("a", bytes("1")));
    byte[] two = Arrays.copyOf(tar, tar.length * 2 + 6);
    System.arraycopy(tar, 0, two, tar.length, tar.length);
    System.arraycopy(bytes("hidden"), 0, two, tar.length * 2, 6);
    Visits visits = Visits.of(folder, two);
    assertThat(visits.paths)
        .containsExactly(
            "a.zip!/a", "a.zip!/(after the end)!/a", "a.zip!/(after the end)!/(after the end)");
    assertThat(visits.texts).containsExactly("1", "1", "hidden");
  }

  @Test
  void tar_headersThatFillMemory_areDamage() {
    byte[] tar = ArchiveFiles.oldTar(Map.of("a", bytes("x".repeat(70_000)), "b", bytes("2")));
    TarBytes.type(tar, 0, 'L');
    assertThat(Visits.of(folder, tar).incidents).containsExactly("a.zip damaged");
  }

  @Test
  void tar_entriesOfOneName_stayApart() {
    byte[] tar = ArchiveFiles.oldTar(Map.of("a", bytes("1"), "b", bytes("2")));
    TarBytes.name(tar, 1024, 'a');
    assertThat(Visits.of(folder, tar).paths).containsExactly("a.zip!/a", "a.zip!/a#2");
  }

  @ParameterizedTest
  @EnumSource
  void cpio_everyForm_isRead(CpioForm form) {
    byte[] cpio = ArchiveFiles.cpio(form, Map.of("a.txt", bytes("123"), "b名.txt", bytes("2")));
    Visits visits = Visits.of(folder, cpio);
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths).containsExactly("a.zip!/a.txt", "a.zip!/b名.txt");
    assertThat(visits.texts).containsExactly("123", "2");
    byte[] cut = Arrays.copyOf(cpio, form == CpioForm.BINARY ? 100 : 130);
    assertThat(Visits.of(folder, cut).incidents).contains("a.zip damaged");
  }

  @Test
  void cpio_packedCpioBehindIt_isRead() {
    byte[] first = ArchiveFiles.cpio(CpioForm.HEXADECIMAL, Map.of("microcode", bytes("1")));
    byte[] second =
        CompressedFiles.zstd(ArchiveFiles.cpio(CpioForm.HEXADECIMAL, Map.of("init", bytes("2"))));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    Visits visits = Visits.of(folder, both);
    assertThat(visits.paths).containsExactly("a.zip!/microcode", "a.zip!/(after the end)!/init");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void ar_withLongNames_isRead() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("short.o", bytes("1"));
    entries.put("a name that is longer than sixteen", bytes("22"));
    Visits visits = Visits.of(folder, ArchiveFiles.ar(entries));
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths)
        .containsExactly("a.zip!/short.o", "a.zip!/a name that is longer than sixteen");
    assertThat(visits.texts).containsExactly("1", "22");
  }

  @Test
  void ar_ofGnu_takesLongNamesFromItsTable() {
    String head = "%-16s%-12s%-6s%-6s%-8s%-10d`\n";
    String ar = "!<arch>\n"
        + String.format(Locale.ROOT, head, "//", "", "", "", "", 27)
        + "first_long_name.o/\nother/\n\n\n"
        + String.format(Locale.ROOT, head, "/0", "0", "0", "0", "644", 1)
        + "1\n"
        + String.format(Locale.ROOT, head, "/19", "0", "0", "0", "644", 1)
        + "2";
    Visits visits = Visits.of(folder, bytes(ar));
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths).containsExactly("a.zip!/first_long_name.o", "a.zip!/other");
    Visits cut = Visits.of(folder, bytes(ar.substring(0, ar.length() - 10)));
    assertThat(cut.incidents).containsExactly("a.zip damaged");
    assertThat(cut.texts).containsExactly("1");
  }

  @Test
  void deb_isOpened() {
    byte[] tar = ArchiveFiles.tar(Map.of("./etc/x.conf", bytes("2")));
    byte[] deb = PackageFiles.deb("Package: x\n", CompressedFiles.zstd(tar), "data.tar.zst");
    Visits visits = Visits.of(folder, deb);
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths)
        .containsExactly(
            "a.zip!/debian-binary",
            "a.zip!/control.tar.gz!/./control",
            "a.zip!/data.tar.zst!/./etc/x.conf");
  }

  @Test
  void rpm_headersAndPayload_areExamined() {
    byte[] cpio = ArchiveFiles.cpio(CpioForm.HEXADECIMAL, Map.of("./etc/x.conf", bytes("2")));
    byte[] rpm = PackageFiles.rpm("about", CompressedFiles.xz(cpio));
    Visits visits = Visits.of(folder, rpm);
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths).containsExactly("a.zip", "a.zip!/./etc/x.conf");
    assertThat(visits.texts).last().isEqualTo("2");
    assertThat(Visits.of(folder, Arrays.copyOf(rpm, 100)).incidents)
        .containsExactly("a.zip damaged");
  }

  @Test
  void sevenZip_isOpened_nestedToo() {
    byte[] inner = ArchiveFiles.sevenZip(Map.of("名簿.csv", bytes("1"), "empty", bytes("")));
    byte[] outer = ArchiveFiles.sevenZip(Map.of("a.txt", bytes("2"), "b.7z", inner));
    Visits visits = Visits.of(folder, outer);
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths)
        .containsExactly("a.zip!/a.txt", "a.zip!/b.7z!/empty", "a.zip!/b.7z!/名簿.csv");
  }

  @Test
  void sevenZip_encrypted_isSaid() {
    byte[] archive = ArchiveFiles.sevenZip(Map.of("a.txt", bytes("1")), "synthetic".toCharArray());
    assertThat(Visits.of(folder, archive).incidents)
        .hasSize(1)
        .allMatch(i -> i.endsWith(" encrypted"));
  }

  @Test
  void sevenZip_brokenOff_isDamaged() {
    byte[] archive = ArchiveFiles.sevenZip(Map.of("a.txt", bytes("1")));
    assertThat(Visits.of(folder, Arrays.copyOf(archive, archive.length - 9)).incidents)
        .containsExactly("a.zip damaged");
  }

  @Test
  void sevenZip_bomb_isStopped() {
    byte[] bomb = ArchiveFiles.sevenZip(Map.of("a", new byte[30 << 20], "b", bytes("1")));
    assertThat(Visits.of(folder, bomb, ScanLimits.defaults()).incidents)
        .containsExactly("a.zip!/a over-budget");
  }

  @Test
  void names_ofMillions_fitIntoMemory() {
    EntryNames names = new EntryNames();
    for (int i = 0; i < 300_000; i++) {
      String name = "entry-" + i;
      assertThat(names.next(name)).isEqualTo(name);
    }
    assertThat(names.next("entry-77")).isEqualTo("entry-77#2");
    assertThat(names.next("entry-77")).isEqualTo("entry-77#3");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
