/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonNameGeneratorTest {
  @TempDir
  Path folder;

  private Path modern;
  private Path further;

  @BeforeEach
  void writeDictionary() throws IOException {
    for (String file : List.of(
        "Noun.place.csv", "Noun.org.csv", "Noun.verbal.csv", "Noun.adjv.csv", "Noun.proper.csv")) {
      write(file, "");
    }
    write("Noun.adverbal.csv", "");
    write(
        "Noun.name.csv",
        entry("佐藤", "姓", "サトウ")
            + entry("澤田", "姓", "サワダ")
            + entry("丸山", "姓", "マルヤマ")
            + entry("東", "名", "アズマ")
            + entry("健", "名", "ケン")
            + entry("さくら", "名", "サクラ")
            + entry("ジョン", "名", "ジョン")
            + entry("某", "一般", "ボウ"));
    write(
        "Noun.csv",
        entry("丸山東", "一般", "")
            + entry("佐藤東", "一般", "")
            + entry("沢田東", "一般", "")
            + entry("丸山健", "一般", ""));
    modern = Files.writeString(folder.resolve("modern.txt"), "# none\nハルト 陽翔 晴翔\n");
    further = Files.writeString(folder.resolve("further.txt"), "# none\nジングウジ 神宮寺\n");
  }

  private void write(String file, String content) throws IOException {
    Files.write(folder.resolve(file), content.getBytes(Charset.forName("EUC-JP")));
  }

  private static String entry(String word, String sort, String reading) {
    return word + ",0,0,0,名詞,固有名詞,人名," + sort + ",*,*," + word + "," + reading + "," + reading
        + "\n";
  }

  @Test
  void generate_sortsFoldsAndMarksWhatOtherWordsEndWith() throws IOException {
    PersonNameGenerator.generate(folder, modern, further, folder);
    assertThat(text(LexiconResources.SURNAMES)).isEqualTo("丸山\n佐藤\n沢田\n神宮寺\n");
    assertThat(text(LexiconResources.GIVEN_NAMES)).isEqualTo("サクラ\n健\n晴翔\n東*\n陽翔\n");
    assertThat(text(LexiconResources.SURNAME_READINGS)).isEqualTo("サトウ\nサワダ\nジングウジ\nマルヤマ\n");
    assertThat(text(LexiconResources.GIVEN_NAME_READINGS)).isEqualTo("アズマ\nケン\nサクラ\nジョン\nハルト\n");
  }

  @Test
  void generate_twice_writesTheSameBytes() throws IOException {
    PersonNameGenerator.generate(folder, modern, further, folder);
    Path second = Files.createDirectory(folder.resolve("second"));
    PersonNameGenerator.generate(folder, modern, further, second);
    assertThat(second.resolve(LexiconResources.GIVEN_NAMES))
        .hasSameBinaryContentAs(folder.resolve(LexiconResources.GIVEN_NAMES));
  }

  @Test
  void resources_holdTheModernNames_andStayFolded() {
    String names = LexiconResources.text(LexiconResources.GIVEN_NAMES);
    assertThat(names).contains("\n陽葵\n").contains("\n結愛\n");
    assertThat(names).isEqualTo(NameVariants.fold(names));
    String surnames = LexiconResources.text(LexiconResources.SURNAMES);
    assertThat(surnames.lines()).hasSize(10_676);
    assertThat(surnames).isEqualTo(NameVariants.fold(surnames));
  }

  private String text(String resource) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(resource));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
