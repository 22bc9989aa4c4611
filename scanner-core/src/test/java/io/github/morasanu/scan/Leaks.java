/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.testdata.PlantedValue;
import io.github.morasanu.testdata.SyntheticCorpus;
import java.text.Normalizer;
import java.util.List;

/** Looks for planted values in what must not hold them. */
public final class Leaks {
  private Leaks() {}

  /**
   * The planted values that an output holds, in whatever width and however their parts are joined; none is said in the output's own
   * words.
   *
   * @param least letters and digits of a value that is looked for: shorter ones may stand there by chance
   */
  public static List<String> in(String output, SyntheticCorpus corpus, int least) {
    String bare = bare(output);
    return corpus.plantedValues().stream()
        .filter(value -> bare(value.value()).length() >= least)
        .filter(value -> bare.contains(bare(value.value())))
        .map(PlantedValue::toString)
        .toList();
  }

  /** Letters and digits in half width; with commas, which join no value but part numbers in JSON. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .chars()
        .filter(c -> Character.isLetterOrDigit(c) || c == ',')
        .forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
