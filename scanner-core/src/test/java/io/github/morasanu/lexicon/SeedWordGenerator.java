/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Writes the words of recovery phrases from the unpacked npm package bip39; the README beside the
 * resources says how to run it. The same input gives the same bytes, on a JDK with the same zlib.
 */
final class SeedWordGenerator {
  private SeedWordGenerator() {}

  /** Takes the folder of the package and the folder to write to. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two folders, please: the package's and the resources'");
    }
    generate(Path.of(args[0]), Path.of(args[1]));
  }

  static void generate(Path packageFolder, Path output) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String language : new String[] {"english", "japanese"}) {
      Path file = packageFolder.resolve("src").resolve("wordlists").resolve(language + ".json");
      for (JsonNode word : new ObjectMapper().readTree(file.toFile())) {
        lines.append(Normalizer.normalize(word.asText(), Normalizer.Form.NFC)).append('\n');
      }
    }
    PackedOutput.write(
        output.resolve(LexiconResources.SEED_WORDS),
        lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
