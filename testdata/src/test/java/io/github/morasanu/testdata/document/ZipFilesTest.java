/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class ZipFilesTest {
  private static final Map<String, byte[]> ENTRIES =
      Map.of("b/顧客.csv", ascii("second"), "a.txt", ascii("first"));

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static Map<String, String> read(byte[] archive) throws IOException {
    Map<String, String> contents = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
      }
    }
    return contents;
  }

  @Test
  void deflated_entries_comeBackSortedByName() throws IOException {
    assertThat(read(ZipFiles.deflated(ENTRIES)))
        .containsExactly(Map.entry("a.txt", "first"), Map.entry("b/顧客.csv", "second"));
  }

  @Test
  void stored_entries_standInTheBytesAsTheyAre() throws IOException {
    byte[] archive = ZipFiles.stored(ENTRIES);
    assertThat(read(archive)).isEqualTo(read(ZipFiles.deflated(ENTRIES)));
    assertThat(new String(archive, StandardCharsets.ISO_8859_1)).contains("first", "second");
  }

  @Test
  void stored_otherTimeZone_givesTheSameBytes() {
    byte[] here = ZipFiles.stored(ENTRIES);
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    try {
      assertThat(ZipFiles.stored(ENTRIES)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void jar_withoutManifest_beginsWithAMinimalOne() throws IOException {
    byte[] jar = ZipFiles.jar(Map.of("A.txt", ascii("content")));
    try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
      assertThat(in.getManifest().getMainAttributes()).hasSize(1);
    }
    assertThat(read(jar).keySet()).containsExactly("META-INF/MANIFEST.MF", "A.txt");
  }

  @Test
  void jar_withManifest_keepsIt() throws IOException {
    byte[] jar =
        ZipFiles.jar(Map.of("META-INF/MANIFEST.MF", ascii("Manifest-Version: 1.0\nTitle: x\n\n")));
    assertThat(read(jar).get("META-INF/MANIFEST.MF")).contains("Title: x");
  }

  @Test
  void deflated_archiveAsEntry_nests() throws IOException {
    byte[] outer = ZipFiles.deflated(Map.of("inner.zip", ZipFiles.stored(ENTRIES)));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(outer))) {
      assertThat(zip.getNextEntry()).isNotNull();
      assertThat(read(zip.readAllBytes())).hasSize(2);
    }
  }
}
