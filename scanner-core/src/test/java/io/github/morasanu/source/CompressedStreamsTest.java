/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.testdata.document.ArchiveFiles;
import io.github.morasanu.testdata.document.CompressedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class CompressedStreamsTest {
  private static final byte[] TEXT = bytes("text");

  @TempDir
  Path folder;

  enum Tool {
    GZIP,
    BZIP2,
    XZ,
    LZMA,
    ZSTD,
    LZ4,
    SNAPPY;

    byte[] of(byte[] content) {
      return switch (this) {
        case GZIP -> CompressedFiles.gzip(content);
        case BZIP2 -> CompressedFiles.bzip2(content);
        case XZ -> CompressedFiles.xz(content);
        case LZMA -> CompressedFiles.lzma(content);
        case ZSTD -> CompressedFiles.zstd(content);
        case LZ4 -> CompressedFiles.lz4(content);
        case SNAPPY -> CompressedFiles.snappy(content);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void stream_isOneEntry(Tool tool) {
    Visits visits = Visits.of(folder, tool.of(TEXT));
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths).containsExactly("a.zip!/a.zip");
    assertThat(visits.texts).containsExactly("text");
  }

  @ParameterizedTest
  @EnumSource
  void streamOfNothing_isAnEmptyEntry(Tool tool) {
    Visits visits = Visits.of(folder, tool.of(new byte[0]));
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.texts).containsExactly("");
  }

  @ParameterizedTest
  @EnumSource
  void streamOfATar_isNoLevelOfItsOwn(Tool tool) {
    byte[] tar = ArchiveFiles.tar(
        Map.of("x.txt", TEXT, "y.tar.gz", tool.of(ArchiveFiles.tar(Map.of("z", TEXT)))));
    Visits visits = Visits.of(folder, tool.of(tar));
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths).containsExactly("a.zip!/x.txt", "a.zip!/y.tar.gz!/z");
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4", "SNAPPY"})
  void streamsBehindEachOther_areOne(Tool tool) {
    byte[] two = concat(tool.of(TEXT), tool.of(bytes(" and more")));
    Visits visits = Visits.of(folder, two);
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.texts).containsExactly("text and more");
  }

  @ParameterizedTest
  @EnumSource
  void stream_brokenOff_isDamaged_andItsBeginningExamined(Tool tool) {
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    byte[] whole = tool.of(noise);
    Visits visits = Visits.of(folder, Arrays.copyOf(whole, whole.length - 100));
    assertThat(visits.incidents).hasSize(1).allMatch(i -> i.endsWith(" damaged"));
    // These two give nothing before a block or window is whole.
    if (tool != Tool.BZIP2 && tool != Tool.ZSTD) {
      assertThat(visits.paths).containsExactly("a.zip!/a.zip");
    }
  }

  @ParameterizedTest
  @EnumSource
  void stream_ofWhichOnlyTheHeadIsLeft_isDamaged(Tool tool) {
    byte[] head = Arrays.copyOf(tool.of(TEXT), 14);
    assertThat(Visits.of(folder, head).incidents).hasSize(1).allMatch(i -> i.endsWith(" damaged"));
  }

  @ParameterizedTest
  @EnumSource
  void stream_withSomethingBehind_isDamaged(Tool tool) {
    Visits visits = Visits.of(folder, concat(tool.of(TEXT), bytes("hidden behind the end")));
    assertThat(visits.incidents).hasSize(1).allMatch(i -> i.endsWith(" damaged"));
  }

  @ParameterizedTest
  @EnumSource
  void bomb_isStopped(Tool tool) {
    Visits visits = Visits.of(folder, tool.of(new byte[24 << 20]), ratio(10));
    assertThat(visits.incidents).containsExactly("a.zip!/a.zip over-budget");
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "XZ"})
  void bombOfATar_isStopped(Tool tool) {
    byte[] tar = ArchiveFiles.tar(Map.of("a", new byte[24 << 20], "b", TEXT));
    Visits visits = Visits.of(folder, tool.of(tar), ratio(10));
    assertThat(visits.incidents).containsExactly("a.zip!/a over-budget", "a.zip over-budget");
  }

  @Test
  void entriesOfAPackedTar_areLimitedEach_notTheTar() {
    byte[] tar = ArchiveFiles.tar(Map.of("a", new byte[900], "b", new byte[1100], "c", TEXT));
    Visits visits = Visits.of(folder, CompressedFiles.gzip(tar), Limits.entryBytes(1000));
    assertThat(visits.incidents).containsExactly("a.zip!/b over-budget");
    assertThat(visits.texts).containsExactly("900 bytes", "text");
  }

  @Test
  void bytes_countOnce_whereTheyAreUnpacked() {
    byte[] tar = ArchiveFiles.tar(Map.of("a", new byte[5000]));
    assertThat(Visits.of(folder, CompressedFiles.gzip(tar), Limits.bytes(tar.length)).incidents)
        .isEmpty();
    assertThat(Visits.of(folder, CompressedFiles.gzip(tar), Limits.bytes(4000)).incidents)
        .containsExactly("a.zip over-budget");
    assertThat(Visits.of(folder, tar, Limits.bytes(10)).incidents).isEmpty();
  }

  @Test
  void stream_tooDeep_isAnIncident() {
    byte[] deep = CompressedFiles.gzip(CompressedFiles.gzip(CompressedFiles.gzip(TEXT)));
    Visits visits = Visits.of(folder, deep, Limits.depth(2));
    assertThat(visits.incidents).containsExactly("a.zip!/a.zip!/a.zip too-deep");
  }

  @Test
  void name_isTheStoredOneOrTheOuterWithoutItsSuffix() throws IOException {
    Files.write(folder.resolve("1.csv.gz"), CompressedFiles.gzip(TEXT));
    Files.write(folder.resolve("2.gz"), CompressedFiles.gzip("顧客.csv", TEXT));
    Files.write(folder.resolve("3.csv.gz"), CompressedFiles.gzip("../../etc/passwd", TEXT));
    Files.write(folder.resolve("4.csv.gz"), CompressedFiles.gzip("a\u202eb", TEXT));
    Files.write(folder.resolve("5.CSV.Bz2"), CompressedFiles.bzip2(TEXT));
    Files.write(folder.resolve("6.tgz"), CompressedFiles.gzip(TEXT));
    Files.write(folder.resolve("7"), CompressedFiles.xz(TEXT));
    Visits visits = Visits.of(folder, "", ScanLimits.defaults());
    assertThat(visits.paths)
        .containsExactly(
            "1.csv.gz!/1.csv",
            "2.gz!/顧客.csv",
            "3.csv.gz!/3.csv",
            "4.csv.gz!/4.csv",
            "5.CSV.Bz2!/5.CSV",
            "6.tgz!/6.tar",
            "7!/7");
  }

  @Test
  void stream_thatTheVisitorLeavesUnread_isNoDamage() throws IOException {
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    Path file = Files.write(folder.resolve("a.gz"), CompressedFiles.gzip(noise));
    List<String> seen = new ArrayList<>();
    ContentVisitor visitor = new ContentVisitor() {
      @Override
      public void content(ContentSource source) {
        seen.add(source.path());
      }

      @Override
      public void incident(ScanIncident incident) {
        seen.add(incident.toString());
      }
    };
    new ArtifactWalker(new ScanBudget(ScanLimits.defaults()), visitor).walk(file, "a.gz");
    assertThat(seen).containsExactly("a.gz!/a");
  }

  @Test
  void gzip_paddedWithZeros_isWhole() {
    byte[] padded = Arrays.copyOf(CompressedFiles.gzip(TEXT), 512);
    assertThat(Visits.of(folder, padded).incidents).isEmpty();
  }

  @Test
  void gzip_withEveryOptionalField_isRead() {
    byte[] plain = CompressedFiles.gzip("n", TEXT);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, 0x1F, 0, 0, 0, 0, 0, 0, 2, 0, 7, 7});
    all.writeBytes(bytes("name\0comment\0"));
    all.writeBytes(new byte[] {9, 9});
    all.write(plain, 12, plain.length - 12);
    Visits visits = Visits.of(folder, all.toByteArray());
    assertThat(visits.paths).containsExactly("a.zip!/name");
    assertThat(visits.texts).containsExactly("text");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void gzip_checksumThatLies_isDamaged() {
    byte[] gzip = CompressedFiles.gzip(TEXT);
    gzip[gzip.length - 6] ^= 1;
    Visits visits = Visits.of(folder, gzip);
    assertThat(visits.incidents).containsExactly("a.zip!/a.zip damaged");
  }

  @Test
  void zstd_skippableFrames_arePassedOver() {
    byte[] skippable = {0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 'x', 'y', 'z'};
    byte[] frames = concat(concat(skippable, CompressedFiles.zstd(TEXT)), skippable);
    Visits visits = Visits.of(folder, frames);
    assertThat(visits.texts).containsExactly("text");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void zstd_windowOrDictionaryThatWeDoNotHave_isUnsupported() {
    byte[] wide = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (14 << 3), 1, 0, 0};
    byte[] dictionary = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 1, 0, 7, 1, 0, 0};
    assertThat(Visits.of(folder, wide).incidents).containsExactly("a.zip unsupported");
    assertThat(Visits.of(folder, dictionary).incidents).containsExactly("a.zip unsupported");
  }

  @Test
  void xz_thatWantsMuchMemory_isOverBudget() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LZMA2Options options = new LZMA2Options(0);
    options.setDictSize(256 << 20);
    try (XZOutputStream out = new XZOutputStream(bytes, options)) {
      out.write(TEXT);
    }
    assertThat(Visits.of(folder, bytes.toByteArray()).incidents)
        .containsExactly("a.zip over-budget");
  }

  @Test
  void textThatBeginsLikeACompressedStream_isContent() {
    for (String text : new String[] {"]\0\0x", "BZh9", "\u001f", "070701 lunch", "070707070707"}) {
      assertThat(Visits.of(folder, bytes(text)).paths).containsExactly("a.zip");
    }
  }

  private static ScanLimits ratio(int max) {
    return new ScanLimits(1L << 40, 1L << 40, 1000, 16, max, 1, Duration.ofSeconds(1));
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
