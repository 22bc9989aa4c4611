/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import io.github.morasanu.model.OwnResources;
import java.util.Optional;

/**
 * What the build makes of the rules that come with Morasanu, so that a scan need not: the rules
 * themselves, what is known of their regular expressions, and what a detector looks for. Nothing of it is there where classes were
 * compiled without the build, and whoever asks does the work then.
 */
public final class PackedResources {
  /** The name of the rules, beside this class. */
  public static final String RULES = "rules.bin";

  /** The name of what is known of their regular expressions, beside this class. */
  public static final String REGEXES = "regexes.bin";

  /** The name of what a detector of the rules looks for, beside this class. */
  public static final String DETECTOR = "detector.bin";

  private PackedResources() {}

  static Optional<byte[]> rules() {
    return read(RULES);
  }

  /** What is known of the regular expressions of the rules that come with Morasanu. */
  public static Optional<byte[]> regexes() {
    return read(REGEXES);
  }

  /** What a detector of the rules that come with Morasanu looks for. */
  public static Optional<byte[]> detector() {
    return read(DETECTOR);
  }

  private static Optional<byte[]> read(String name) {
    return OwnResources.read(PackedResources.class, name);
  }
}
