/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconGeneratorTest {
  @TempDir
  Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    Files.createDirectory(folder.resolve("master"));
    writeMaster("pref", "{'27': ['大阪府', ''], '28': ['兵庫県', '']}");
    writeMaster("city", "{'27142': ['堺市中区', ''], '27141': ['堺市堺区', ''], '28481': ['赤穂郡上郡町', '']}");
    writeMaster("zip7", "{'5900078': '', '0600000': [1101, '']}");
    writeMaster("zip5", "{'59000': 27141, '10060': [13101, '']}");
  }

  private void writeMaster(String name, String entries) throws IOException {
    String json = "{'" + name + "': " + entries + "}";
    Files.writeString(folder.resolve("master").resolve(name + ".json"), json.replace('\'', '"'));
  }

  @Test
  void generate_addsCitiesAndShortNames() throws IOException {
    LexiconGenerator.generate(folder, folder);
    NameTable names;
    try (InputStream in = Files.newInputStream(folder.resolve(LexiconResources.MUNICIPALITIES))) {
      names = LexiconResources.readNames(in);
    }
    assertThat(names.names(NameTable.PREFECTURES)).containsExactly("大阪府", "兵庫県");
    assertThat(names.names(27)).containsExactly("堺市", "堺市堺区", "堺市中区");
    assertThat(names.names(28)).containsExactly("上郡町", "赤穂郡上郡町");
    assertThat(names.names(1)).isEmpty();
    assertThat(names.code(names.longestAt(27, "堺市南区", 0, 4))).isEqualTo(27140);
  }

  @Test
  void generate_writesCodesAndBlocks() throws IOException {
    LexiconGenerator.generate(folder, folder);
    long[] bits;
    try (InputStream in = Files.newInputStream(folder.resolve(LexiconResources.POSTAL_CODES))) {
      bits = LexiconResources.readPostalCodes(in);
    }
    BitSet codes = BitSet.valueOf(bits);
    assertThat(codes.cardinality()).isEqualTo(102);
    assertThat(codes.get(600_000)).isTrue();
    assertThat(codes.get(5_900_078)).isTrue();
    assertThat(codes.get(1_006_000, 1_006_100).cardinality()).isEqualTo(100);
  }

  @Test
  void generate_twice_writesTheSameBytes() throws IOException {
    LexiconGenerator.generate(folder, folder);
    Path second = Files.createDirectory(folder.resolve("second"));
    LexiconGenerator.generate(folder, second);
    for (String name : List.of(LexiconResources.MUNICIPALITIES, LexiconResources.POSTAL_CODES)) {
      byte[] bytes = Files.readAllBytes(second.resolve(name));
      assertThat(bytes).isEqualTo(Files.readAllBytes(folder.resolve(name)));
      assertThat(List.of(bytes[4], bytes[5], bytes[6], bytes[7])).containsOnly((byte) 0);
    }
  }

  @Test
  void readPostalCodes_cutShort_throws() throws IOException {
    LexiconGenerator.generate(folder, folder);
    byte[] bytes = Files.readAllBytes(folder.resolve(LexiconResources.POSTAL_CODES));
    bytes = Arrays.copyOf(bytes, bytes.length / 2);
    InputStream cut = new ByteArrayInputStream(bytes);
    assertThatThrownBy(() -> LexiconResources.readPostalCodes(cut)).isInstanceOf(IOException.class);
  }

  @Test
  void compile_outOfOrder_throws() {
    assertThatThrownBy(() -> NameTable.compile(List.of("27140\t堺市", "27140\t堺")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the names are not in order at line 2");
    assertThatThrownBy(() -> NameTable.compile(List.of("48001\t堺市")))
        .isInstanceOf(IllegalStateException.class);
  }
}
