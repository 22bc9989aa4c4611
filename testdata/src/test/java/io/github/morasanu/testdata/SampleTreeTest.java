/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class SampleTreeTest {
  @Test
  void seeded_sameSeed_givesTheSameBytes() throws IOException {
    assertThat(SampleTree.seeded(5).files())
        .containsExactlyEntriesOf(SampleTree.seeded(5).files());
  }

  @Test
  void files_folders_holdCorporaDocumentsAndArchive() throws IOException {
    assertThat(SampleTree.seeded(5).files())
        .containsKeys(
            "utf-8/customers.csv",
            "utf-16/app.log",
            "windows-31j/Letter.txt",
            "documents/customers.xlsx",
            "documents/letter.docx",
            "documents/roster.pdf",
            "documents/inquiry.eml",
            "nested/app.war");
  }

  @Test
  void plantedValues_paths_leadToFiles() throws IOException {
    SampleTree tree = SampleTree.seeded(5);
    assertThat(tree.plantedValues()).isNotEmpty().allSatisfy(planted -> {
      int container = planted.path().indexOf("!/");
      String file = container < 0 ? planted.path() : planted.path().substring(0, container);
      assertThat(tree.files()).containsKey(file);
    });
  }

  @Test
  void plantedValues_ofNestedEntries_standOnTheirLines() throws IOException {
    SampleTree tree = SampleTree.seeded(5);
    assertThat(tree.plantedValues())
        .filteredOn(planted -> planted.path().startsWith("nested/"))
        .hasSizeGreaterThan(200)
        .allSatisfy(planted -> PlantedLines.assertPlanted(read(tree, planted.path()), planted));
  }

  private static String read(SampleTree tree, String path) {
    int start = path.indexOf("!/");
    byte[] content = Objects.requireNonNull(tree.files().get(path.substring(0, start)));
    while (start >= 0) {
      int end = path.indexOf("!/", start + 2);
      content =
          entry(content, end < 0 ? path.substring(start + 2) : path.substring(start + 2, end));
      start = end;
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  private static byte[] entry(byte[] archive, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
      throw new AssertionError("no such entry");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
