/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything a first user of the scanner may want to try it on: one corpus in three charsets, documents, and a war with
 * data inside and deeper inside.
 */
final class SampleTree {
  private static final SortedMap<String, Charset> CORPORA = new TreeMap<>(Map.of(
      "utf-8", StandardCharsets.UTF_8,
      "utf-16", StandardCharsets.UTF_16,
      "windows-31j", Charset.forName("windows-31j")));

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<PlantedValue> plantedValues = new ArrayList<>();

  private SampleTree() {}

  static SampleTree seeded(long seed) throws CharacterCodingException {
    SeededRandom random = new SeededRandom(seed);
    SampleTree tree = new SampleTree();
    SyntheticCorpus corpus = SyntheticCorpus.seeded(random.nextLong());
    for (Map.Entry<String, Charset> charset : CORPORA.entrySet()) {
      String folder = charset.getKey() + "/";
      corpus
          .encode(charset.getValue())
          .forEach((path, content) -> tree.files.put(folder + path, content));
      tree.adopt(folder, corpus.plantedValues());
    }
    SampleDocuments documents = SampleDocuments.of(SyntheticPeople.seeded(random.nextLong()));
    documents.files().forEach((path, content) -> tree.files.put("documents/" + path, content));
    tree.adopt("documents/", documents.plantedValues());
    NestedWar war = NestedWar.of(SyntheticPeople.seeded(random.nextLong()));
    tree.files.put("nested/app.war", war.bytes());
    tree.adopt("nested/app.war!/", war.plantedValues());
    return tree;
  }

  /** Contents by path, joined by {@code /}. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** What was planted in all of them, folder by folder. */
  List<PlantedValue> plantedValues() {
    return plantedValues;
  }

  private void adopt(String folder, List<PlantedValue> values) {
    for (PlantedValue value : values) {
      plantedValues.add(
          new PlantedValue(value.kind(), value.value(), folder + value.path(), value.line()));
    }
  }
}
