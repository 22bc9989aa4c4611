/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the banks and their branches from the unpacked npm package zengin-code; the README beside the
 * resources says how to run it. The same input gives the same bytes, on a JDK with the same zlib.
 */
final class BankBranchGenerator {
  private BankBranchGenerator() {}

  /** Takes the folder of the package and the folder to write to. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two folders, please: the package's and the resources'");
    }
    generate(Path.of(args[0]), Path.of(args[1]));
  }

  static void generate(Path packageFolder, Path output) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedMap<Integer, SortedSet<Integer>> banks = banks(packageFolder);
    PackedOutput.writeNumber(out, banks.size());
    int before = 0;
    for (Map.Entry<Integer, SortedSet<Integer>> bank : banks.entrySet()) {
      PackedOutput.writeNumber(out, bank.getKey() - before);
      PackedOutput.writeDifferences(out, bank.getValue());
      before = bank.getKey();
    }
    PackedOutput.write(output.resolve(LexiconResources.BANK_BRANCHES), out.toByteArray());
  }

  private static SortedMap<Integer, SortedSet<Integer>> banks(Path packageFolder)
      throws IOException {
    // The data are a script of one statement: module.exports = {...};
    String script = Files.readString(packageFolder.resolve("lib").resolve("zengin-data.js"));
    JsonNode root = new ObjectMapper()
        .readTree(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1));
    SortedMap<Integer, SortedSet<Integer>> banks = new TreeMap<>();
    for (JsonNode bank : root) {
      SortedSet<Integer> branches = new TreeSet<>();
      for (Iterator<String> codes = bank.get("branches").fieldNames(); codes.hasNext(); ) {
        branches.add(Integer.parseInt(codes.next()));
      }
      banks.put(Integer.parseInt(bank.get("code").asText()), branches);
    }
    return banks;
  }
}
