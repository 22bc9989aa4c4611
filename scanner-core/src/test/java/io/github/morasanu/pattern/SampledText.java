/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.Random;

/** Texts that a regex is likely to match, for the tests of other packages. */
public final class SampledText {
  private SampledText() {}

  /** A text that the regex matches, but for what its assertions ask for. */
  public static String of(String regex, Random random) {
    try {
      return NodeSampler.sample(PatternParser.parse(regex).root(), random);
    } catch (PatternNotUnderstoodException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
