/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.testdata.SyntheticPeople;
import io.github.morasanu.testdata.SyntheticPerson;
import io.github.morasanu.testdata.document.ArchiveFiles;
import io.github.morasanu.testdata.document.ArchiveFiles.CpioForm;
import io.github.morasanu.testdata.document.CompressedFiles;
import io.github.morasanu.testdata.document.PackageFiles;
import io.github.morasanu.testdata.document.ZipFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same two values in every container, each found once, where it is. */
class ContainerScanTest {
  private static final SyntheticPerson PERSON = SyntheticPeople.seeded(11).next();
  private static final String CARD_FILE = "conf/card.properties";
  private static final String NUMBER_FILE = "data/名簿.txt";

  @TempDir
  private Path folder;

  /** Containers by name, and what stands before the path of an entry. */
  static Stream<Container> containers() {
    Map<String, byte[]> files = new TreeMap<>(Map.of(
        CARD_FILE, utf8("# x\ncard=" + PERSON.cardNumber() + "\n"),
        NUMBER_FILE, utf8("\n\n個人番号 " + PERSON.myNumber() + "\n")));
    byte[] tar = ArchiveFiles.tar(files);
    byte[] cpio = ArchiveFiles.cpio(CpioForm.HEXADECIMAL, files);
    Map<String, byte[]> nested = new LinkedHashMap<>();
    nested.put("a.tar.bz2", CompressedFiles.bzip2(tar));
    return Stream.of(
        new Container("a.zip", ZipFiles.deflated(files), ""),
        new Container("stored.zip", ZipFiles.stored(files), ""),
        new Container("a.jar", ZipFiles.jar(files), ""),
        new Container("a.tar", tar, ""),
        new Container("gnu.tar", ArchiveFiles.gnuTar(files, "windows-31j"), ""),
        new Container("no-suffix", tar, ""),
        new Container("a.tar.gz", CompressedFiles.gzip("b.tar", tar), ""),
        new Container("a.tar.bz2", CompressedFiles.bzip2(tar), ""),
        new Container("a.tar.xz", CompressedFiles.xz(tar), ""),
        new Container("a.tar.lzma", CompressedFiles.lzma(tar), ""),
        new Container("a.tar.zst", CompressedFiles.zstd(tar), ""),
        new Container("a.tar.lz4", CompressedFiles.lz4(tar), ""),
        new Container("a.tar.sz", CompressedFiles.snappy(tar), ""),
        new Container("a.cpio", cpio, ""),
        new Container("old.cpio", ArchiveFiles.cpio(CpioForm.OCTAL, files), ""),
        new Container("binary.cpio", ArchiveFiles.cpio(CpioForm.BINARY, files), ""),
        new Container("a.rpm", PackageFiles.rpm("x", CompressedFiles.zstd(cpio)), ""),
        new Container("a.7z", ArchiveFiles.sevenZip(files), ""),
        new Container(
            "a.deb",
            PackageFiles.deb("Package: x\n", CompressedFiles.xz(tar), "data.tar.xz"),
            "data.tar.xz!/"),
        new Container("a.ar", ArchiveFiles.ar(nested), "a.tar.bz2!/"),
        new Container(
            "deep.7z",
            ArchiveFiles.sevenZip(Map.of("x.gz", CompressedFiles.gzip(ZipFiles.deflated(nested)))),
            "x.gz!/x!/a.tar.bz2!/"));
  }

  @ParameterizedTest
  @MethodSource("containers")
  void values_areFoundOnce_withPathLineAndColumn(Container container) throws IOException {
    ScanReport report = Scans.scan(folder, container.name, container.bytes);
    assertThat(report.incidents()).isEmpty();
    String prefix = container.name + "!/" + container.inner;
    assertThat(report.findings())
        .extracting(Finding::kind, Finding::count, finding -> place(finding.location()))
        .containsExactlyInAnyOrder(
            tuple(Kind.PAYMENT_CARD, 1L, prefix + CARD_FILE + ":2:6"),
            tuple(Kind.MY_NUMBER, 1L, prefix + NUMBER_FILE + ":3:6"));
  }

  private static String place(Location location) {
    return location.path() + ":" + location.line() + ":" + location.column();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A container that shows its name alone. */
  static final class Container {
    private final String name;
    private final byte[] bytes;
    private final String inner;

    Container(String name, byte[] bytes, String inner) {
      this.name = name;
      this.bytes = bytes;
      this.inner = inner;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
