/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** A finished file: its text, not yet in any charset, and what was planted in it. */
record CorpusFile(String path, String text, List<PlantedValue> plantedValues) {
  CorpusFile {
    plantedValues = List.copyOf(plantedValues);
  }
}
