/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.policy.LawPack;
import io.github.morasanu.rule.PackedResources;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A step of the build: packs the rules and laws that come with Morasanu, what is known of the rules' regexes, and what their
 * detector looks for.
 */
final class BuiltInPack {

  private BuiltInPack() {}

  /**
   * Writes the packed resources.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException, RuleException {
    write(Path.of(args[0]));
  }

  static void write(Path classes) throws IOException, RuleException {
    RuleSet rules = RuleSet.ofSources();
    write(classes, PackedResources.class, PackedResources.RULES, rules.packed());
    write(classes, PackedResources.class, PackedResources.REGEXES, Detector.packedRegexes(rules));
    write(classes, PackedResources.class, PackedResources.DETECTOR, Detector.packed(rules));
    write(classes, LawPack.class, LawPack.FILE, LawPack.packed());
  }

  /** Writes beside a class. */
  private static void write(Path classes, Class<?> beside, String name, byte[] bytes)
      throws IOException {
    Path folder = classes.resolve(beside.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), bytes);
  }
}
