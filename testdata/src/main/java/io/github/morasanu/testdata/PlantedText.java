/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.ArrayList;
import java.util.List;

/** A file under construction, which keeps the books of what is planted on which line. Not thread-safe. */
final class PlantedText {
  private final String path;
  private final StringBuilder text = new StringBuilder();
  private final List<PlantedValue> plantedValues = new ArrayList<>();
  private int line = 1;

  PlantedText(String path) {
    this.path = path;
  }

  /** Appends text in which nothing is to be found. */
  PlantedText text(CharSequence harmless) {
    text.append(harmless);
    for (int i = 0; i < harmless.length(); i++) {
      if (harmless.charAt(i) == '\n') {
        line++;
      }
    }
    return this;
  }

  /** Appends a value and remembers it as planted on the current line. */
  PlantedText plant(String kind, String value) {
    plantedValues.add(new PlantedValue(kind, value, path, line));
    return text(value);
  }

  CorpusFile finish() {
    return new CorpusFile(path, text.toString(), plantedValues);
  }
}
