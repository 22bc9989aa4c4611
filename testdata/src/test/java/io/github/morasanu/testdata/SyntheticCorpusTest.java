/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SyntheticCorpusTest {
  private static final SyntheticCorpus CORPUS = SyntheticCorpus.seeded(77);

  @Test
  void seeded_sameSeed_givesTheSameFilesAndPlants() throws IOException {
    SyntheticCorpus again = SyntheticCorpus.seeded(77);
    assertThat(again.plantedValues()).isEqualTo(CORPUS.plantedValues());
    assertThat(again.encode(StandardCharsets.UTF_8))
        .containsExactlyEntriesOf(CORPUS.encode(StandardCharsets.UTF_8));
  }

  @Test
  void seeded_otherSeed_givesOtherNumbers() {
    assertThat(myNumbers(SyntheticCorpus.seeded(78)))
        .doesNotContainAnyElementsOf(myNumbers(CORPUS));
  }

  private static List<String> myNumbers(SyntheticCorpus corpus) {
    return corpus.plantedValues().stream()
        .filter(planted -> planted.kind().equals(KindIds.MY_NUMBER))
        .map(PlantedValue::value)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-31j"})
  void encode_eachCharset_putsEveryPlantedValueOnItsLine(String charsetName) throws IOException {
    Charset charset = Charset.forName(charsetName);
    SortedMap<String, byte[]> files = CORPUS.encode(charset);
    assertThat(CORPUS.plantedValues()).hasSizeGreaterThan(1_000).allSatisfy(planted -> {
      Charset fileCharset = SyntheticCorpus.charsetOf(planted.path(), charset);
      PlantedLines.assertPlanted(new String(files.get(planted.path()), fileCharset), planted);
    });
  }

  @Test
  void plantedValues_kinds_areAllThatTheModuleKnows() {
    Set<String> kinds = new HashSet<>();
    CORPUS.plantedValues().forEach(planted -> kinds.add(planted.kind()));
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            KindIds.PERSON_NAME,
            KindIds.POSTAL_CODE,
            KindIds.ADDRESS,
            KindIds.PHONE_NUMBER,
            KindIds.EMAIL_ADDRESS,
            KindIds.MY_NUMBER,
            KindIds.PAYMENT_CARD,
            KindIds.BIRTH_DATE,
            KindIds.SECRET);
  }

  @Test
  void plantedValues_ofHarmlessFiles_areNone() {
    assertThat(CORPUS.plantedValues())
        .noneMatch(
            planted -> planted.path().equals("orders.csv") || planted.path().equals("README.md"));
  }

  @Test
  void encode_utf16_beginsWithTheLittleEndianMark() throws CharacterCodingException {
    assertThat(CORPUS.encode(StandardCharsets.UTF_16).get("users.json")).startsWith(0xFF, 0xFE);
  }

  @Test
  void encode_charsetWithoutJapanese_refuses() {
    assertThatThrownBy(() -> CORPUS.encode(StandardCharsets.ISO_8859_1))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void encode_properties_areAsciiThatTheJdkReadsBack() throws IOException {
    byte[] bytes = CORPUS.encode(StandardCharsets.UTF_8).get("application.properties");
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).isASCII();
    Properties properties = new Properties();
    properties.load(new ByteArrayInputStream(bytes));
    assertThat(properties.getProperty("shop.name")).isEqualTo("架空商事オンライン");
    assertThat(properties.getProperty("signing.key").lines())
        .startsWith("-----BEGIN PRIVATE KEY-----")
        .endsWith("-----END PRIVATE KEY-----");
  }

  @Test
  void writeTo_newFolder_holdsTheEncodedFiles(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("deep/corpus");
    CORPUS.writeTo(target, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : CORPUS.encode(StandardCharsets.UTF_8).entrySet()) {
      assertThat(Files.readAllBytes(target.resolve(file.getKey()))).isEqualTo(file.getValue());
    }
  }

  @Test
  void toString_plantedValue_holdsNoValue() {
    assertThat(new PlantedValue("my-number", "some value", "a.csv", 3))
        .hasToString("my-number at a.csv:3");
  }
}
