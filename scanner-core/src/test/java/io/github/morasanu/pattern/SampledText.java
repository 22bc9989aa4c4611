/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.Random;

/** Texts that a regex is likely to match, for the tests of other packages. */
public final class SampledText {
  private static final String NOISE = "abkskeyAK07-_: \n.é県\u212A\u017F😀+\"'";

  private SampledText() {}

  /** A text that the regex matches, but for what its assertions ask for. */
  public static String of(String regex, Random random) {
    try {
      return NodeSampler.sample(PatternParser.parse(regex).root(), random);
    } catch (PatternNotUnderstoodException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A few characters to stand beside it, of those that regexes and case folding trip over. */
  public static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(NOISE.length());
      noise.append(NOISE, at, Math.min(NOISE.length(), at + 1 + random.nextInt(3)));
    }
    return noise.toString();
  }
}
