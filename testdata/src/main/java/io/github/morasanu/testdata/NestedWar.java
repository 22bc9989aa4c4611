/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import io.github.morasanu.testdata.document.ZipFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A web archive with a list of people among its classes and another one in a library. */
final class NestedWar {
  private static final String LIBRARY = "WEB-INF/lib/inner.jar";

  private final byte[] bytes;
  private final List<PlantedValue> plantedValues;

  private NestedWar(byte[] bytes, List<PlantedValue> plantedValues) {
    this.bytes = bytes;
    this.plantedValues = plantedValues;
  }

  static NestedWar of(SyntheticPeople people) {
    CorpusFile outer = CustomerFiles.csv("WEB-INF/classes/customers.csv", people.next(20));
    CorpusFile inner = CustomerFiles.json("data/users.json", people.next(10));
    byte[] library = ZipFiles.jar(Map.of(inner.path(), utf8(inner)));
    byte[] war = ZipFiles.jar(Map.of(outer.path(), utf8(outer), LIBRARY, library));
    List<PlantedValue> planted = new ArrayList<>(outer.plantedValues());
    for (PlantedValue value : inner.plantedValues()) {
      String path = LIBRARY + "!/" + value.path();
      planted.add(new PlantedValue(value.kind(), value.value(), path, value.line()));
    }
    return new NestedWar(war, List.copyOf(planted));
  }

  byte[] bytes() {
    return bytes;
  }

  /** Paths begin inside the war. */
  List<PlantedValue> plantedValues() {
    return plantedValues;
  }

  private static byte[] utf8(CorpusFile file) {
    return file.text().getBytes(StandardCharsets.UTF_8);
  }
}
